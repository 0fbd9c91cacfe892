// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.purchase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.measure.Accumulator;
import io.github.rapport4j.core.measure.Money;
import io.github.rapport4j.core.measure.Ratio;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.core.time.DateWindow;
import io.github.rapport4j.scoring.kpi.KpiReason;
import io.github.rapport4j.scoring.kpi.KpiResult;
import io.github.rapport4j.scoring.kpi.KpiValue;
import io.github.rapport4j.scoring.kpi.KpiWindow;
import io.github.rapport4j.scoring.rhythm.ColumnRows;
import io.github.rapport4j.scoring.rhythm.PurchaseDays;
import io.github.rapport4j.scoring.rhythm.SlowDays;
import io.github.rapport4j.scoring.rhythm.Workers;
import io.github.rapport4j.scoring.statistic.KaplanMeier;
import io.github.rapport4j.testkit.scoring.PurchaseArbitraries;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.DoubleStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

class PurchaseKpiProperties {
    private static final PurchaseKpiPolicy POLICY = PurchaseKpiPolicy.standard().withCohortDays(30);

    @Provide
    Arbitrary<List<CustomerHistory>> bases() {
        return PurchaseArbitraries.bases(8);
    }

    @Provide
    Arbitrary<AsOf> asOfs() {
        return PurchaseArbitraries.asOfs();
    }

    @Provide
    Arbitrary<DateWindow> windows() {
        Arbitrary<Integer> day = Arbitraries.integers().between(-5, 310);
        return Combinators.combine(day, day)
                .as((a, b) -> DateWindow.of(
                        PurchaseArbitraries.FIRST.plusDays(Math.min(a, b)),
                        PurchaseArbitraries.FIRST.plusDays(Math.max(a, b))))
                .withoutEdgeCases();
    }

    @Property(tries = 300)
    @Tag("KPI-H")
    void anySplitByCustomerMergedInAnyTreeAndColumnsGiveOneResult(
            @ForAll("bases") List<CustomerHistory> base,
            @ForAll("asOfs") AsOf asOf,
            @ForAll("windows") DateWindow days,
            @ForAll long seed) {
        KpiWindow window = KpiWindow.of(days, asOf.zone());
        check(base, asOf, seed, () -> RepurchaseRate.ofWindow(window, asOf, POLICY));
        check(base, asOf, seed, () -> RepurchaseRate.ofReturning(asOf, POLICY));
        check(base, asOf, seed, () -> RepurchaseRate.ofCohort(window, asOf, POLICY));
        check(base, asOf, seed, () -> CohortTally.of(asOf, PurchaseArbitraries.CNY, POLICY));
        check(base, asOf, seed, () -> PatternTally.of(window, asOf, PurchaseArbitraries.CNY, POLICY));
        check(base, asOf, seed, () -> SpendConcentration.of(asOf, PurchaseArbitraries.CNY, POLICY));
        check(base, asOf, seed, () -> ActivityTally.of(asOf, PurchaseArbitraries.CNY, POLICY));
        check(base, asOf, seed, () -> RepurchaseTime.of(asOf));
    }

    private static <R, A extends Accumulator<PurchaseDays, R, A>> void check(
            List<CustomerHistory> base, AsOf asOf, long seed, Supplier<A> fresh) {
        A whole = fresh.get();
        base.forEach(history -> whole.add(days(history, asOf)));
        Random random = new Random(seed);
        List<A> parts = new ArrayList<>();
        int count = 1 + random.nextInt(5);
        for (int i = 0; i < count; i++) {
            parts.add(fresh.get());
        }
        List<CustomerHistory> shuffled = new ArrayList<>(base);
        Collections.shuffle(shuffled, random);
        shuffled.forEach(history -> parts.get(random.nextInt(parts.size())).add(days(history, asOf)));
        while (parts.size() > 1) {
            A taken = parts.remove(random.nextInt(parts.size()));
            R before = taken.result();
            parts.get(random.nextInt(parts.size())).merge(taken);
            assertEquals(before, taken.result());
        }
        assertEquals(whole.result(), parts.get(0).result());
        assertEquals(
                whole.result(),
                ColumnRows.columns(base, asOf, seed, Workers.ofCaller())
                        .accumulate(Workers.of(Thread::new, 2), fresh)
                        .result());
    }

    @Property(tries = 500)
    @Tag("KPI-3")
    void repurchaseRatesAreThoseOfTheSlowAnswer(
            @ForAll("bases") List<CustomerHistory> base,
            @ForAll("asOfs") AsOf asOf,
            @ForAll("windows") DateWindow days) {
        KpiWindow window = KpiWindow.of(days, asOf.zone());
        long[] inWindow = new long[2];
        long[] soFar = new long[2];
        long[] cohort = new long[3];
        for (CustomerHistory history : base) {
            List<LocalDate> bought =
                    new ArrayList<>(new SlowDays(history, asOf).days().keySet());
            long within = bought.stream().filter(days::contains).count();
            inWindow[0] += within >= 1 ? 1 : 0;
            inWindow[1] += within >= 2 ? 1 : 0;
            soFar[0] += !bought.isEmpty() ? 1 : 0;
            soFar[1] += bought.size() >= 2 ? 1 : 0;
            if (!bought.isEmpty() && days.contains(bought.get(0))) {
                LocalDate limit = bought.get(0).plusDays(30);
                boolean isMature = !asOf.day().isBefore(limit);
                boolean isBack = bought.size() > 1 && !bought.get(1).isAfter(limit);
                cohort[0] += isMature ? 1 : 0;
                cohort[1] += isMature && isBack ? 1 : 0;
                cohort[2] += isMature ? 0 : 1;
            }
        }
        assertShare(inWindow, result(base, asOf, RepurchaseRate.ofWindow(window, asOf, POLICY)));
        assertShare(soFar, result(base, asOf, RepurchaseRate.ofReturning(asOf, POLICY)));
        KpiResult ofCohort = result(base, asOf, RepurchaseRate.ofCohort(window, asOf, POLICY));
        assertShare(cohort, ofCohort);
        assertEquals(cohort[2], ofCohort.exclusions().count(KpiReason.IMMATURE));
        assertEquals(
                result(base, asOf, RepurchaseRate.ofWindow(window, asOf, POLICY)),
                result(base, asOf, RepurchaseRate.of(window, asOf, POLICY)));
        PurchaseKpiPolicy first = POLICY.withRepurchaseForm(RepurchaseForm.COHORT);
        assertEquals(
                ofCohort.value(),
                result(base, asOf, RepurchaseRate.of(window, asOf, first)).value());
    }

    @Property(tries = 300)
    @Tag("KPI-3")
    @Tag("KPI-H")
    void returningCustomersAreCountedUpToTheEndOfTheWindow(
            @ForAll("bases") List<CustomerHistory> base,
            @ForAll("asOfs") AsOf asOf,
            @ForAll("windows") DateWindow days,
            @ForAll long seed) {
        PurchaseKpiPolicy policy = POLICY.withRepurchaseForm(RepurchaseForm.RETURNING);
        KpiWindow window = KpiWindow.of(days, asOf.zone());
        check(base, asOf, seed, () -> RepurchaseRate.of(window, asOf, policy));
        long[] counts = new long[2];
        for (CustomerHistory history : base) {
            int bought = new SlowDays(history, asOf)
                    .days()
                    .headMap(days.endExclusive())
                    .size();
            counts[0] += bought > 0 ? 1 : 0;
            counts[1] += bought > 1 ? 1 : 0;
        }
        KpiResult share = result(base, asOf, RepurchaseRate.of(window, asOf, policy));
        assertShare(counts, share);
        LocalDate last = days.endExclusive().minusDays(1);
        LocalDate told = last.isAfter(asOf.day()) ? asOf.day() : last;
        assertEquals(
                Reason.of(PurchaseKpi.Note.UP_TO, told),
                share.definition().options().get(0));
    }

    @Property(tries = 500)
    @Tag("KPI-4")
    @Tag("KPI-22")
    @Tag("KPI-F")
    void cohortCellsAreThoseOfTheSlowAnswer(@ForAll("bases") List<CustomerHistory> base, @ForAll("asOfs") AsOf asOf) {
        CohortMatrix matrix = result(base, asOf, CohortTally.of(asOf, PurchaseArbitraries.CNY, POLICY));
        TreeMap<YearMonth, List<SlowDays>> cohorts = new TreeMap<>();
        for (CustomerHistory history : base) {
            SlowDays slow = new SlowDays(history, asOf);
            if (!slow.days().isEmpty()) {
                YearMonth month = YearMonth.from(slow.days().firstKey());
                cohorts.computeIfAbsent(month, m -> new ArrayList<>()).add(slow);
            }
        }
        assertEquals(
                List.copyOf(cohorts.keySet()),
                matrix.rows().stream().map(CohortMatrix.Row::month).toList());
        for (int cohort = 0; cohort < matrix.rows().size(); cohort++) {
            CohortMatrix.Row row = matrix.rows().get(cohort);
            List<SlowDays> members = cohorts.get(row.month());
            assertEquals(members.size(), row.customers());
            assertEquals(
                    ChronoUnit.MONTHS.between(row.month(), YearMonth.from(asOf.day())) + 1,
                    row.cells().size());
            for (int k = 0; k < row.cells().size(); k++) {
                YearMonth month = row.month().plusMonths(k);
                long active = members.stream()
                        .filter(slow -> slow.days().keySet().stream()
                                .anyMatch(day -> YearMonth.from(day).equals(month)))
                        .count();
                BigDecimal soFar =
                        members.stream().map(slow -> spendUpTo(slow, month)).reduce(BigDecimal.ZERO, BigDecimal::add);
                assertEquals(active, row.cells().get(k).active());
                assertEquals(0, soFar.compareTo(row.cells().get(k).spendSoFar().amount()));
                boolean isOver = asOf.day().plusDays(1).isAfter(month.atEndOfMonth());
                assertEquals(isOver, matrix.retention(cohort, k).value().isDefined());
                assertEquals(isOver, matrix.cumulativeRevenue(cohort, k).value().isDefined());
                assertSoFar(KpiValue.of(Ratio.of(active, members.size())), isOver, matrix.retentionSoFar(cohort, k));
                KpiResult money = matrix.cumulativeRevenueSoFar(cohort, k);
                KpiValue.Quotient perCustomer = (KpiValue.Quotient) money.value();
                assertEquals(0, soFar.compareTo(perCustomer.numerator().amount()));
                assertSoFar(
                        KpiValue.quotient(perCustomer.numerator(), KpiValue.Count.of(members.size())), isOver, money);
                if (isOver) {
                    assertEquals(
                            KpiValue.of(Ratio.of(active, members.size())),
                            matrix.retention(cohort, k).value());
                }
            }
        }
    }

    @Property(tries = 500)
    @Tag("KPI-13")
    void patternsAreThoseOfTheSlowAnswer(
            @ForAll("bases") List<CustomerHistory> base,
            @ForAll("asOfs") AsOf asOf,
            @ForAll("windows") DateWindow days) {
        PurchasePattern pattern = result(
                base, asOf, PatternTally.of(KpiWindow.of(days, asOf.zone()), asOf, PurchaseArbitraries.CNY, POLICY));
        long buyers = 0;
        long orders = 0;
        BigDecimal revenue = BigDecimal.ZERO;
        List<Double> gaps = new ArrayList<>();
        List<Double> means = new ArrayList<>();
        for (CustomerHistory history : base) {
            SlowDays slow = new SlowDays(history, asOf);
            List<LocalDate> bought =
                    slow.days().keySet().stream().filter(days::contains).toList();
            buyers += bought.isEmpty() ? 0 : 1;
            for (LocalDate day : bought) {
                orders += slow.ordersOn(day);
                revenue = revenue.add(slow.days().get(day));
            }
            for (var refund : slow.refundDays().entrySet()) {
                revenue = days.contains(refund.getKey()) ? revenue.add(refund.getValue()) : revenue;
            }
            List<Double> own = new ArrayList<>();
            for (int i = 1; i < bought.size(); i++) {
                own.add((double) ChronoUnit.DAYS.between(bought.get(i - 1), bought.get(i)));
            }
            gaps.addAll(own);
            if (!own.isEmpty()) {
                means.add(mean(own));
            }
        }
        assertEquals(
                KpiValue.quotient(KpiValue.Count.of(orders), KpiValue.Count.of(buyers)),
                pattern.frequency().value());
        assertEquals(buyers, pattern.frequency().n());
        assertEquals(orders > 0, pattern.averageOrderValue().value().isDefined());
        if (pattern.averageOrderValue().value() instanceof KpiValue.Quotient average) {
            assertEquals(0, revenue.compareTo(average.numerator().amount()));
            assertEquals(orders, average.denominator().amount().longValueExact());
        }
        assertStatistic(gaps, mean(gaps), pattern.gapMean());
        assertStatistic(gaps, median(gaps), pattern.gapMedian());
        assertEquals(gaps.size() > 1, pattern.gapDeviation().value().isDefined());
        if (gaps.size() > 1) {
            double squares = gaps.stream()
                    .mapToDouble(gap -> Math.pow(gap - mean(gaps), 2))
                    .sum();
            assertStatistic(gaps, Math.sqrt(squares / (gaps.size() - 1)), pattern.gapDeviation());
        }
        assertEquals(
                KpiValue.quotient(
                        KpiValue.Amount.of(Money.of(revenue.toPlainString(), "CNY")), KpiValue.Count.of(buyers)),
                pattern.revenuePerBuyer().value());
        assertStatistic(means, mean(means), pattern.customerGapMean());
        assertStatistic(means, median(means), pattern.customerGapMedian());
    }

    @Property(tries = 500)
    @Tag("KPI-23")
    void concentrationIsThatOfTheSlowAnswer(@ForAll("bases") List<CustomerHistory> base, @ForAll("asOfs") AsOf asOf) {
        SpendConcentration.Result found =
                result(base, asOf, SpendConcentration.of(asOf, PurchaseArbitraries.CNY, POLICY));
        List<BigDecimal> spend = new ArrayList<>();
        for (CustomerHistory history : base) {
            SlowDays slow = new SlowDays(history, asOf);
            if (!slow.days().isEmpty()) {
                spend.add(spendUpTo(slow, YearMonth.of(2999, 1)));
            }
        }
        spend.sort(Collections.reverseOrder());
        int n = spend.size();
        BigDecimal all = spend.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        assertEquals((n + 4) / 5, found.topCustomers());
        assertEquals(all.signum() > 0, found.topShare().value().isDefined());
        assertEquals(all.signum() > 0, found.gini().value().isDefined());
        if (all.signum() > 0) {
            BigDecimal top = spend.subList(0, (n + 4) / 5).stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            KpiValue.Quotient share = (KpiValue.Quotient) found.topShare().value();
            assertEquals(0, top.compareTo(share.numerator().amount()));
            assertEquals(0, all.compareTo(share.denominator().amount()));
            // the other definition: the mean absolute difference over all ordered pairs
            BigDecimal differences = BigDecimal.ZERO;
            for (BigDecimal a : spend) {
                for (BigDecimal b : spend) {
                    differences = differences.add(a.subtract(b).abs());
                }
            }
            double gini = differences.doubleValue() / (2 * n * all.doubleValue());
            assertEquals(gini, found.gini().toDouble().orElseThrow(), 1e-12 * Math.abs(gini));
        }
    }

    @Property(tries = 500)
    @Tag("KPI-24")
    void activityIsThatOfTheSlowAnswer(@ForAll("bases") List<CustomerHistory> base, @ForAll("asOfs") AsOf asOf) {
        ActivitySheet sheet = result(base, asOf, ActivityTally.of(asOf, PurchaseArbitraries.CNY, POLICY));
        TreeSet<YearMonth> months = new TreeSet<>();
        for (CustomerHistory history : base) {
            SlowDays slow = new SlowDays(history, asOf);
            slow.days().keySet().forEach(day -> months.add(YearMonth.from(day)));
            slow.refundDays().keySet().forEach(day -> months.add(YearMonth.from(day)));
        }
        assertEquals(
                List.copyOf(months),
                sheet.months().stream().map(ActivitySheet.Month::month).toList());
        for (int i = 0; i < sheet.months().size(); i++) {
            ActivitySheet.Month found = sheet.months().get(i);
            assertEquals(slowMonth(base, asOf, found.month()), counts(found));
            BigDecimal revenue = BigDecimal.ZERO;
            for (CustomerHistory history : base) {
                SlowDays slow = new SlowDays(history, asOf);
                revenue = revenue.add(spendUpTo(slow, found.month()))
                        .subtract(spendUpTo(slow, found.month().minusMonths(1)));
            }
            assertEquals(0, revenue.compareTo(found.revenue().amount()));
            assertEquals(
                    found.buyers().all() > 0, sheet.revenuePerBuyer(i).value().isDefined());
            assertEquals(
                    KpiValue.quotient(
                            KpiValue.Amount.of(found.revenue()),
                            KpiValue.Count.of(found.volume().orders())),
                    sheet.averageOrderValue(i).value());
            assertEquals(found.volume().orders(), sheet.averageOrderValue(i).n());
        }
    }

    @Property(tries = 500)
    @Tag("KPI-3")
    void timeToTheSecondPurchaseIsThatOfTheSlowAnswer(
            @ForAll("bases") List<CustomerHistory> base, @ForAll("asOfs") AsOf asOf) {
        KaplanMeier.Curve curve = result(base, asOf, RepurchaseTime.of(asOf));
        KaplanMeier slow = KaplanMeier.empty();
        for (CustomerHistory history : base) {
            Iterator<LocalDate> bought =
                    new SlowDays(history, asOf).days().keySet().iterator();
            if (!bought.hasNext()) {
                continue;
            }
            LocalDate first = bought.next();
            if (bought.hasNext()) {
                slow.addEvent(ChronoUnit.DAYS.between(first, bought.next()));
            } else {
                slow.addCensored(ChronoUnit.DAYS.between(first, asOf.day()));
            }
        }
        assertEquals(slow.steps(), curve.steps());
        assertEquals(slow.n(), curve.n());
        assertEquals(slow.events(), curve.events());
        assertEquals(slow.median(), curve.median());
    }

    private static void assertSoFar(KpiValue expected, boolean isOver, KpiResult soFar) {
        assertEquals(expected, soFar.value());
        assertEquals(
                !isOver,
                soFar.warnings().stream().anyMatch(warning -> warning.code() == PurchaseKpi.Note.MONTH_NOT_OVER));
    }

    private static List<Long> slowMonth(List<CustomerHistory> base, AsOf asOf, YearMonth month) {
        long all = 0;
        long first = 0;
        long reactivated = 0;
        long purchaseDays = 0;
        long orders = 0;
        for (CustomerHistory history : base) {
            SlowDays slow = new SlowDays(history, asOf);
            TreeSet<YearMonth> active = new TreeSet<>();
            for (LocalDate day : slow.days().keySet()) {
                active.add(YearMonth.from(day));
                purchaseDays += YearMonth.from(day).equals(month) ? 1 : 0;
                orders += YearMonth.from(day).equals(month) ? slow.ordersOn(day) : 0;
            }
            if (active.contains(month)) {
                all++;
                first += active.first().equals(month) ? 1 : 0;
                reactivated += !active.first().equals(month) && !active.contains(month.minusMonths(1)) ? 1 : 0;
            }
        }
        return List.of(all, first, reactivated, purchaseDays, orders);
    }

    private static List<Long> counts(ActivitySheet.Month month) {
        return List.of(
                month.buyers().all(),
                month.buyers().first(),
                month.buyers().reactivated(),
                month.volume().purchaseDays(),
                month.volume().orders());
    }

    private static BigDecimal spendUpTo(SlowDays slow, YearMonth month) {
        BigDecimal sum = BigDecimal.ZERO;
        // a refund before the first purchase belongs to the month of the purchase, as all is counted from there
        for (var entry : slow.days().headMap(month.atEndOfMonth(), true).entrySet()) {
            sum = sum.add(entry.getValue());
        }
        for (var entry : slow.refundDays().headMap(month.atEndOfMonth(), true).entrySet()) {
            sum = sum.add(entry.getValue());
        }
        return sum;
    }

    private static void assertShare(long[] buyersAndRepeaters, KpiResult result) {
        assertEquals(KpiValue.of(Ratio.of(buyersAndRepeaters[1], buyersAndRepeaters[0])), result.value());
        assertEquals(buyersAndRepeaters[0], result.n());
        assertEquals(buyersAndRepeaters[0] > 0, result.interval().isPresent());
    }

    private static void assertStatistic(List<Double> values, double expected, KpiResult result) {
        assertEquals(values.size(), result.n());
        assertEquals(!values.isEmpty(), result.value().isDefined());
        if (values.isEmpty()) {
            assertFalse(result.toDouble().isPresent());
        } else {
            double actual = result.toDouble().orElseThrow();
            assertTrue(Math.abs(expected - actual) <= 1e-12 * expected, expected + " but was " + actual);
        }
    }

    private static double mean(List<Double> values) {
        return DoubleStream.of(values.stream().mapToDouble(v -> v).toArray())
                .average()
                .orElse(0);
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int n = sorted.size();
        return n == 0 ? 0 : (sorted.get((n - 1) / 2) + sorted.get(n / 2)) / 2;
    }

    private static <R, A extends Accumulator<PurchaseDays, R, A>> R result(
            List<CustomerHistory> base, AsOf asOf, A accumulator) {
        base.forEach(history -> accumulator.add(days(history, asOf)));
        return accumulator.result();
    }

    private static PurchaseDays days(CustomerHistory history, AsOf asOf) {
        return PurchaseDays.from(history, asOf, PurchaseArbitraries.CNY);
    }
}
