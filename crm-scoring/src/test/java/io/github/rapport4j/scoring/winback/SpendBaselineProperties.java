// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.winback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.fact.Fact;
import io.github.rapport4j.core.fact.FactHead;
import io.github.rapport4j.core.fact.FactId;
import io.github.rapport4j.core.fact.Purchase;
import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.measure.Money;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.core.time.DateWindow;
import io.github.rapport4j.core.time.Occurrence;
import io.github.rapport4j.scoring.kpi.KpiReason;
import io.github.rapport4j.scoring.kpi.KpiResult;
import io.github.rapport4j.scoring.kpi.KpiScope;
import io.github.rapport4j.scoring.kpi.Splits;
import io.github.rapport4j.scoring.rhythm.SlowDays;
import io.github.rapport4j.testkit.core.DenseArbitraries;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

class SpendBaselineProperties {
    private static final LocalDate FIRST = LocalDate.of(2023, 2, 10);
    private static final LocalDate LOST = FIRST.plusDays(300);

    /** Purchases before, around and after the day of the lapse, over two years with a leap day. */
    @Provide
    Arbitrary<List<CustomerHistory>> bases() {
        Arbitrary<Integer> day = Arbitraries.oneOf(
                Arbitraries.integers().between(0, 700),
                Arbitraries.integers().between(0, 40),
                Arbitraries.integers().between(290, 420));
        return Combinators.combine(day, Arbitraries.integers().between(0, 400))
                .as((d, amount) -> List.of(d, amount))
                .list()
                .ofMaxSize(12)
                .list()
                .ofMaxSize(5)
                .map(SpendBaselineProperties::base)
                .withoutEdgeCases();
    }

    @Property(tries = 800)
    @Tag("KPI-11")
    @Tag("KPI-H")
    void spendIsComparedWithWhatThePolicySays(
            @ForAll("bases") List<CustomerHistory> base,
            @ForAll SpendBaseline baseline,
            @ForAll @IntRange(min = 350, max = 800) int seenDays,
            @ForAll @IntRange(min = 1, max = 90) int historyDays,
            @ForAll @IntRange(min = 100, max = 400) int lostDays,
            @ForAll long seed) {
        WinBackPolicy policy = WinBackPolicy.standard()
                .withSpendDays(60)
                .withBaselineDays(200)
                .withHistoryDays(historyDays)
                .withBaseline(baseline);
        LocalDate lost = FIRST.plusDays(lostDays);
        AsOf asOf = AsOf.of(FIRST.plusDays(seenDays), ZoneOffset.UTC);
        DateWindow all = DateWindow.of(FIRST, FIRST.plusDays(1000));
        WinBackView view = WinBackView.of(DenseArbitraries.CNY)
                .withLapse((seen, latest) -> Optional.of(lost).filter(day -> !day.isAfter(latest)));
        SpendChangeTally.Result result =
                Splits.check(base, seed, () -> SpendChangeTally.of(KpiScope.of(all, asOf), view, policy));
        TreeMap<String, Long> left = new TreeMap<>();
        double before = 0;
        double after = 0;
        for (CustomerHistory history : base) {
            TreeMap<LocalDate, BigDecimal> days = new SlowDays(history, asOf).days();
            LocalDate back = days.higherKey(lost);
            if (back == null) {
                continue;
            }
            LocalDate from = switch (baseline) {
                case DAILY_MEAN -> lost.minusDays(200);
                case LAST_DAYS -> lost.minusDays(60);
                case SAME_DAYS_LAST_YEAR -> back.minus(1, ChronoUnit.YEARS);
            };
            LocalDate to = baseline == SpendBaseline.SAME_DAYS_LAST_YEAR ? from.plusDays(60) : lost;
            double daily = sum(days, from, to) / Math.min(from.until(to, ChronoUnit.DAYS), age(days, lost));
            boolean isShort = age(days, lost) < historyDays
                    || (baseline == SpendBaseline.SAME_DAYS_LAST_YEAR
                            && days.firstKey().isAfter(from));
            String reason = asOf.day().isBefore(back.plusDays(59))
                    ? "early"
                    : isShort ? "short" : to.isAfter(lost) ? "lost" : daily == 0 ? "nothing" : "counted";
            left.merge(reason, 1L, Long::sum);
            if (reason.equals("counted")) {
                before += 60 * daily;
                after += sum(days, back, back.plusDays(60));
            }
        }
        KpiResult total = result.total();
        assertEquals(left.getOrDefault("early", 0L), total.exclusions().count(KpiReason.IMMATURE));
        assertEquals(left.getOrDefault("short", 0L), total.exclusions().count(WinBackKpi.Note.SHORT_HISTORY));
        assertEquals(left.getOrDefault("lost", 0L), total.exclusions().count(WinBackKpi.Note.LOST_BY_THEN));
        assertEquals(left.getOrDefault("nothing", 0L), total.exclusions().count(WinBackKpi.Note.NO_BASELINE));
        assertEquals(left.getOrDefault("counted", 0L), total.n());
        if (total.n() > 0) {
            assertEquals(
                    after / before - 1, total.toDouble().orElseThrow(), 1e-9 * Math.max(1, Math.abs(after / before)));
        }
    }

    @Example
    @Tag("KPI-11")
    void threeBaselinesTellThreeStories() {
        // 170 in the 300 days before the lapse, 60 of them in the last 90, and 100 in the days a year before the return
        CustomerHistory history = base(List.of(
                        List.of(List.of(0, 10), List.of(60, 90), List.of(100, 10), List.of(290, 60), List.of(421, 45))))
                .get(0);
        assertEquals("-11.8", change(history, SpendBaseline.DAILY_MEAN, 421 + 89), "45 / (90 x 170 / 300) - 1");
        assertEquals("-25.0", change(history, SpendBaseline.LAST_DAYS, 421 + 89));
        assertEquals("-55.0", change(history, SpendBaseline.SAME_DAYS_LAST_YEAR, 421 + 89));
        assertEquals("none", change(history, SpendBaseline.SAME_DAYS_LAST_YEAR, 421 + 88), "the 90 days are not over");
    }

    @Example
    @Tag("KPI-11")
    void aYearBeforeMustLieWithinTheHistory() {
        // bought on the first day of the days compared with
        List<List<Integer>> known = List.of(List.of(0, 20), List.of(30, 20), List.of(365, 10));
        assertEquals("-75.0", change(base(List.of(known)).get(0), SpendBaseline.SAME_DAYS_LAST_YEAR, 700));
        // bought one day too late for that
        List<List<Integer>> unknown = List.of(List.of(0, 20), List.of(30, 20), List.of(364, 10));
        assertEquals("none", change(base(List.of(unknown)).get(0), SpendBaseline.SAME_DAYS_LAST_YEAR, 700));
    }

    @Example
    @Tag("KPI-11")
    @Tag("KPI-H")
    void whoWasLostBeforeTheDaysAYearBeforeEndIsLeftOutAndCounted() {
        // lost on day 300; the return on day 580 compares with days 215 to 304
        CustomerHistory late =
                base(List.of(List.of(List.of(0, 20), List.of(580, 10)))).get(0);
        SpendChangeTally one = tally(SpendBaseline.SAME_DAYS_LAST_YEAR, 700);
        SpendChangeTally other = tally(SpendBaseline.SAME_DAYS_LAST_YEAR, 700);
        one.add(late);
        other.add(late);
        one.merge(other);
        assertEquals(2, one.result().total().exclusions().count(WinBackKpi.Note.LOST_BY_THEN));
    }

    @Example
    @Tag("KPI-11")
    void theBaselineIsAnOptionOfTheDefinition() {
        WinBackPolicy policy = WinBackPolicy.standard();
        assertEquals(SpendBaseline.DAILY_MEAN, policy.baseline());
        KpiScope scope = KpiScope.of(DateWindow.ofYear(2024), AsOf.of(LocalDate.of(2024, 12, 31), ZoneOffset.UTC));
        List<String> told = new ArrayList<>();
        for (SpendBaseline baseline : SpendBaseline.values()) {
            WinBackPolicy chosen = policy.withBaseline(baseline);
            List<Reason> options = SpendChangeTally.of(scope, WinBackView.of(DenseArbitraries.CNY), chosen)
                    .result()
                    .total()
                    .definition()
                    .options();
            told.add(options.get(0).text(Locale.ENGLISH) + "; " + options.get(1).text(Locale.ENGLISH));
            if (baseline != policy.baseline()) {
                assertNotEquals(policy.ref().fingerprint(), chosen.ref().fingerprint());
            }
        }
        String history = "; at least 90 days of history before the lapse";
        assertEquals(
                List.of(
                        "90 days after the return against the daily mean of 365 days before the lapse" + history,
                        "90 days after the return against the last 90 days before the lapse" + history,
                        "90 days after the return against the same 90 days a year before" + history),
                told);
    }

    private static String change(CustomerHistory history, SpendBaseline baseline, int seenDays) {
        SpendChangeTally tally = tally(baseline, seenDays);
        tally.add(history);
        return tally.result().total().rounded().map(BigDecimal::toPlainString).orElse("none");
    }

    private static SpendChangeTally tally(SpendBaseline baseline, int seenDays) {
        AsOf asOf = AsOf.of(FIRST.plusDays(seenDays), ZoneOffset.UTC);
        WinBackView view = WinBackView.of(DenseArbitraries.CNY)
                .withLapse((seen, latest) -> Optional.of(LOST).filter(day -> !day.isAfter(latest)));
        return SpendChangeTally.of(
                KpiScope.of(DateWindow.of(FIRST, FIRST.plusDays(1000)), asOf),
                view,
                WinBackPolicy.standard().withBaseline(baseline));
    }

    private static double sum(TreeMap<LocalDate, BigDecimal> days, LocalDate from, LocalDate to) {
        return days.subMap(from, to).values().stream()
                .mapToDouble(BigDecimal::doubleValue)
                .sum();
    }

    private static long age(TreeMap<LocalDate, BigDecimal> days, LocalDate lost) {
        return days.firstKey().until(lost, ChronoUnit.DAYS);
    }

    private static List<CustomerHistory> base(List<List<List<Integer>>> drafts) {
        List<CustomerHistory> base = new ArrayList<>();
        for (List<List<Integer>> draft : drafts) {
            CustomerId customer = CustomerId.of("c" + base.size());
            List<Fact> facts = new ArrayList<>();
            for (List<Integer> each : draft) {
                Occurrence when = Occurrence.of(FIRST.plusDays(each.get(0)));
                FactId id = FactId.of(customer + "-" + facts.size());
                Money money = Money.of(BigDecimal.valueOf(each.get(1)), DenseArbitraries.CNY);
                facts.add(Purchase.of(FactHead.of(id, customer, when, ZoneOffset.UTC), money));
            }
            base.add(CustomerHistory.of(customer, facts));
        }
        return base;
    }
}
