// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.core.fact.ContractEvent;
import io.github.rapport4j.core.fact.FactHead;
import io.github.rapport4j.core.fact.FactId;
import io.github.rapport4j.core.fact.FactKind;
import io.github.rapport4j.core.fact.Terms;
import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.measure.CurrencyConverter;
import io.github.rapport4j.core.measure.CurrencyMismatchException;
import io.github.rapport4j.core.measure.Money;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.core.time.DateWindow;
import io.github.rapport4j.core.time.Occurrence;
import io.github.rapport4j.scoring.kpi.KpiReason;
import io.github.rapport4j.scoring.kpi.KpiScope;
import io.github.rapport4j.scoring.kpi.KpiValue;
import io.github.rapport4j.scoring.kpi.RefusedMerges;
import io.github.rapport4j.scoring.kpi.Splits;
import io.github.rapport4j.testkit.core.DenseArbitraries;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

class RenewalProperties {
    private static final LocalDate FAR = LocalDate.of(9999, 1, 1);
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    @Provide
    Arbitrary<List<CustomerHistory>> bases() {
        return DenseArbitraries.bases(5, FactKind.CONTRACT_EVENT);
    }

    @Provide
    Arbitrary<AsOf> asOfs() {
        return DenseArbitraries.asOfs();
    }

    @Provide
    Arbitrary<DateWindow> windows() {
        return DenseArbitraries.windows();
    }

    @Property(tries = 800)
    @Tag("KPI-18")
    @Tag("KPI-F")
    @Tag("KPI-H")
    void renewalsAreThoseOfTheSlowAnswer(
            @ForAll("bases") List<CustomerHistory> base,
            @ForAll("asOfs") AsOf asOf,
            @ForAll("windows") DateWindow window,
            @ForAll long seed) {
        RenewalTally.Result result =
                Splits.check(base, seed, () -> tally(KpiScope.of(window, asOf), DenseArbitraries.CNY));
        long[] counts = new long[6];
        for (CustomerHistory history : base) {
            TreeMap<String, List<ContractEvent>> contracts = new TreeMap<>();
            for (ContractEvent event : history.contractEvents()) {
                if (asOf.sees(event.occurredAt(), event.recordedAt())) {
                    contracts
                            .computeIfAbsent(event.contractId(), id -> new ArrayList<>())
                            .add(event);
                }
            }
            contracts.values().forEach(steps -> {
                steps.sort(Comparator.comparing(ContractEvent::occurredAt).thenComparing(ContractEvent::step));
                count(steps, asOf, window, counts);
            });
        }
        assertEquals(counts[0] == 0 ? List.of(0L, 0L) : List.of(counts[1], counts[0]), Splits.counts(result.rate()));
        assertEquals(counts[2], result.rate().exclusions().count(KpiReason.IMMATURE));
        assertEquals(counts[3] == 0 ? List.of(0L, 0L) : List.of(counts[4], counts[3]), Splits.counts(result.value()));
        assertEquals(counts[5], result.value().exclusions().count(ContractKpi.Note.NO_VALUE));
        assertEquals(counts[0] - counts[5], result.value().n());
    }

    private static void count(List<ContractEvent> steps, AsOf asOf, DateWindow window, long[] counts) {
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).terms().isEmpty()) {
                continue;
            }
            Terms terms = steps.get(i).terms().get();
            List<ContractEvent> later = steps.subList(i + 1, steps.size());
            LocalDate agreed = terms.endExclusive().orElse(FAR);
            LocalDate cut = later.stream()
                    .filter(step -> step.ending().isPresent() && step.ending().get() != ContractEvent.Ending.LAPSED)
                    .map(step -> step.occurredAt().dayIn(asOf.zone()))
                    .findFirst()
                    .orElse(FAR);
            LocalDate end = cut.isBefore(agreed) ? cut : agreed;
            LocalDate last = end.minusDays(1);
            if (end.equals(FAR) || last.isBefore(terms.startInclusive()) || !window.contains(last)) {
                continue;
            }
            if (asOf.day().isBefore(last.plusDays(30))) {
                counts[2]++;
                continue;
            }
            boolean isRenewed = !cut.isBefore(agreed)
                    && later.stream()
                            .filter(step -> step.terms().isPresent())
                            .filter(step ->
                                    !step.occurredAt().dayIn(asOf.zone()).isAfter(last.plusDays(30)))
                            .map(step -> step.terms().get())
                            .anyMatch(next -> !next.startInclusive().isAfter(last.plusDays(30))
                                    && next.endExclusive().orElse(FAR).isAfter(agreed));
            long value =
                    terms.value().map(money -> money.amount().longValueExact()).orElse(0L);
            counts[0]++;
            counts[1] += isRenewed ? 1 : 0;
            counts[3] += value;
            counts[4] += isRenewed ? value : 0;
            counts[5] += terms.value().isPresent() ? 0 : 1;
        }
    }

    @Example
    @Tag("KPI-18")
    void thirtyDaysOfGrace() {
        assertEquals(List.of(1L, 1L), renewed(29, 30));
        assertEquals(List.of(0L, 1L), renewed(30, 30));
        assertEquals(List.of(0L, 0L), renewed(10, 29), "the grace is not over");
    }

    @Example
    @Tag("KPI-18")
    void everyArguableNumberIsPartOfThePolicy() {
        ContractPolicy policy = ContractPolicy.standard();
        assertEquals(30, policy.graceDays());
        assertNotEquals(
                policy.ref().fingerprint(), policy.withGraceDays(60).ref().fingerprint());
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> policy.withGraceDays(-1));
        assertEquals("graceDays must be at least 0, but was -1", e.getMessage());
        assertEquals(0, policy.withGraceDays(0).graceDays());
    }

    @Example
    @Tag("KPI-18")
    @Tag("KPI-H")
    void onlyTheSameIsMerged() {
        ContractPolicy policy = ContractPolicy.standard();
        RefusedMerges.check(
                policy,
                policy.withGraceDays(60),
                (scope, each) -> RenewalTally.of(scope, DenseArbitraries.CNY, CurrencyConverter.none(), each));
        KpiScope scope = KpiScope.of(DateWindow.ofYear(2026), AsOf.of(DAY.plusDays(99), ZoneOffset.UTC));
        RenewalTally yuan = tally(scope, DenseArbitraries.CNY);
        assertThrows(CurrencyMismatchException.class, () -> yuan.merge(tally(scope, Currency.getInstance("USD"))));
    }

    @Example
    @Tag("KPI-18")
    void valuesOfOtherCurrenciesAreConvertedAtTheDayOfTheAgreement() {
        List<String> asked = new ArrayList<>();
        CurrencyConverter sevenfold = (money, target, day) -> {
            asked.add(money + " to " + target + " on " + day);
            return Money.of(money.amount().multiply(BigDecimal.valueOf(7)), target);
        };
        RenewalTally tally = RenewalTally.of(
                KpiScope.of(DateWindow.ofYear(2025), AsOf.of(DAY.plusDays(99), ZoneOffset.UTC)),
                DenseArbitraries.CNY,
                sevenfold,
                ContractPolicy.standard());
        tally.add(CustomerHistory.of(CustomerId.of("A"), List.of(signed(CustomerId.of("A"), "5", "CNY"))));
        tally.add(CustomerHistory.of(CustomerId.of("B"), List.of(signed(CustomerId.of("B"), "2", "USD"))));
        assertEquals(List.of("USD 2 to CNY on 2025-01-01"), asked);
        KpiValue.Quotient value = (KpiValue.Quotient) tally.result().value().value();
        assertEquals(KpiValue.Amount.of(Money.of("19", "CNY")), value.denominator());
    }

    /** A contract up to and with 31 December, renewed so many days into the new year, seen so many days after. */
    private static List<Long> renewed(int day, int seen) {
        CustomerId acme = CustomerId.of("ACME");
        ContractEvent renewal = ContractEvent.ofRenewal(
                head(acme, "r", DAY.plusDays(day)), "K", Terms.of(DAY.plusDays(day), DAY.plusYears(1)));
        LocalDate last = DAY.minusDays(1);
        RenewalTally tally = tally(
                KpiScope.of(DateWindow.of(last, DAY), AsOf.of(last.plusDays(seen), ZoneOffset.UTC)),
                DenseArbitraries.CNY);
        tally.add(CustomerHistory.of(acme, List.of(signed(acme, "5", "CNY"), renewal)));
        return Splits.counts(tally.result().rate());
    }

    private static ContractEvent signed(CustomerId customer, String amount, String currency) {
        LocalDate start = DAY.minusYears(1);
        return ContractEvent.ofSignature(
                head(customer, "s", start),
                "K",
                Terms.builder()
                        .startInclusive(start)
                        .endExclusive(DAY)
                        .value(Optional.of(Money.of(amount, currency)))
                        .build());
    }

    private static FactHead head(CustomerId customer, String id, LocalDate day) {
        return FactHead.of(FactId.of(id), customer, Occurrence.of(day), ZoneOffset.UTC);
    }

    private static RenewalTally tally(KpiScope scope, Currency currency) {
        return RenewalTally.of(scope, currency, CurrencyConverter.none(), ContractPolicy.standard());
    }
}
