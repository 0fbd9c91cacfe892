// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.lifecycle.analytics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.core.fact.StageMove;
import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.measure.Accumulator;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.core.time.DateWindow;
import io.github.rapport4j.core.vocabulary.Disposition;
import io.github.rapport4j.core.vocabulary.LifecycleStage;
import io.github.rapport4j.lifecycle.obligation.ObligationBook;
import io.github.rapport4j.lifecycle.obligation.ObligationCase;
import io.github.rapport4j.lifecycle.stage.LifecycleState;
import io.github.rapport4j.scoring.kpi.KpiScope;
import io.github.rapport4j.scoring.kpi.KpiValue;
import io.github.rapport4j.scoring.pipeline.PipelinePolicy;
import io.github.rapport4j.scoring.pipeline.StageTimeTally;
import io.github.rapport4j.testkit.lifecycle.LifecycleArbitraries;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

class AnalyticsProperties {
    private static final AnalyticsPolicy POLICY = AnalyticsPolicy.standard();

    @Property(tries = 200)
    @Tag("LIFE-6")
    @Tag("OBL-13")
    void partsMergeToTheWhole(
            @ForAll("bases") List<LifecycleState> base,
            @ForAll("points") AsOf asOf,
            @ForAll @IntRange(max = 30) int at) {
        DateWindow window = DateWindow.ofTrailingDays(60, asOf.day());
        assertMerges(base, at, EntryTally.of(asOf), EntryTally.of(asOf), EntryTally.of(asOf));
        assertMerges(base, at, DwellTally.of(asOf, POLICY), DwellTally.of(asOf, POLICY), DwellTally.of(asOf, POLICY));
        assertMerges(base, at, LossTally.of(window, asOf), LossTally.of(window, asOf), LossTally.of(window, asOf));
        assertMerges(cases(base, asOf), at, StaleTally.of(asOf), StaleTally.of(asOf), StaleTally.of(asOf));
    }

    @Property(tries = 300)
    @Tag("LIFE-6")
    void funnelCountsEveryRelationshipOnce(@ForAll("bases") List<LifecycleState> base, @ForAll("points") AsOf asOf) {
        EntryTally tally = EntryTally.of(asOf);
        base.forEach(tally::add);
        EntryFunnel funnel = tally.result();
        Map<YearMonth, long[]> expected = new TreeMap<>();
        long imported = 0;
        for (LifecycleState state : base) {
            List<StageMove> moves = seen(state, asOf);
            boolean isImport = !moves.isEmpty() && moves.get(0).event().equals("existing-imported");
            imported += isImport ? 1 : 0;
            if (!moves.isEmpty() && !isImport) {
                count(expected.computeIfAbsent(YearMonth.from(day(moves.get(0))), month -> new long[12]), moves);
            }
        }
        assertEquals(imported, funnel.imported());
        assertEquals(
                List.copyOf(expected.keySet()),
                funnel.cohorts().stream().map(EntryFunnel.Cohort::month).toList());
        long entered = 0;
        for (EntryFunnel.Cohort cohort : funnel.cohorts()) {
            assertCohort(expected.get(cohort.month()), cohort);
            entered += cohort.reached(LifecycleStage.IDENTIFICATION);
        }
        assertEquals(entered, funnel.entered());
    }

    /** The time in stage by the key figure of the scoring module, which reads moves and knows no states. */
    @Property(tries = 200)
    @Tag("LIFE-6")
    void timesAgreeWithTheKeyFigure(@ForAll("bases") List<LifecycleState> base, @ForAll("points") AsOf asOf) {
        DwellTally tally = DwellTally.of(asOf, POLICY);
        DateWindow always = DateWindow.of(LocalDate.of(2024, 1, 1), LocalDate.of(2030, 1, 1));
        StageTimeTally figure = StageTimeTally.of(KpiScope.of(always, asOf), PipelinePolicy.standard());
        for (LifecycleState state : base) {
            tally.add(state);
            CustomerId customer = CustomerId.of("C-1");
            figure.add(CustomerHistory.of(customer, state.toStageMoves(customer)));
        }
        for (int i = 0; i < LifecycleStage.values().length; i++) {
            DwellReport.Stage stage = tally.result().stages().get(i);
            StageTimeTally.Stage other = figure.result().stages().get(i);
            assertEquals(other.median().n(), stage.n());
            assertEquals(median(other.median().value()), stage.medianDays());
            assertEquals(
                    other.curve().stream()
                            .mapToLong(step -> step.counts().events())
                            .sum(),
                    stage.left());
        }
    }

    @Property(tries = 300)
    @Tag("LIFE-6")
    void timesAddUpToTheTimeInTheFunnel(@ForAll("states") LifecycleState state, @ForAll("points") AsOf asOf) {
        List<StageMove> moves = seen(state, asOf);
        long expected = 0;
        for (int i = 0; i < moves.size(); i++) {
            LocalDate until = i + 1 < moves.size() ? day(moves.get(i + 1)) : asOf.day();
            expected += isThere(moves.get(i).disposition()) ? ChronoUnit.DAYS.between(day(moves.get(i)), until) : 0;
        }
        List<Dwell> dwells = Dwell.from(state, asOf);
        assertEquals(expected, dwells.stream().mapToLong(Dwell::days).sum());
        boolean isThere =
                !moves.isEmpty() && isThere(moves.get(moves.size() - 1).disposition());
        List<Dwell> open = dwells.stream().filter(Dwell::isOpen).toList();
        assertEquals(isThere ? 1 : 0, open.size());
        for (Dwell dwell : open) {
            assertEquals(state.asOf(asOf).stage(), Optional.of(dwell.stage()));
            assertEquals(state.asOf(asOf).cycle(), dwell.cycle());
        }
    }

    @Property(tries = 300)
    @Tag("LIFE-7")
    void everyWayOutCountsOnce(@ForAll("bases") List<LifecycleState> base, @ForAll("points") AsOf asOf) {
        DateWindow window = DateWindow.ofTrailingDays(60, asOf.day());
        LossTally tally = LossTally.of(window, asOf);
        base.forEach(tally::add);
        List<StageMove> out = base.stream()
                .flatMap(state -> seen(state, asOf).stream())
                .filter(move -> !isThere(move.disposition()) && window.contains(day(move)))
                .toList();
        LossReport report = tally.result();
        assertEquals(out.size(), report.n());
        long last = Long.MAX_VALUE;
        for (LossReport.Line line : report.lines()) {
            assertEquals(
                    out.stream()
                            .filter(move -> move.disposition() == line.outcome()
                                    && move.toStage() == line.stage()
                                    && move.reason()
                                            .equals(Optional.of(line.reason().code())))
                            .count(),
                    line.count());
            assertTrue(line.count() > 0 && line.count() <= last);
            last = line.count();
        }
    }

    @Property(tries = 200)
    @Tag("OBL-13")
    void staleAreThoseWhoseObligationsSaySo(@ForAll("bases") List<LifecycleState> base, @ForAll("points") AsOf asOf) {
        StaleTally tally = StaleTally.of(asOf);
        List<StaleTally.Case> cases = cases(base, asOf);
        cases.forEach(tally::add);
        StaleReport report = tally.result();
        assertEquals(
                cases.stream()
                        .filter(each -> each.state().asOf(asOf).standing().isOpen())
                        .count(),
                report.checked());
        long last = Long.MAX_VALUE;
        for (StaleReport.Line line : report.lines()) {
            assertTrue(line.daysBeyond() >= 0 && line.daysBeyond() <= last);
            last = line.daysBeyond();
        }
        assertEquals(
                cases.stream().filter(each -> each.owed().stale().isPresent()).count(),
                report.lines().size());
    }

    @Provide
    Arbitrary<LifecycleState> states() {
        return LifecycleArbitraries.states();
    }

    @Provide
    Arbitrary<List<LifecycleState>> bases() {
        return LifecycleArbitraries.states().list().ofMaxSize(30);
    }

    @Provide
    Arbitrary<AsOf> points() {
        return Arbitraries.integers()
                .between(-1, 400)
                .map(days -> AsOf.of(LifecycleArbitraries.FIRST.plusDays(days), ZoneOffset.UTC));
    }

    private static <I, R, A extends Accumulator<I, R, A>> void assertMerges(
            List<I> all, int at, A whole, A left, A right) {
        for (int i = 0; i < all.size(); i++) {
            whole.add(all.get(i));
            (i < at ? left : right).add(all.get(i));
        }
        right.merge(left);
        assertEquals(whole.result(), right.result());
    }

    /** 0 to 4: reached stage 1 to 5 in the first round; 5 to 9: of these open at just that depth; 10: open; 11: all. */
    private static void count(long[] counts, List<StageMove> moves) {
        int deepest = 0;
        for (StageMove move : moves) {
            deepest = move.cycle() == 1 ? Math.max(deepest, move.toStage().number()) : deepest;
        }
        for (int i = 0; i < deepest; i++) {
            counts[i]++;
        }
        StageMove last = moves.get(moves.size() - 1);
        counts[4 + deepest] += last.cycle() == 1 && isThere(last.disposition()) ? 1 : 0;
        counts[10] += last.disposition() == Disposition.OPEN ? 1 : 0;
        counts[11]++;
    }

    private static void assertCohort(long[] expected, EntryFunnel.Cohort cohort) {
        long all = 0;
        for (Disposition disposition : Disposition.values()) {
            all += cohort.now(disposition);
        }
        assertEquals(expected[11], all);
        assertEquals(expected[10], cohort.now(Disposition.OPEN));
        for (LifecycleStage stage : LifecycleStage.values()) {
            assertEquals(expected[stage.number() - 1], cohort.reached(stage));
            if (stage != LifecycleStage.LOYALTY) {
                assertEquals(expected[stage.number()], cohort.conversion(stage).numerator());
                assertEquals(cohort.reached(stage), cohort.conversion(stage).denominator());
                assertEquals(
                        expected[stage.number()] + expected[stage.number() + 4],
                        cohort.possible(stage).numerator());
            }
        }
    }

    private static List<StaleTally.Case> cases(List<LifecycleState> base, AsOf asOf) {
        List<StaleTally.Case> cases = new ArrayList<>();
        for (LifecycleState state : base) {
            CustomerId customer = CustomerId.of("C-" + cases.size());
            CustomerHistory silence = CustomerHistory.of(customer, List.of());
            cases.add(new StaleTally.Case(
                    customer, state, ObligationBook.standard().read(state, ObligationCase.of(silence, asOf))));
        }
        return cases;
    }

    private static List<StageMove> seen(LifecycleState state, AsOf asOf) {
        CustomerId customer = CustomerId.of("C-1");
        return CustomerHistory.of(customer, state.toStageMoves(customer))
                .asOf(asOf)
                .stageMoves();
    }

    private static OptionalLong median(KpiValue value) {
        return value instanceof KpiValue.Measure measure
                ? OptionalLong.of((long) measure.number())
                : OptionalLong.empty();
    }

    private static boolean isThere(Disposition disposition) {
        return disposition == Disposition.OPEN || disposition == Disposition.DEFERRED;
    }

    private static LocalDate day(StageMove move) {
        return move.occurredAt().dayIn(ZoneOffset.UTC);
    }
}
