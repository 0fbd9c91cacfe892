// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.intake.purchase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.rapport4j.core.fact.Fact;
import io.github.rapport4j.core.fact.Purchase;
import io.github.rapport4j.core.fact.Refund;
import io.github.rapport4j.core.measure.Money;
import io.github.rapport4j.core.time.Occurrence;
import io.github.rapport4j.intake.cell.DateStyle;
import io.github.rapport4j.intake.cell.NumberStyle;
import io.github.rapport4j.intake.csv.CsvFormat;
import io.github.rapport4j.intake.csv.CsvSource;
import io.github.rapport4j.intake.row.Column;
import io.github.rapport4j.intake.row.IntakeException;
import io.github.rapport4j.intake.row.IntakeLimits;
import io.github.rapport4j.intake.row.IntakeReason;
import io.github.rapport4j.intake.row.IntakeReport;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PurchaseIntakeTest {
    private static final Currency CNY = Currency.getInstance("CNY");
    private static final PurchaseMapping AMOUNTS = amounts().build();
    private static final PurchaseMapping PRICES = PurchaseMapping.builder()
            .customer(Column.named("customer"))
            .date(Column.named("date"))
            .orderId(Column.named("order"))
            .product(Column.named("product"))
            .quantity(Column.named("quantity"))
            .unitPrice(Column.named("price"))
            .currency(CNY)
            .refundMark("C")
            .build();

    private final List<Fact> facts = new ArrayList<>();

    @Test
    @Tag("QUAL-5")
    void everyRowIsAcceptedOrRejectedWithLineColumnValueAndReason() {
        IntakeReport report = read(AMOUNTS, """
                customer,date,amount
                A,2024-03-05,12.50
                ,2024-03-05,1
                NA,2024-03-05,1
                B,2024-02-30,1
                B,,1
                B,2024-03-05,abc
                B,2024-03-05,1.00001
                B,2024-03-05,1000000000000000
                B,2024-03-05
                B,2024-03-05,1,234
                "B
                C",2024-03-05,x

                A,2024-03-05,12.50,,
                """);
        assertEquals("""
                log: 12 rows read = 2 accepted + 0 duplicates + 10 rejected
                  2 rejected: not a number of the form 1,234.56
                  2 rejected: no customer
                  1 rejected: not a date of the form yyyy-MM-dd [HH:mm:ss]
                  1 rejected: the row has more cells than the header
                  1 rejected: the value is missing
                  1 rejected: the row ends before this column
                  1 rejected: finer than 1/10,000 of the currency
                  1 rejected: the number has too many digits
                  the rejected rows
                    line 3, column customer: no customer
                    line 4, column customer, value 'NA': no customer
                    line 5, column date, value '2024-02-30': not a date of the form yyyy-MM-dd [HH:mm:ss]
                    line 6, column date: the value is missing
                    line 7, column amount, value 'abc': not a number of the form 1,234.56
                    line 8, column amount, value '1.00001': finer than 1/10,000 of the currency
                    line 9, column amount, value '1000000000000000': the number has too many digits
                    line 10, column amount: the row ends before this column
                    line 11: the row has more cells than the header
                    line 12, column amount, value 'x': not a number of the form 1,234.56""", report.explain(Locale.ENGLISH));
        assertEquals(2, facts.size());
    }

    @Test
    @Tag("MONEY-1")
    void amountsAreExactToTheTenThousandth() {
        IntakeReport report = read(AMOUNTS, """
                customer,date,amount
                A,2024-03-05,0.0001
                A,2024-03-05,99999999999999.9999
                A,2024-03-05,1.50000000
                A,2024-03-05,0.00001
                A,2024-03-05,100000000000000.0001
                """);
        assertEquals(
                List.of(money("0.0001"), money("99999999999999.9999"), money("1.5")),
                facts.stream().map(fact -> ((Purchase) fact).amount()).toList());
        assertEquals(1, report.rejected(IntakeReason.TOO_FINE));
        assertEquals(1, report.rejected(IntakeReason.TOO_LARGE));
    }

    @Test
    @Tag("MONEY-1")
    void quantityTimesPriceIsExactToTheLastDigitThatFits() {
        IntakeReport report = read(PRICES, """
                customer,date,order,product,quantity,price
                A,2024-03-05,1,gold,900000000,1000000.0001
                A,2024-03-05,1,gold,123456789012,7000.00005
                A,2024-03-05,1,gold,1.5,0.0002
                A,2024-03-05,1,gold,1.5,0.0001
                A,2024-03-05,1,gold,1000000000,1000000000
                A,2024-03-05,1,gold,999999999999999999,999999999999999999
                """);
        assertEquals(List.of("CNY 900000000090000", "CNY 864197529256839.4506", "CNY 0.0003"), amountsOf(facts));
        assertEquals(1, report.rejected(IntakeReason.TOO_FINE));
        assertEquals(2, report.rejected(IntakeReason.TOO_LARGE));
    }

    @Test
    @Tag("FACT-5")
    void negativeRowsAndMarkedOrdersAreUnlinkedRefundsAndZeroIsAPurchase() {
        IntakeReport report = read(PRICES, """
                customer,date,order,product,quantity,price
                A,2024-03-05,1,tea,2,0.333
                A,2024-03-05,2,tea,1,0
                A,2024-03-06,C3,tea,-2,1.5
                A,2024-03-06,C4,tea,1,1.5
                A,2024-03-06,5,tea,1,-7
                A,2024-03-06,C6,tea,-1,0
                A,2024-03-06,7,tea,-1,-1
                A,2024-03-06,8,tea,0,1
                A,2024-03-06,9,tea,,1
                A,2024-03-06,NULL,NA,3,1
                """);
        assertEquals(List.of("CNY 0.666", "CNY 0", "-CNY 3", "-CNY 1.5", "-CNY 7", "CNY 3"), amountsOf(facts));
        assertEquals(
                List.of(
                        "line 7, column price, value '0': a refund of 0 gives nothing back",
                        "line 8, column quantity, value '-1': the quantity is below 0 and the amount above",
                        "line 9, column quantity, value '0': the quantity is 0",
                        "line 10, column quantity: the value is missing"),
                texts(report));
        Purchase first = (Purchase) facts.get(0);
        assertEquals("1", first.orderId());
        assertEquals(List.of(Purchase.Line.of("tea", new BigDecimal(2), money("0.666"))), first.lines());
        Purchase last = (Purchase) facts.get(5);
        assertEquals(last.id().value(), last.orderId());
        assertEquals(Purchase.Line.UNKNOWN_PRODUCT, last.lines().get(0).product());
    }

    @Test
    @Tag("QUAL-5")
    void refundsAreRejectedOnRequest() {
        PurchaseMapping strict = amounts().isRefundsAccepted(false).build();
        IntakeReport report = read(strict, "customer,date,amount\nA,2024-03-05,-1\nA,2024-03-05,1\n");
        assertEquals(List.of("line 2, column amount, value '-1': refunds are not taken in"), texts(report));
        assertEquals(1, report.accepted());
    }

    @Test
    @Tag("MONEY-1")
    void aSecondCurrencyIsRejectedRowByRow() {
        PurchaseMapping free = currencies().build();
        String log = "customer,date,amount,currency\nA,2024-03-05,x,EUR\nA,2024-03-05,1,cny\nA,2024-03-05,2,USD\n"
                + "A,2024-03-05,3,CNY\nA,2024-03-05,4,RMB\nA,2024-03-05,4,\n";
        assertEquals(
                List.of(
                        "line 2, column amount, value 'x': not a number of the form 1,234.56",
                        "line 4, column currency, value 'USD': not the currency of the log, CNY",
                        "line 6, column currency, value 'RMB': not an ISO 4217 currency code",
                        "line 7, column currency: the value is missing"),
                texts(read(free, log)));
        assertEquals(List.of("CNY 1", "CNY 3"), amountsOf(facts));
        facts.clear();
        read(currencies().currency(Currency.getInstance("USD")).build(), log);
        assertEquals(List.of("USD 2"), amountsOf(facts));
        facts.clear();
        read(currencies().isMixedCurrencies(true).build(), log);
        assertEquals(List.of("CNY 1", "USD 2", "CNY 3"), amountsOf(facts));
    }

    @Test
    @Tag("FACT-4")
    void recordedAtComesFromItsColumnElseFromTheEvent() {
        ZoneId shanghai = ZoneId.of("Asia/Shanghai");
        PurchaseMapping mapping = amounts()
                .recordedAt(Column.named("known"))
                .dates(DateStyle.iso().withZone(shanghai))
                .build();
        IntakeReport report = read(mapping, """
                customer,date,amount,known
                A,2024-03-05,1,2024-03-07 09:00
                A,2024-03-05,1,
                A,2024-03-05 23:59:59,1,
                A,2024-03-05,1,soon
                """);
        assertEquals(
                List.of("2024-03-07T01:00:00Z", "2024-03-04T16:00:00Z", "2024-03-05T15:59:59Z"),
                facts.stream().map(fact -> fact.recordedAt().toString()).toList());
        assertEquals(Occurrence.of(LocalDate.of(2024, 3, 5)), facts.get(0).occurredAt());
        assertEquals(
                Occurrence.of(Instant.parse("2024-03-05T15:59:59Z")),
                facts.get(2).occurredAt());
        assertEquals(1, report.rejected(IntakeReason.BAD_DATE));
    }

    @Test
    @Tag("FACT-3")
    void equalRowsAreDistinctFactsAndKeepTheirIdsWhenReadAgain() {
        String log = "customer,date,amount\nA,2024-03-05,1\nA,2024-03-05,1\nB,2024-03-05,1\nA,2024-03-05,1\n";
        PurchaseIntake intake = PurchaseIntake.of(AMOUNTS);
        IntakeReport once = intake.readFacts(source("log", log), facts::add);
        assertEquals(4, once.accepted());
        assertEquals(4, ids(facts).size());
        IntakeReport again = intake.readFacts(source("log", log), facts::add);
        assertEquals(4, again.duplicates());
        assertEquals(0, again.accepted());
        Set<String> before = ids(facts);
        Set<String> known = ids(facts);
        IntakeReport elsewhere = PurchaseIntake.of(AMOUNTS)
                .readFacts(source("log", log), fact -> known.add(fact.id().value()));
        assertEquals(4, elsewhere.duplicates());
        assertEquals(before, known);
    }

    @Test
    @Tag("FACT-3")
    void anotherSourceAnotherColumnOrOneMoreEqualRowIsAnotherFact() {
        PurchaseIntake intake = PurchaseIntake.of(AMOUNTS);
        String row = "A,2024-03-05,1\n";
        intake.readFacts(source("log", "customer,date,amount\n" + row), facts::add);
        IntakeReport more = intake.readFacts(source("log", "customer,date,amount\n" + row + row), facts::add);
        assertEquals(1, more.duplicates());
        assertEquals(1, more.accepted());
        intake.readFacts(source("other", "customer,date,amount\n" + row), facts::add);
        intake.readFacts(source("log", "customer,date,amount\nA,2024-03-05,1.0\n"), facts::add);
        assertEquals(4, facts.size());
        assertEquals(4, ids(facts).size());
        IntakeReport noted = intake.readFacts(source("log", "note,customer,date,amount\nx," + row), facts::add);
        assertEquals(1, noted.duplicates());
    }

    @Test
    @Tag("QUAL-6")
    void findsColumnsByNameWithoutCaseByOtherNamesAndByPosition() {
        PurchaseMapping mapping = PurchaseMapping.builder()
                .customer(Column.named("客户", "Customer_ID"))
                .date(Column.named("Date"))
                .amount(Column.named("AMOUNT"))
                .numbers(NumberStyle.COMMA)
                .currency(CNY)
                .build();
        read(mapping, "amount , DATE, customer_id\n\"1.234,56\",2024-03-05,A\n");
        assertEquals(List.of("CNY 1234.56"), amountsOf(facts));
        facts.clear();
        PurchaseMapping places = PurchaseMapping.builder()
                .customer(Column.at(3))
                .date(Column.at(2))
                .amount(Column.at(1))
                .dates(DateStyle.compact())
                .currency(CNY)
                .build();
        CsvFormat spaces = CsvFormat.standard().withoutHeader().withSeparator(CsvFormat.SPACES);
        PurchaseIntake.of(places).readFacts(CsvSource.ofText("log", "  12.3 20240305   A\n", spaces), facts::add);
        assertEquals(List.of("CNY 12.3"), amountsOf(facts));
    }

    @Test
    @Tag("QUAL-6")
    void aMissingColumnIsSaidWithTheColumnsThatAreThere() {
        assertProblem(
                "log: line 1, column amount: there is no such column, the columns are: customer, date, sum",
                "customer,date,sum\nA,2024-03-05,1\n");
        assertProblem(
                "log: line 1, column date: several columns have this name", "customer,date,Date ,amount\nA,1,1,1\n");
        assertProblem("log: it is empty", "");
    }

    @Test
    @Tag("PRIV-1")
    void aRowOfDataInPlaceOfTheHeaderIsNotShown() {
        assertProblem(
                "log: line 1: the first row names none of the columns customer, date, amount; is the header missing, or the separator another?",
                "Zhang San,2024-03-05,1\n");
    }

    @Test
    @Tag("PRIV-1")
    void rejectedValuesOfPersonalColumnsAreMaskedAndOthersMadeHarmless() {
        PurchaseMapping mapping =
                amounts().date(Column.named("date").asPersonal()).build();
        IntakeReport report =
                read(mapping, "customer,date,amount\nA,CANARY,1\nA,2024-03-05,1\u001B[31m" + "9".repeat(70) + "x\n");
        assertEquals(
                List.of(
                        "line 2, column date, value '***': not a date of the form yyyy-MM-dd [HH:mm:ss]",
                        "line 3, column amount, value '1\uFFFD[31m" + "9".repeat(54)
                                + "\u2026': not a number of the form 1,234.56"),
                texts(report));
    }

    @Test
    @Tag("QUAL-5")
    void aLimitStopsTheFileAndTheReportSoFarIsThere() {
        PurchaseIntake intake = PurchaseIntake.of(AMOUNTS)
                .withLimits(IntakeLimits.standard().withMaxRejected(1).withKept(1));
        IntakeException e = assertThrows(
                IntakeException.class,
                () -> intake.readFacts(
                        source("log", "customer,date,amount\nA,2024-03-05,1\n,,\n,,\nA,2024-03-05,1\n"), facts::add));
        assertEquals("log: line 4: more than 1 rows rejected", e.getMessage());
        IntakeReport report = e.report().orElseThrow();
        assertEquals(new IntakeReport.Counts(3, 1, 0, 2), report.counts());
        assertEquals(1, report.first().size());
    }

    @Test
    @Tag("QUAL-5")
    void aSourceThatBreaksOffKeepsTheReportSoFar() {
        IntakeException e = assertThrows(
                IntakeException.class, () -> read(AMOUNTS, "customer,date,amount\nA,2024-03-05,1\nB,2024-03-05,\"2\n"));
        assertEquals("log: line 3: a quote is opened and never closed", e.getMessage());
        assertEquals(1, e.report().orElseThrow().rows());
        assertEquals(1, facts.size());
    }

    @Test
    @Tag("QUAL-5")
    void rowsWithoutMakingFactsAreCountedAlike() {
        String log = "customer,date,order,product,quantity,price\nA,2024-03-05 10:00,1,tea,2,0.5\n"
                + "A,2024-03-05 10:00,C1,tea,-2,0.5\nB,x,1,tea,1,1\n";
        List<String> seen = new ArrayList<>();
        IntakeReport report = PurchaseIntake.of(PRICES).read(source("log", log), row -> {
            seen.add(row.customer() + " " + row.epochDay() + " " + row.order() + " " + row.isRefund() + " "
                    + row.amountTenThousandths() + " " + row.currency() + " " + row.line() + " " + row.ordinal());
            return true;
        });
        assertEquals(List.of("A 19787 1 false 10000 CNY 2 1", "A 19787 C1 true 10000 CNY 3 1"), seen);
        assertEquals(read(PRICES, log), report);
    }

    @Test
    void mappingsMustBeWhole() {
        assertEquals(
                "mapping must have either amount, or quantity and unitPrice",
                refusal(amounts().unitPrice(Column.named("price"))));
        assertEquals(
                "mapping must have currency or currencyColumn",
                refusal(PurchaseMapping.builder()
                        .customer(Column.at(1))
                        .date(Column.at(2))
                        .amount(Column.at(3))));
        assertEquals(
                "refundMark must be text and come with orderId",
                refusal(amounts().refundMark("C")));
        assertEquals(
                "mixedCurrencies must come with currencyColumn and without currency",
                refusal(amounts().isMixedCurrencies(true)));
    }

    private static String refusal(PurchaseMapping.Builder builder) {
        return assertThrows(IllegalArgumentException.class, builder::build).getMessage();
    }

    private static void assertProblem(String message, String log) {
        IntakeException e = assertThrows(
                IntakeException.class, () -> PurchaseIntake.of(AMOUNTS).read(source("log", log), row -> true));
        assertEquals(message, e.getMessage());
    }

    private IntakeReport read(PurchaseMapping mapping, String log) {
        return PurchaseIntake.of(mapping).readFacts(source("log", log), facts::add);
    }

    private static CsvSource source(String name, String log) {
        return CsvSource.ofText(name, log, CsvFormat.standard());
    }

    private static List<String> texts(IntakeReport report) {
        return report.first().stream()
                .map(rejection -> rejection.text(Locale.ENGLISH))
                .toList();
    }

    private static List<String> amountsOf(List<Fact> facts) {
        return facts.stream()
                .map(fact -> fact instanceof Refund refund
                        ? "-" + refund.amount()
                        : ((Purchase) fact).amount().toString())
                .toList();
    }

    private static Set<String> ids(List<Fact> facts) {
        Set<String> ids = new HashSet<>();
        facts.forEach(fact -> ids.add(fact.id().value()));
        return ids;
    }

    private static Money money(String amount) {
        return Money.of(amount, "CNY");
    }

    private static PurchaseMapping.Builder amounts() {
        return PurchaseMapping.builder()
                .customer(Column.named("customer"))
                .date(Column.named("date"))
                .amount(Column.named("amount"))
                .currency(CNY);
    }

    private static PurchaseMapping.Builder currencies() {
        return PurchaseMapping.builder()
                .customer(Column.named("customer"))
                .date(Column.named("date"))
                .amount(Column.named("amount"))
                .currencyColumn(Column.named("currency"));
    }
}
