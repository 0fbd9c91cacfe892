// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.winback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.core.fact.ContractEvent;
import io.github.rapport4j.core.fact.Fact;
import io.github.rapport4j.core.fact.FactHead;
import io.github.rapport4j.core.fact.FactId;
import io.github.rapport4j.core.fact.FactKind;
import io.github.rapport4j.core.fact.Interaction;
import io.github.rapport4j.core.fact.Purchase;
import io.github.rapport4j.core.fact.Touch;
import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.measure.Interval;
import io.github.rapport4j.core.measure.Money;
import io.github.rapport4j.core.measure.Ratio;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.core.time.DateWindow;
import io.github.rapport4j.core.time.Occurrence;
import io.github.rapport4j.core.vocabulary.Channel;
import io.github.rapport4j.scoring.kpi.KpiReason;
import io.github.rapport4j.scoring.kpi.KpiResult;
import io.github.rapport4j.scoring.kpi.KpiScope;
import io.github.rapport4j.scoring.kpi.Splits;
import io.github.rapport4j.scoring.rhythm.SlowDays;
import io.github.rapport4j.scoring.statistic.Bootstrap;
import io.github.rapport4j.scoring.statistic.Medians;
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
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

class WinBackProperties {
    private static final WinBackPolicy POLICY = WinBackPolicy.standard()
            .withReturnDays(25)
            .withSpendDays(20)
            .withBaselineDays(40)
            .withHistoryDays(15);
    private static final LocalDate LOST = DenseArbitraries.FIRST.plusDays(45);
    private static final Lapse ON_DAY_45 = (seen, latest) -> Optional.of(LOST).filter(day -> !day.isAfter(latest));

    @Provide
    Arbitrary<List<CustomerHistory>> bases() {
        return DenseArbitraries.bases(
                6, FactKind.PURCHASE, FactKind.PURCHASE, FactKind.TOUCH, FactKind.CONTRACT_EVENT, FactKind.INTERACTION);
    }

    @Provide
    Arbitrary<AsOf> asOfs() {
        return DenseArbitraries.asOfs();
    }

    @Provide
    Arbitrary<DateWindow> windows() {
        return DenseArbitraries.windows();
    }

    @Provide
    Arbitrary<WinBackView> views() {
        WinBackView view = WinBackView.of(DenseArbitraries.CNY);
        return Arbitraries.of(view, view.withLapse(ON_DAY_45));
    }

    @Property(tries = 800)
    @Tag("KPI-10")
    @Tag("KPI-F")
    @Tag("KPI-H")
    void returnsAreThoseOfTheSlowAnswer(
            @ForAll("bases") List<CustomerHistory> base,
            @ForAll("asOfs") AsOf asOf,
            @ForAll("windows") DateWindow window,
            @ForAll("views") WinBackView view,
            @ForAll boolean anyContact,
            @ForAll long seed) {
        WinBackPolicy policy = POLICY.withAnyContact(anyContact);
        KpiResult result = Splits.check(base, seed, () -> ReturnTally.of(KpiScope.of(window, asOf), view, policy));
        TreeMap<String, Long> counts = new TreeMap<>();
        for (CustomerHistory history : base) {
            Optional<LocalDate> touch = firstTouch(history, asOf);
            if (touch.filter(window::contains).isEmpty()) {
                continue;
            }
            LocalDate day = touch.get();
            List<LocalDate> acts = acts(history, asOf, anyContact);
            LocalDate lost = view.lapse().lastUpTo(history, day).orElse(day.minusDays(1));
            boolean isEarly = acts.stream().anyMatch(act -> act.isAfter(lost) && !act.isAfter(day));
            boolean isBack = acts.stream().anyMatch(act -> act.isAfter(day) && !act.isAfter(day.plusDays(25)));
            boolean isRipe = asOf.day().toEpochDay() - day.toEpochDay() >= 25;
            counts.merge(isEarly ? "before" : !isRipe ? "early" : isBack ? "yes" : "no", 1L, Long::sum);
        }
        long yes = counts.getOrDefault("yes", 0L);
        long all = yes + counts.getOrDefault("no", 0L);
        assertEquals(all == 0 ? List.of(0L, 0L) : List.of(yes, all), Splits.counts(result));
        assertEquals(counts.getOrDefault("early", 0L), result.exclusions().count(KpiReason.IMMATURE));
        assertEquals(counts.getOrDefault("before", 0L), result.exclusions().count(WinBackKpi.Note.RETURNED_BEFORE));
    }

    @Property(tries = 800)
    @Tag("KPI-11")
    @Tag("KPI-H")
    void spendChangesAreThoseOfTheSlowAnswer(
            @ForAll("bases") List<CustomerHistory> base,
            @ForAll("asOfs") AsOf asOf,
            @ForAll("views") WinBackView view,
            @ForAll long seed) {
        DateWindow window = DateWindow.of(DenseArbitraries.FIRST.plusDays(20), DenseArbitraries.FIRST.plusDays(150));
        SpendChangeTally.Result result =
                Splits.check(base, seed, () -> SpendChangeTally.of(KpiScope.of(window, asOf), view, POLICY));
        double after = 0;
        double before = 0;
        long[] left = new long[3];
        List<Double> changes = new ArrayList<>();
        for (CustomerHistory history : base) {
            TreeMap<LocalDate, BigDecimal> days = new SlowDays(history, asOf).days();
            Optional<LocalDate> lost = view.lapse() == ON_DAY_45 ? Optional.of(LOST) : firstTouch(history, asOf);
            Optional<LocalDate> back = lost.map(days::higherKey);
            if (back.filter(window::contains).isEmpty()) {
                continue;
            }
            LocalDate r = lost.get();
            double spent = sum(days, r.minusDays(40), r);
            long age = r.toEpochDay() - days.firstKey().toEpochDay();
            if (asOf.day().isBefore(back.get().plusDays(19))) {
                left[0]++;
            } else if (age < 15) {
                left[1]++;
            } else if (spent <= 0) {
                left[2]++;
            } else {
                double baseline = 20 * spent / Math.min(40, age);
                double now = sum(days, back.get(), back.get().plusDays(20));
                after += now;
                before += baseline;
                changes.add(now / baseline - 1);
            }
        }
        KpiResult total = result.total();
        assertEquals(changes.size(), total.n());
        assertEquals(
                List.of(left[0], left[1], left[2]),
                List.of(
                        total.exclusions().count(KpiReason.IMMATURE),
                        total.exclusions().count(WinBackKpi.Note.SHORT_HISTORY),
                        total.exclusions().count(WinBackKpi.Note.NO_BASELINE)));
        assertEquals(!changes.isEmpty(), total.value().isDefined());
        assertEquals(!changes.isEmpty(), result.median().value().isDefined());
        if (!changes.isEmpty()) {
            assertEquals(
                    after / before - 1, total.toDouble().orElseThrow(), 1e-9 * Math.max(1, Math.abs(after / before)));
            changes.sort(null);
            int n = changes.size();
            double middle = (changes.get((n - 1) / 2) + changes.get(n / 2)) / 2;
            assertEquals(middle, result.median().toDouble().orElseThrow(), 1e-9 * Math.max(1, Math.abs(middle)));
        }
    }

    @Example
    @Tag("KPI-10")
    void theThirtiethDayAfterTheTouchIsTheLast() {
        assertEquals(List.of(1L, 1L), Splits.counts(touchedAndBought(30).result()));
        assertEquals(List.of(0L, 1L), Splits.counts(touchedAndBought(31).result()));
        assertEquals(List.of(1L, 1L), Splits.counts(touchedAndBought(1).result()));
        KpiResult early = touchedAndBought(0).result();
        assertEquals(List.of(0L, 0L), Splits.counts(early));
        assertEquals(1, early.exclusions().count(WinBackKpi.Note.RETURNED_BEFORE));
    }

    @Example
    @Tag("KPI-10")
    void theLiftAgainstAHoldOutGroupHasTheIntervalOfTheDifference() {
        ReturnTally touched = touchedAndBought(10);
        LocalDate day = DenseArbitraries.FIRST;
        ReturnTally holdOut = ReturnTally.ofHoldOut(
                scope(), WinBackView.of(DenseArbitraries.CNY), WinBackPolicy.standard(), each -> Optional.of(day));
        holdOut.add(CustomerHistory.of(CustomerId.of("H"), List.of()));
        KpiResult lift = touched.lift(holdOut);
        assertEquals("100.0", lift.rounded().orElseThrow().toPlainString());
        assertEquals(2, lift.n());
        Interval interval = lift.interval().orElseThrow();
        assertTrue(interval.low() < 0 && interval.high() == 1, interval.toString());
        assertEquals(Proportions.difference(Ratio.of(1, 1), Ratio.of(0, 1), 0.95), interval);
        // Newcombe's first example: 56/70 against 48/80
        Interval known = Proportions.difference(Ratio.of(56, 70), Ratio.of(48, 80), 0.95);
        assertEquals(0.0524, known.low(), 5e-5);
        assertEquals(0.3339, known.high(), 5e-5);
    }

    @Example
    @Tag("KPI-11")
    @Tag("KPI-E")
    @Tag("KPI-H")
    void changesAreResampledByCustomerWhenThatIsAskedFor() {
        Bootstrap bootstrap = Bootstrap.of(299, 3);
        WinBackPolicy policy = POLICY.withConfidence(POLICY.confidence().withBootstrap(bootstrap));
        KpiScope scope = KpiScope.of(
                DateWindow.of(DenseArbitraries.FIRST.plusDays(46), DenseArbitraries.FIRST.plusDays(120)),
                AsOf.of(DenseArbitraries.FIRST.plusDays(180), ZoneOffset.UTC));
        WinBackView view = WinBackView.of(DenseArbitraries.CNY).withLapse(ON_DAY_45);
        List<CustomerHistory> base = new ArrayList<>();
        double[] before = new double[25];
        double[] after = new double[25];
        double[] changes = new double[25];
        for (int i = 0; i < 25; i++) {
            before[i] = 20 * (100.0 + 7 * i % 60) / 40;
            after[i] = 30 + 11 * i % 70;
            changes[i] = after[i] / before[i] - 1;
            base.add(bought("c" + i, 100 + 7 * i % 60, 30 + 11 * i % 70));
        }
        SpendChangeTally.Result result = Splits.check(base, 9, () -> SpendChangeTally.of(scope, view, policy));
        assertEquals(25, result.total().n());
        Interval ratio = bootstrap.ratio(after, before, 0.95).orElseThrow();
        Interval told = result.total().interval().orElseThrow();
        assertEquals(ratio.low() - 1, told.low(), 1e-12);
        assertEquals(ratio.high() - 1, told.high(), 1e-12);
        Interval median = Medians.exact(changes, 0.95).orElseThrow();
        assertEquals(median.low(), result.median().interval().orElseThrow().low(), 1e-12);
        assertEquals(median.high(), result.median().interval().orElseThrow().high(), 1e-12);
        assertTrue(result.total().explain(Locale.ENGLISH).contains("299 resamples from seed 3, at 95 %"));
        assertTrue(result.median().explain(Locale.ENGLISH).contains("by the sign test at 95 %"));
        SpendChangeTally.Result off = Splits.check(base, 9, () -> SpendChangeTally.of(scope, view, POLICY));
        assertEquals(Optional.empty(), off.total().interval());
        assertEquals(result.median().interval(), off.median().interval());
    }

    private static CustomerHistory bought(String id, long before, long after) {
        CustomerId customer = CustomerId.of(id);
        List<Fact> facts = new ArrayList<>();
        facts.add(Purchase.of(
                FactHead.of(FactId.of("first"), customer, Occurrence.of(DenseArbitraries.FIRST), ZoneOffset.UTC),
                Money.of("1", "CNY")));
        facts.add(Purchase.of(
                FactHead.of(FactId.of("b"), customer, Occurrence.of(LOST.minusDays(20)), ZoneOffset.UTC),
                Money.of(Long.toString(before), "CNY")));
        facts.add(Purchase.of(
                FactHead.of(FactId.of("a"), customer, Occurrence.of(LOST.plusDays(10)), ZoneOffset.UTC),
                Money.of(Long.toString(after), "CNY")));
        return CustomerHistory.of(customer, facts);
    }

    private static KpiScope scope() {
        return KpiScope.of(
                DateWindow.of(DenseArbitraries.FIRST, DenseArbitraries.FIRST.plusDays(1)),
                AsOf.of(DenseArbitraries.FIRST.plusDays(60), ZoneOffset.UTC));
    }

    private static ReturnTally touchedAndBought(int days) {
        CustomerId acme = CustomerId.of("ACME");
        Fact touch = Touch.of(
                FactHead.of(FactId.of("t"), acme, Occurrence.of(DenseArbitraries.FIRST), ZoneOffset.UTC),
                Touch.Purpose.WIN_BACK,
                Channel.PHONE);
        Fact purchase = Purchase.of(
                FactHead.of(FactId.of("p"), acme, Occurrence.of(DenseArbitraries.FIRST.plusDays(days)), ZoneOffset.UTC),
                Money.of("10", "CNY"));
        ReturnTally tally = ReturnTally.of(scope(), WinBackView.of(DenseArbitraries.CNY), WinBackPolicy.standard());
        tally.add(CustomerHistory.of(acme, List.of(touch, purchase)));
        return tally;
    }

    private static double sum(TreeMap<LocalDate, BigDecimal> days, LocalDate from, LocalDate to) {
        return days.subMap(from, to).values().stream()
                .mapToDouble(BigDecimal::doubleValue)
                .sum();
    }

    private static Optional<LocalDate> firstTouch(CustomerHistory history, AsOf asOf) {
        return history.touches().stream()
                .filter(touch -> asOf.sees(touch.occurredAt(), touch.recordedAt()))
                .filter(touch -> touch.purpose() == Touch.Purpose.WIN_BACK)
                .filter(touch -> touch.delivery() != Touch.Delivery.FAILED)
                .map(touch -> touch.occurredAt().dayIn(asOf.zone()))
                .findFirst();
    }

    private static List<LocalDate> acts(CustomerHistory history, AsOf asOf, boolean anyContact) {
        List<LocalDate> acts =
                new ArrayList<>(new SlowDays(history, asOf).days().keySet());
        for (Fact fact : history.facts()) {
            if (!asOf.sees(fact.occurredAt(), fact.recordedAt())) {
                continue;
            }
            LocalDate day = fact.occurredAt().dayIn(asOf.zone());
            if (fact instanceof ContractEvent event && event.step() == ContractEvent.Step.RENEWED) {
                acts.add(day);
            } else if (fact instanceof ContractEvent event && event.step() == ContractEvent.Step.SIGNED) {
                LocalDate start = event.terms().orElseThrow().startInclusive();
                acts.add(start.compareTo(day) > 0 ? start : day);
            } else if (anyContact && fact instanceof Interaction each && each.isTwoWay()) {
                acts.add(day);
            }
        }
        return acts.stream().filter(day -> !day.isAfter(asOf.day())).toList();
    }
}
