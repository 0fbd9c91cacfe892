// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.lifetime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.core.fact.FactHead;
import io.github.rapport4j.core.fact.FactId;
import io.github.rapport4j.core.fact.FactKind;
import io.github.rapport4j.core.fact.Purchase;
import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.measure.Interval;
import io.github.rapport4j.core.measure.Money;
import io.github.rapport4j.core.measure.Ratio;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.core.time.DateWindow;
import io.github.rapport4j.core.time.Occurrence;
import io.github.rapport4j.scoring.kpi.Confidence;
import io.github.rapport4j.scoring.kpi.KpiResult;
import io.github.rapport4j.scoring.kpi.KpiScope;
import io.github.rapport4j.scoring.kpi.RefusedMerges;
import io.github.rapport4j.scoring.kpi.Splits;
import io.github.rapport4j.scoring.retention.RetentionPolicy;
import io.github.rapport4j.scoring.retention.RetentionSheet;
import io.github.rapport4j.scoring.retention.RetentionTally;
import io.github.rapport4j.scoring.retention.RetentionView;
import io.github.rapport4j.scoring.rhythm.SlowDays;
import io.github.rapport4j.scoring.statistic.Bootstrap;
import io.github.rapport4j.scoring.statistic.Proportions;
import io.github.rapport4j.testkit.core.DenseArbitraries;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

class LifetimeProperties {
    private static final LifetimePolicy POLICY = LifetimePolicy.standard()
            .withMargin(new BigDecimal("0.4"))
            .withConfidence(Confidence.standard().withLevel(0.8));
    private static final RetentionView VIEW = RetentionView.builder()
            .currency(DenseArbitraries.CNY)
            .medianAtEnd(10)
            .medianBefore(10)
            .converter((money, target, day) ->
                    Money.of(money.amount().multiply(BigDecimal.valueOf(day.getDayOfYear())), target))
            .build();
    private static final LifetimeModel MODEL =
            (seen, asOf) -> Optional.of(Money.of("7", seen.purchases().size() % 2 == 0 ? "USD" : "CNY"))
                    .filter(money -> seen.purchases().size() > 2);

    @Provide
    Arbitrary<List<CustomerHistory>> bases() {
        return DenseArbitraries.bases(6, FactKind.PURCHASE);
    }

    @Provide
    Arbitrary<AsOf> asOfs() {
        return DenseArbitraries.asOfs();
    }

    @Provide
    Arbitrary<DateWindow> windows() {
        return DenseArbitraries.windows();
    }

    @Property(tries = 600)
    @Tag("KPI-14")
    @Tag("KPI-H")
    void valuesAreThoseOfTheTextbook(
            @ForAll("bases") List<CustomerHistory> base,
            @ForAll("asOfs") AsOf asOf,
            @ForAll("windows") DateWindow window,
            @ForAll long seed) {
        KpiScope scope = KpiScope.of(window, asOf);
        LifetimeTally.Result result = Splits.check(base, seed, () -> LifetimeTally.ofModel(scope, VIEW, POLICY, MODEL));
        double spent = 0;
        double revenue = 0;
        double forecast = 0;
        long[] counts = new long[3];
        RetentionTally all = RetentionTally.of(scope, VIEW, RetentionPolicy.standard());
        for (CustomerHistory history : base) {
            TreeMap<LocalDate, BigDecimal> days = new SlowDays(history, asOf).days();
            spent += sum(days, LocalDate.MIN, LocalDate.MAX);
            counts[0] += days.isEmpty() ? 0 : 1;
            int bought = history.asOf(asOf).purchases().size();
            counts[1] += bought > 2 ? 1 : 0;
            // the converter's rate is the number of the day in its year
            forecast += bought <= 2 ? 0 : bought % 2 == 0 ? 7.0 * asOf.day().getDayOfYear() : 7;
            RetentionTally one = RetentionTally.of(scope, VIEW, RetentionPolicy.standard());
            one.add(history);
            all.add(history);
            boolean isAccount = one.result().movement().before() == 1;
            revenue += isAccount ? sum(days, window.startInclusive(), window.endExclusive()) : 0;
            counts[2] += isAccount ? 1 : 0;
        }
        assertMean(0.4 * spent, counts[0], result.historic());
        assertMean(forecast, counts[1], result.modelled());
        assertEquals(base.size() - counts[1], result.modelled().exclusions().count(LifetimeKpi.Note.NO_FORECAST));
        RetentionSheet sheet = all.result();
        assertEquals(
                sheet.churn().value().isDefined(), result.expected().value().isDefined());
        if (sheet.churn().value().isDefined()) {
            double churn = sheet.churn().toDouble().orElseThrow();
            Ratio lost = Ratio.of(all.movement().lost(), all.movement().before());
            double bound = Proportions.wilson(lost, 0.8).high();
            assertMean(0.4 * revenue * factor(churn), counts[2], result.expected());
            assertMean(0.4 * revenue * factor(bound), counts[2], result.cautious());
            LifetimePolicy exact = POLICY.withRetention(RetentionPolicy.standard()
                    .withConfidence(Confidence.standard().withMethod(Confidence.Method.CLOPPER_PEARSON)));
            LifetimeTally other = LifetimeTally.of(scope, VIEW, exact);
            base.forEach(other::add);
            assertEquals(result.cautious().value(), other.result().cautious().value(), "Wilson whatever the method");
            assertEquals(
                    churn == 0,
                    result.expected().warnings().stream()
                            .anyMatch(warning -> warning.code() == LifetimeKpi.Note.NO_CHURN));
        }
    }

    @Example
    @Tag("KPI-14")
    void theCautiousValueSaysWhichBoundItUses() {
        AsOf asOf = AsOf.of(LocalDate.of(2024, 6, 30), ZoneOffset.UTC);
        KpiScope scope = KpiScope.of(DateWindow.of(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 7, 1)), asOf);
        List<String> options = LifetimeTally.of(scope, VIEW, POLICY).result().cautious().definition().options().stream()
                .map(option -> option.text(Locale.ENGLISH))
                .toList();
        assertEquals(
                List.of(
                        "margin: 40 %",
                        "over 10 periods as long as the window",
                        "with the upper Wilson bound of churn at 80 %",
                        "warning below n = 5"),
                options);
    }

    @Example
    @Tag("KPI-14")
    void everyArguableNumberIsPartOfThePolicy() {
        LifetimePolicy policy = LifetimePolicy.standard();
        assertEquals(10, policy.periods());
        assertEquals(BigDecimal.ONE, policy.margin());
        for (LifetimePolicy other : List.of(
                policy.withMargin(new BigDecimal("0.5")),
                policy.withPeriods(6),
                policy.withConfidence(Confidence.standard().withLevel(0.8)),
                policy.withRetention(RetentionPolicy.standard().withActiveIntervals(2)))) {
            assertNotEquals(policy.ref().fingerprint(), other.ref().fingerprint());
        }
        BigDecimal two = BigDecimal.valueOf(2);
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> policy.withMargin(two));
        assertEquals("margin must be 0 to 1, but was 2", e.getMessage());
        BigDecimal below = new BigDecimal("-0.01");
        e = assertThrows(IllegalArgumentException.class, () -> policy.withMargin(below));
        assertEquals("margin must be 0 to 1, but was -0.01", e.getMessage());
        assertEquals(BigDecimal.ZERO, policy.withMargin(BigDecimal.ZERO).margin());
        e = assertThrows(IllegalArgumentException.class, () -> policy.withPeriods(0));
        assertEquals("periods must be at least 1, but was 0", e.getMessage());
        assertEquals(1, policy.withPeriods(1).periods());
    }

    @Example
    @Tag("KPI-14")
    @Tag("KPI-H")
    void anotherMarginIsNotMerged() {
        LifetimePolicy half = POLICY.withMargin(new BigDecimal("0.5"));
        RefusedMerges.check(POLICY, half, (scope, policy) -> LifetimeTally.of(scope, VIEW, policy));
    }

    @Example
    @Tag("KPI-14")
    @Tag("KPI-B")
    void nobodyIsNoBaseWithoutChurn() {
        AsOf asOf = AsOf.of(LocalDate.of(2024, 6, 30), ZoneOffset.UTC);
        KpiScope scope = KpiScope.of(DateWindow.of(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 7, 1)), asOf);
        KpiResult expected = LifetimeTally.of(scope, VIEW, POLICY).result().expected();
        assertFalse(expected.value().isDefined());
        assertEquals(List.of(), expected.warnings());
    }

    @Example
    @Tag("KPI-14")
    @Tag("KPI-E")
    @Tag("KPI-H")
    void theHistoricValueIsResampledByCustomerWhenThatIsAskedFor() {
        Bootstrap bootstrap = Bootstrap.of(299, 3);
        LifetimePolicy policy = POLICY.withConfidence(POLICY.confidence().withBootstrap(bootstrap));
        KpiScope scope = KpiScope.of(
                DateWindow.of(DenseArbitraries.FIRST, DenseArbitraries.FIRST.plusDays(90)),
                AsOf.of(DenseArbitraries.FIRST.plusDays(100), ZoneOffset.UTC));
        List<CustomerHistory> base = new ArrayList<>();
        double[] values = new double[25];
        for (int i = 0; i < 25; i++) {
            values[i] = 0.4 * (30 + 11 * i % 70);
            CustomerId customer = CustomerId.of("c" + i);
            FactHead head = FactHead.of(
                    FactId.of("p"), customer, Occurrence.of(DenseArbitraries.FIRST.plusDays(i)), ZoneOffset.UTC);
            Money money = Money.of(Integer.toString(30 + 11 * i % 70), "CNY");
            base.add(CustomerHistory.of(customer, List.of(Purchase.of(head, money))));
        }
        base.add(CustomerHistory.of(CustomerId.of("none"), List.of()));
        LifetimeTally.Result result = Splits.check(base, 4, () -> LifetimeTally.of(scope, VIEW, policy));
        Interval expected = bootstrap.mean(values, policy.confidence().level()).orElseThrow();
        Interval told = result.historic().interval().orElseThrow();
        assertEquals(expected.low(), told.low(), 1e-12);
        assertEquals(expected.high(), told.high(), 1e-12);
        assertTrue(result.historic().explain(Locale.ENGLISH).contains("299 resamples from seed 3, at 80 %"));
        assertEquals(Optional.empty(), result.expected().interval());
        assertEquals(
                Optional.empty(),
                Splits.check(base, 4, () -> LifetimeTally.of(scope, VIEW, POLICY))
                        .historic()
                        .interval());
    }

    private static double factor(double churn) {
        return churn == 0 ? 10 : (1 - Math.pow(1 - churn, 10)) / churn;
    }

    private static void assertMean(double total, long n, KpiResult result) {
        assertEquals(n, result.n());
        if (n == 0) {
            assertFalse(result.value().isDefined());
        } else {
            double mean = result.toDouble().orElseThrow();
            assertTrue(Math.abs(mean - total / n) <= 1e-9 * Math.max(1, Math.abs(mean)), mean + " for " + total / n);
        }
    }

    private static double sum(TreeMap<LocalDate, BigDecimal> days, LocalDate from, LocalDate to) {
        return days.subMap(from, to).values().stream()
                .mapToDouble(BigDecimal::doubleValue)
                .sum();
    }
}
