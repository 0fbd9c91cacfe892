// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.purchase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.rapport4j.core.measure.Accumulator;
import io.github.rapport4j.core.measure.Interval;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.core.time.DateWindow;
import io.github.rapport4j.scoring.kpi.KpiReason;
import io.github.rapport4j.scoring.kpi.KpiResult;
import io.github.rapport4j.scoring.kpi.KpiWindow;
import io.github.rapport4j.scoring.kpi.Splits;
import io.github.rapport4j.scoring.rhythm.PurchaseColumns;
import io.github.rapport4j.scoring.rhythm.PurchaseDays;
import io.github.rapport4j.scoring.rhythm.Workers;
import io.github.rapport4j.scoring.statistic.Bootstrap;
import io.github.rapport4j.scoring.statistic.Medians;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Sixty customers, some of whom only send goods back in the window. */
class ResampledIntervalsTest {
    private static final Currency CNY = Currency.getInstance("CNY");
    private static final LocalDate DAY_0 = LocalDate.of(2025, 1, 1);
    private static final AsOf AS_OF = AsOf.of(DAY_0.plusDays(400), ZoneOffset.UTC);
    private static final KpiWindow WINDOW =
            KpiWindow.of(DateWindow.of(DAY_0.plusDays(100), DAY_0.plusDays(300)), ZoneOffset.UTC);
    private static final Bootstrap BOOTSTRAP = Bootstrap.of(299, 11);
    private static final PurchaseKpiPolicy OFF = PurchaseKpiPolicy.standard();
    private static final PurchaseKpiPolicy ON =
            OFF.withConfidence(OFF.confidence().withLevel(0.9).withBootstrap(BOOTSTRAP));
    private static final List<List<Row>> BASE = base();
    private static final PurchaseColumns COLUMNS = columns();

    private record Row(int day, long yuan) {}

    @Test
    @Tag("KPI-13")
    @Tag("KPI-E")
    void eachFigureOfThePatternIsResampledByCustomer() {
        List<double[]> spendAndOrders = new ArrayList<>();
        List<double[]> spanAndGaps = new ArrayList<>();
        for (List<Row> rows : BASE) {
            List<Row> seen =
                    rows.stream().filter(row -> row.day >= 100 && row.day < 300).toList();
            int[] days = seen.stream()
                    .filter(row -> row.yuan > 0)
                    .mapToInt(Row::day)
                    .distinct()
                    .toArray();
            long orders = seen.stream().filter(row -> row.yuan > 0).count();
            if (!seen.isEmpty()) {
                spendAndOrders.add(
                        new double[] {seen.stream().mapToLong(Row::yuan).sum(), orders});
            }
            if (days.length > 1) {
                spanAndGaps.add(new double[] {days[days.length - 1] - days[0], days.length - 1});
            }
        }
        double[] orders = spendAndOrders.stream()
                .mapToDouble(each -> each[1])
                .filter(each -> each > 0)
                .toArray();
        assertTrue(orders.length < spendAndOrders.size(), "some only send back");
        double[] means =
                spanAndGaps.stream().mapToDouble(each -> each[0] / each[1]).toArray();
        PurchasePattern pattern = pattern(ON);
        assertInterval(BOOTSTRAP.mean(orders, 0.9), pattern.frequency());
        assertInterval(ratio(spendAndOrders), pattern.averageOrderValue());
        assertInterval(ratio(spanAndGaps), pattern.gapMean());
        assertInterval(BOOTSTRAP.mean(means, 0.9), pattern.customerGapMean());
        assertInterval(Medians.exact(means, 0.9), pattern.customerGapMedian());
        assertEquals(Optional.empty(), pattern.gapMedian().interval());
    }

    @Test
    @Tag("KPI-23")
    @Tag("KPI-E")
    void concentrationIsResampledByCustomer() {
        double[] spends = BASE.stream()
                .mapToDouble(rows -> rows.stream().mapToLong(Row::yuan).sum())
                .toArray();
        SpendConcentration.Result result = concentration(ON);
        assertInterval(BOOTSTRAP.topShare(spends, 12, 0.9), result.topShare());
        assertInterval(BOOTSTRAP.gini(spends, 0.9), result.gini());
    }

    @Test
    @Tag("KPI-13")
    @Tag("KPI-23")
    @Tag("KPI-H")
    void splitsAndThreadsGiveTheSameIntervalsToTheLastBit() {
        List<PurchaseDays> customers = new ArrayList<>();
        for (int i = 0; i < COLUMNS.customers(); i++) {
            customers.add(COLUMNS.days(i));
        }
        for (long seed = 0; seed < 5; seed++) {
            check(customers, seed, () -> PatternTally.of(WINDOW, AS_OF, CNY, ON));
            check(customers, seed, () -> SpendConcentration.of(AS_OF, CNY, ON));
        }
    }

    private static <R, A extends Accumulator<PurchaseDays, R, A>> void check(
            List<PurchaseDays> customers, long seed, Supplier<A> fresh) {
        R whole = Splits.check(customers, seed, fresh);
        assertEquals(
                whole, COLUMNS.accumulate(Workers.of(Thread::new, 2), fresh).result());
    }

    @Test
    @Tag("KPI-E")
    void withoutABootstrapTheFiguresStandAloneAndSaySo() {
        PurchasePattern pattern = pattern(OFF);
        List<KpiResult> alone = List.of(
                pattern.frequency(),
                pattern.averageOrderValue(),
                pattern.gapMean(),
                pattern.customerGapMean(),
                concentration(OFF).topShare(),
                concentration(OFF).gini());
        for (KpiResult result : alone) {
            assertEquals(Optional.empty(), result.interval());
            String story = result.explain(Locale.ENGLISH);
            assertTrue(story.contains("\n  no interval\n"), story);
            assertTrue(story.contains("\n  no interval, as resampling of customers (bootstrap) is off\n"), story);
        }
        assertTrue(pattern.gapMedian().explain(Locale.CHINESE).contains("无置信区间"));
        assertTrue(pattern.customerGapMedian().interval().isPresent());
    }

    @Test
    @Tag("KPI-E")
    void resamplesAndSeedAreOptionsOfTheDefinition() {
        String story = pattern(ON).averageOrderValue().explain(Locale.ENGLISH);
        assertTrue(story.contains("interval by bootstrap over customers, 299 resamples from seed 11, at 90 %"), story);
        assertNotEquals(OFF.ref().fingerprint(), ON.ref().fingerprint());
        PurchaseKpiPolicy seeded = ON.withConfidence(ON.confidence().withBootstrap(Bootstrap.of(299, 12)));
        assertNotEquals(ON.ref().fingerprint(), seeded.ref().fingerprint());
        assertNotEquals(
                pattern(ON).averageOrderValue().interval(),
                pattern(seeded).averageOrderValue().interval());
        assertTrue(pattern(ON).customerGapMedian().definition().options().stream()
                .anyMatch(option -> option.code() == KpiReason.MEDIAN_INTERVAL));
    }

    @Test
    @Tag("KPI-23")
    @Tag("KPI-B")
    void whatIsUndefinedHasNoInterval() {
        SpendConcentration losses = SpendConcentration.of(AS_OF, CNY, ON);
        PurchaseColumns.Builder builder = PurchaseColumns.builder(CNY);
        for (int i = 0; i < 20; i++) {
            builder.add(i, (int) DAY_0.toEpochDay(), 10_000).add(i, (int) DAY_0.toEpochDay() + 1, -20_000L - i);
        }
        PurchaseColumns columns = builder.build();
        for (int i = 0; i < 20; i++) {
            losses.add(columns.days(i));
        }
        assertEquals(false, losses.result().gini().value().isDefined());
        assertEquals(Optional.empty(), losses.result().topShare().interval());
        PurchasePattern nobody = PatternTally.of(WINDOW, AS_OF, CNY, ON).result();
        assertEquals(Optional.empty(), nobody.gapMean().interval());
        assertEquals(Optional.empty(), nobody.customerGapMedian().interval());
    }

    private static PurchasePattern pattern(PurchaseKpiPolicy policy) {
        return COLUMNS.accumulate(Workers.ofCaller(), () -> PatternTally.of(WINDOW, AS_OF, CNY, policy))
                .result();
    }

    private static SpendConcentration.Result concentration(PurchaseKpiPolicy policy) {
        return COLUMNS.accumulate(Workers.ofCaller(), () -> SpendConcentration.of(AS_OF, CNY, policy))
                .result();
    }

    private static Optional<Interval> ratio(List<double[]> pairs) {
        return BOOTSTRAP.ratio(
                pairs.stream().mapToDouble(each -> each[0]).toArray(),
                pairs.stream().mapToDouble(each -> each[1]).toArray(),
                0.9);
    }

    private static void assertInterval(Optional<Interval> expected, KpiResult result) {
        Interval interval = result.interval().orElseThrow();
        assertEquals(expected.orElseThrow().low(), interval.low(), 1e-9 * Math.abs(interval.low()));
        assertEquals(expected.orElseThrow().high(), interval.high(), 1e-9 * Math.abs(interval.high()));
        assertEquals(0.9, interval.level());
        assertTrue(interval.contains(result.toDouble().orElseThrow()), interval + " " + result.toDouble());
    }

    private static List<List<Row>> base() {
        SplittableRandom random = new SplittableRandom(5);
        List<List<Row>> base = new ArrayList<>();
        for (int customer = 0; customer < 60; customer++) {
            int[] days = random.ints(1 + random.nextInt(7), 0, 400).sorted().toArray();
            List<Row> rows = new ArrayList<>();
            for (int day : days) {
                rows.add(new Row(day, 10 + random.nextInt(300)));
            }
            if (customer % 6 == 0) {
                rows.clear();
                rows.add(new Row(20, 500 + customer));
                rows.add(new Row(150, -5 - customer));
            }
            base.add(rows);
        }
        return base;
    }

    private static PurchaseColumns columns() {
        PurchaseColumns.Builder builder = PurchaseColumns.builder(CNY);
        for (int customer = 0; customer < BASE.size(); customer++) {
            for (Row row : BASE.get(customer)) {
                builder.add(
                        customer,
                        (int) DAY_0.toEpochDay() + row.day,
                        BigDecimal.valueOf(row.yuan).movePointRight(4).longValueExact());
            }
        }
        return builder.build();
    }
}
