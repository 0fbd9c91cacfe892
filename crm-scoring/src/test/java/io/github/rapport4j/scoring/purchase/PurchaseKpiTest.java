// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.purchase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.core.fact.FactHead;
import io.github.rapport4j.core.fact.FactId;
import io.github.rapport4j.core.fact.Purchase;
import io.github.rapport4j.core.fact.Refund;
import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.measure.Accumulator;
import io.github.rapport4j.core.measure.CurrencyMismatchException;
import io.github.rapport4j.core.measure.Money;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.core.time.DateWindow;
import io.github.rapport4j.core.time.Occurrence;
import io.github.rapport4j.scoring.kpi.KpiReason;
import io.github.rapport4j.scoring.kpi.KpiResult;
import io.github.rapport4j.scoring.kpi.KpiWindow;
import io.github.rapport4j.scoring.kpi.RefusedMerges;
import io.github.rapport4j.scoring.rhythm.PurchaseColumns;
import io.github.rapport4j.scoring.rhythm.PurchaseDays;
import io.github.rapport4j.scoring.statistic.KaplanMeier;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PurchaseKpiTest {
    private static final Currency CNY = Currency.getInstance("CNY");
    private static final Currency USD = Currency.getInstance("USD");
    private static final LocalDate DAY_0 = LocalDate.of(2025, 1, 1);
    private static final AsOf AS_OF = AsOf.of(DAY_0.plusDays(100), ZoneOffset.UTC);
    private static final KpiWindow WINDOW = KpiWindow.of(DateWindow.of(DAY_0, DAY_0.plusDays(101)), ZoneOffset.UTC);
    private static final PurchaseKpiPolicy STANDARD = PurchaseKpiPolicy.standard();

    @Test
    @Tag("KPI-3")
    void theLastDayCountsAndTheYoungAreLeftOut() {
        RepurchaseRate rate = RepurchaseRate.ofCohort(WINDOW, AS_OF, STANDARD);
        rate.add(daysAt(0, 90));
        rate.add(daysAt(0, 91));
        rate.add(daysAt(10));
        rate.add(daysAt(11, 12));
        KpiResult result = rate.result();
        assertEquals("33.3", result.rounded().orElseThrow().toPlainString());
        assertEquals(1, result.exclusions().count(KpiReason.IMMATURE));
        assertEquals(1, result.warnings().size());
    }

    @Test
    @Tag("KPI-3")
    void aCohortBeginsOnTheFirstDayOfItsWindowAndEndsBeforeTheNext() {
        KpiWindow week = KpiWindow.of(DateWindow.of(DAY_0.plusDays(1), DAY_0.plusDays(8)), ZoneOffset.UTC);
        for (int day : List.of(0, 1, 7, 8)) {
            RepurchaseRate rate = RepurchaseRate.ofCohort(week, AS_OF, STANDARD);
            rate.add(daysAt(day, day + 2));
            assertEquals(day == 1 || day == 7 ? 1 : 0, rate.result().n(), "first bought on day " + day);
        }
    }

    @Test
    @Tag("KPI-B")
    void nobodyGivesNoFigure() {
        KpiResult rate = RepurchaseRate.ofReturning(AS_OF, STANDARD).result();
        assertEquals(false, rate.value().isDefined());
        PurchasePattern pattern = PatternTally.of(WINDOW, AS_OF, CNY, STANDARD).result();
        assertEquals(false, pattern.averageOrderValue().value().isDefined());
        assertEquals(false, pattern.gapMedian().value().isDefined());
        assertEquals(false, pattern.gapDeviation().value().isDefined());
        assertEquals(false, pattern.revenuePerBuyer().value().isDefined());
        KaplanMeier.Curve curve = RepurchaseTime.of(AS_OF).result();
        assertEquals(0, curve.n());
        assertEquals(true, curve.survival(30).isEmpty());
        assertEquals(true, curve.median().isEmpty());
        assertEquals(
                false,
                SpendConcentration.of(AS_OF, CNY, STANDARD)
                        .result()
                        .gini()
                        .value()
                        .isDefined());
    }

    @Test
    void twoDefinitionsAndTwoCurrenciesDoNotMix() {
        RepurchaseRate thirty = RepurchaseRate.ofCohort(WINDOW, AS_OF, STANDARD.withCohortDays(30));
        RepurchaseRate ninety = RepurchaseRate.ofCohort(WINDOW, AS_OF, STANDARD);
        assertThrows(IllegalArgumentException.class, () -> thirty.merge(ninety));
        RepurchaseTime later = RepurchaseTime.of(AsOf.of(AS_OF.day().plusDays(1), AS_OF.zone()));
        assertThrows(
                IllegalArgumentException.class, () -> RepurchaseTime.of(AS_OF).merge(later));
        List<Accumulator<PurchaseDays, ?, ?>> dollars = List.of(
                CohortTally.of(AS_OF, USD, STANDARD),
                PatternTally.of(WINDOW, AS_OF, USD, STANDARD),
                SpendConcentration.of(AS_OF, USD, STANDARD),
                ActivityTally.of(AS_OF, USD, STANDARD));
        for (Accumulator<PurchaseDays, ?, ?> tally : dollars) {
            assertEquals(
                    "currency must be USD, but was CNY",
                    assertThrows(CurrencyMismatchException.class, () -> tally.add(daysAt(1)))
                            .getMessage());
        }
    }

    @Test
    @Tag("KPI-H")
    void whatIsCountedInAnotherCurrencyOrByAnotherPolicyIsNotMerged() {
        PurchaseKpiPolicy acme = STANDARD.withCohortDays(30);
        String yuan = "2025-04-11[Z], CNY, " + STANDARD.ref() + "]";
        String dollars = "2025-04-11[Z], USD, " + STANDARD.ref() + "]";
        String rule = "definition must be [" + yuan + ", but was [";
        RefusedMerges.check(rule + dollars, CohortTally.of(AS_OF, CNY, STANDARD), CohortTally.of(AS_OF, USD, STANDARD));
        RefusedMerges.check(
                rule + dollars, ActivityTally.of(AS_OF, CNY, STANDARD), ActivityTally.of(AS_OF, USD, STANDARD));
        RefusedMerges.check(
                rule + dollars,
                SpendConcentration.of(AS_OF, CNY, STANDARD),
                SpendConcentration.of(AS_OF, USD, STANDARD));
        RefusedMerges.check(
                rule + "2025-04-11[Z], CNY, " + acme.ref() + "]",
                SpendConcentration.of(AS_OF, CNY, STANDARD),
                SpendConcentration.of(AS_OF, CNY, acme));
        RefusedMerges.check(
                "definition must be [" + WINDOW + ", " + yuan + ", but was [" + WINDOW + ", " + dollars,
                PatternTally.of(WINDOW, AS_OF, CNY, STANDARD),
                PatternTally.of(WINDOW, AS_OF, USD, STANDARD));
    }

    @Test
    @Tag("KPI-3")
    void onlyTheShareOfAllWhoEverBoughtHasNoWindow() {
        assertEquals(
                Optional.of(WINDOW),
                RepurchaseRate.ofWindow(WINDOW, AS_OF, STANDARD).result().window());
        assertEquals(
                Optional.of(WINDOW),
                RepurchaseRate.ofCohort(WINDOW, AS_OF, STANDARD).result().window());
        assertEquals(
                Optional.empty(),
                RepurchaseRate.ofReturning(AS_OF, STANDARD).result().window());
    }

    @Test
    void policiesAreCheckedAndTellThemselvesApart() {
        assertEquals(
                "cohortDays must be at least 1, but was 0",
                assertThrows(IllegalArgumentException.class, () -> STANDARD.withCohortDays(0))
                        .getMessage());
        assertEquals(
                "topShare must be above 0 and at most 1, but was 1.01",
                assertThrows(IllegalArgumentException.class, () -> STANDARD.withTopShare(new BigDecimal("1.01")))
                        .getMessage());
        assertEquals(
                "topShare must be above 0 and at most 1, but was 0",
                assertThrows(IllegalArgumentException.class, () -> STANDARD.withTopShare(BigDecimal.ZERO))
                        .getMessage());
        assertEquals(1, STANDARD.withCohortDays(1).cohortDays());
        assertEquals(BigDecimal.ONE, STANDARD.withTopShare(BigDecimal.ONE).topShare());
        assertEquals("PurchaseKpiPolicy[" + STANDARD.ref() + "]", STANDARD.toString());
        assertEquals(STANDARD, PurchaseKpiPolicy.standard());
        assertEquals(STANDARD, STANDARD.withTopShare(new BigDecimal("0.20")));
        assertNotEquals(STANDARD, STANDARD.withCohortDays(60));
        assertNotEquals(STANDARD, STANDARD.withConfidence(STANDARD.confidence().withLevel(0.9)));
        assertEquals("acme", STANDARD.named("acme", 2).ref().name());
    }

    @Test
    void everyNameAndNoteHasBothTexts() {
        for (PurchaseKpi kpi : PurchaseKpi.values()) {
            assertNotEquals(kpi.label(Locale.ENGLISH), kpi.label(Locale.CHINESE));
            assertNotEquals(kpi.formula().text(Locale.ENGLISH), kpi.formula().text(Locale.CHINESE));
            assertNotEquals(kpi.source().text(Locale.ENGLISH), kpi.source().text(Locale.CHINESE));
        }
        for (PurchaseKpi.Note note : PurchaseKpi.Note.values()) {
            assertNotEquals(note.template(Locale.ENGLISH), note.template(Locale.CHINESE));
        }
        assertEquals(
                PurchaseKpi.GINI.texts().keys(Locale.ENGLISH),
                PurchaseKpi.GINI.texts().keys(Locale.CHINESE));
        assertEquals(
                PurchaseKpi.GINI.handbook().keys(Locale.ENGLISH),
                PurchaseKpi.GINI.handbook().keys(Locale.CHINESE));
    }

    private static PurchaseDays daysAt(int... days) {
        PurchaseColumns.Builder builder = PurchaseColumns.builder(CNY);
        for (int day : days) {
            builder.add(0, (int) DAY_0.toEpochDay() + day, 10_000);
        }
        return builder.build().days(0);
    }

    /**
     * FACT-5: a linked refund belongs to the purchase's day, also when that window is long over; others to their own.
     */
    @Test
    @Tag("FACT-5")
    @Tag("KPI-24")
    void aRefundOfAnEarlierWindowChangesThatWindowOnlyIfItIsLinked() {
        assertEquals(List.of("70", "40"), months(10, 30, true, 60));
        assertEquals(List.of("100", "10"), months(10, 30, false, 60));
        assertEquals(List.of("100"), months(10, 30, true, 20), "nothing is known of it yet");
        // in full: the day is no purchase day any more, and its month has no buyer
        assertEquals(List.of("40"), months(10, 100, true, 60));
        // beyond: what the purchase cannot take reduces the day of the refund
        assertEquals(List.of("25"), months(10, 115, true, 60));
    }

    /** Bought for 100 in January and for 40 in February, refunded in February. */
    private static List<String> months(int bought, int refund, boolean isLinked, int seenDays) {
        CustomerId customer = CustomerId.of("c");
        Purchase january = Purchase.of(head("p", customer, bought), Money.of("100", "CNY"));
        Purchase february = Purchase.of(head("q", customer, 40), Money.of("40", "CNY"));
        Money back = Money.of(BigDecimal.valueOf(refund), CNY);
        Refund refunded = isLinked
                ? Refund.of(head("r", customer, 45), back, january.id())
                : Refund.of(head("r", customer, 45), back);
        AsOf asOf = AsOf.of(DAY_0.plusDays(seenDays), ZoneOffset.UTC);
        CustomerHistory history = CustomerHistory.of(customer, List.of(january, february, refunded));
        ActivityTally tally = ActivityTally.of(asOf, CNY, STANDARD);
        tally.add(PurchaseDays.from(history, asOf, CNY));
        return tally.result().months().stream()
                .map(month -> month.revenue().amount().toPlainString())
                .toList();
    }

    @Test
    @Tag("KPI-13")
    @Tag("FACT-5")
    void refundsCountFromTheFirstDayOfAWindowToItsLast() {
        CustomerId customer = CustomerId.of("c");
        CustomerHistory history = CustomerHistory.of(
                customer,
                List.of(
                        Purchase.of(head("p", customer, 11), Money.of("100", "CNY")),
                        Refund.of(head("r", customer, 10), Money.of("3", "CNY")),
                        Refund.of(head("s", customer, 17), Money.of("5", "CNY"))));
        PurchaseDays days = PurchaseDays.from(history, AS_OF, CNY);
        assertEquals("97.00", revenue(days, 10, 17));
        assertEquals("92.00", revenue(days, 10, 18));
        assertEquals("95.00", revenue(days, 11, 18));
    }

    private static String revenue(PurchaseDays days, int from, int to) {
        DateWindow window = DateWindow.of(DAY_0.plusDays(from), DAY_0.plusDays(to));
        PatternTally tally = PatternTally.of(KpiWindow.of(window, ZoneOffset.UTC), AS_OF, CNY, STANDARD);
        tally.add(days);
        return tally.result().revenuePerBuyer().rounded().orElseThrow().toPlainString();
    }

    private static FactHead head(String id, CustomerId customer, int day) {
        return FactHead.of(FactId.of(id), customer, Occurrence.of(DAY_0.plusDays(day)), ZoneOffset.UTC);
    }
}
