// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.fact.FactHead;
import io.github.rapport4j.core.fact.FactId;
import io.github.rapport4j.core.fact.FactKind;
import io.github.rapport4j.core.fact.StageMove;
import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.measure.Interval;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.core.time.DateWindow;
import io.github.rapport4j.core.time.Occurrence;
import io.github.rapport4j.core.vocabulary.Disposition;
import io.github.rapport4j.core.vocabulary.LifecycleStage;
import io.github.rapport4j.scoring.kpi.KpiReason;
import io.github.rapport4j.scoring.kpi.KpiScope;
import io.github.rapport4j.scoring.kpi.Splits;
import io.github.rapport4j.scoring.statistic.KaplanMeier;
import io.github.rapport4j.testkit.core.DenseArbitraries;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

class PipelineProperties {
    private static final PipelinePolicy POLICY = PipelinePolicy.standard().withWithinDays(45);
    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

    @Provide
    Arbitrary<List<CustomerHistory>> bases() {
        return DenseArbitraries.bases(5, FactKind.STAGE_MOVE);
    }

    @Provide
    Arbitrary<AsOf> asOfs() {
        return DenseArbitraries.asOfs();
    }

    @Provide
    Arbitrary<DateWindow> windows() {
        return DenseArbitraries.windows();
    }

    @Property(tries = 700)
    @Tag("KPI-12")
    @Tag("KPI-F")
    @Tag("KPI-H")
    void theFunnelIsThatOfTheSlowAnswerHoweverTheBaseIsSplit(
            @ForAll("bases") List<CustomerHistory> base,
            @ForAll("asOfs") AsOf asOf,
            @ForAll("windows") DateWindow window,
            @ForAll long seed) {
        FunnelTally.Result result = Splits.check(base, seed, () -> FunnelTally.of(KpiScope.of(window, asOf), POLICY));
        long[] outcomes = new long[2];
        for (LifecycleStage stage : LifecycleStage.values()) {
            long[] counts = new long[3];
            for (List<StageMove> cycle : cycles(base, asOf)) {
                int entry = firstEntry(cycle, stage);
                if (entry < 0 || !window.contains(day(cycle.get(entry), asOf))) {
                    continue;
                }
                LocalDate limit = day(cycle.get(entry), asOf).plusDays(45);
                boolean isMature = !asOf.day().isBefore(limit);
                boolean isFurther = cycle.subList(entry, cycle.size()).stream()
                        .filter(move -> move.toStage().number() > stage.number())
                        .anyMatch(move -> !day(move, asOf).isAfter(limit));
                counts[0]++;
                counts[1] += isMature ? 1 : 0;
                counts[2] += isMature && isFurther ? 1 : 0;
            }
            FunnelTally.Stage told = result.stages().get(stage.number() - 1);
            assertEquals(stage, told.stage());
            assertEquals(counts[0], told.entered());
            assertEquals(
                    counts[1] == 0 ? List.of(0L, 0L) : List.of(counts[2], counts[1]), Splits.counts(told.conversion()));
            assertEquals(counts[0] - counts[1], told.conversion().exclusions().count(KpiReason.IMMATURE));
        }
        for (List<StageMove> cycle : cycles(base, asOf)) {
            int won = firstEntry(cycle, LifecycleStage.COOPERATION);
            for (int i = cycle.size() - 1; i >= 0; i--) {
                boolean isLost = cycle.get(i).disposition() == Disposition.LOST;
                if (window.contains(day(cycle.get(i), asOf)) && (isLost || i == won)) {
                    outcomes[isLost ? 1 : 0]++;
                    break;
                }
            }
        }
        long decided = outcomes[0] + outcomes[1];
        assertEquals(decided == 0 ? List.of(0L, 0L) : List.of(outcomes[0], decided), Splits.counts(result.winRate()));
    }

    @Property(tries = 700)
    @Tag("KPI-21")
    @Tag("KPI-H")
    void timesInStageAreThoseCountedDayByDay(
            @ForAll("bases") List<CustomerHistory> base,
            @ForAll("asOfs") AsOf asOf,
            @ForAll("windows") DateWindow window,
            @ForAll long seed) {
        StageTimeTally.Result result =
                Splits.check(base, seed, () -> StageTimeTally.of(KpiScope.of(window, asOf), POLICY));
        for (LifecycleStage stage : LifecycleStage.values()) {
            KaplanMeier expected = KaplanMeier.empty();
            for (CustomerHistory history : base) {
                List<StageMove> moves = seen(history, asOf);
                TreeSet<Integer> cycles = new TreeSet<>();
                moves.forEach(move -> cycles.add(move.cycle()));
                cycles.forEach(cycle -> stay(moves, cycle, stage, asOf, window, expected));
            }
            StageTimeTally.Stage told = result.stages().get(stage.number() - 1);
            assertEquals(expected.steps(), told.curve());
            assertEquals(expected.n(), told.median().n());
            assertEquals(expected.median().isPresent(), told.median().value().isDefined());
            expected.median()
                    .ifPresent(median ->
                            assertEquals(median, told.median().toDouble().orElseThrow()));
            assertEquals(
                    expected.censored() == 0
                            ? List.of()
                            : List.of(Reason.of(PipelineKpi.Note.STILL_THERE, expected.censored())),
                    told.median().warnings().stream()
                            .filter(each -> each.code() == PipelineKpi.Note.STILL_THERE)
                            .toList());
            OptionalLong low = expected.earliestTimeTo(0.5, 0.95);
            OptionalLong high = expected.latestTimeTo(0.5, 0.95);
            assertEquals(
                    low.isPresent() && high.isPresent()
                            ? Optional.of(Interval.of(low.getAsLong(), high.getAsLong(), 0.95))
                            : Optional.empty(),
                    told.median().interval());
            assertEquals(
                    low.orElse(0) > 0 && high.isEmpty(),
                    told.median().warnings().stream().anyMatch(each -> each.code() == KpiReason.OPEN_INTERVAL));
        }
    }

    private static void stay(
            List<StageMove> moves,
            int cycle,
            LifecycleStage stage,
            AsOf asOf,
            DateWindow window,
            KaplanMeier expected) {
        List<LocalDate> days = running(moves, asOf);
        LocalDate first = null;
        long total = 0;
        boolean isThere = false;
        for (int i = 0; i < moves.size(); i++) {
            StageMove move = moves.get(i);
            isThere = move.cycle() == cycle
                    && move.toStage() == stage
                    && (move.disposition() == Disposition.OPEN || move.disposition() == Disposition.DEFERRED);
            if (isThere) {
                LocalDate until = i + 1 < moves.size() ? days.get(i + 1) : asOf.day();
                total += until.toEpochDay() - days.get(i).toEpochDay();
                first = first == null ? days.get(i) : first;
            }
        }
        if (first != null && window.contains(first)) {
            if (isThere) {
                expected.addCensored(total);
            } else {
                expected.addEvent(total);
            }
        }
    }

    @Example
    @Tag("KPI-12")
    void theLastOfTheNinetyDaysCountsAndNoDayMore() {
        assertEquals(List.of(1L, 1L), discovery(90, 90));
        assertEquals(List.of(0L, 1L), discovery(91, 91));
        assertEquals(List.of(0L, 0L), discovery(30, 89), "not mature");
    }

    @Example
    @Tag("KPI-12")
    @Tag("KPI-21")
    void aWonRelationshipAndALostOne() {
        KpiScope scope = KpiScope.of(DateWindow.ofYear(2026), AsOf.of(DAY.plusDays(300), ZoneOffset.UTC));
        CustomerHistory won = history(move(0, 1), move(10, 2), move(30, 4));
        CustomerHistory lost = history(move(0, 1), move(5, 2), move(25, 2, Disposition.LOST));
        CustomerHistory back = history(move(0, 1), move(4, 2), move(9, 1), move(12, 2));
        FunnelTally funnel = FunnelTally.of(scope, PipelinePolicy.standard());
        StageTimeTally times = StageTimeTally.of(scope, PipelinePolicy.standard());
        for (CustomerHistory history : List.of(won, lost, back)) {
            funnel.add(history);
            times.add(history);
        }
        assertEquals(List.of(1L, 2L), Splits.counts(funnel.result().winRate()));
        assertEquals(
                List.of(1L, 3L), Splits.counts(funnel.result().stages().get(1).conversion()));
        StageTimeTally.Result result = times.result();
        assertEquals(
                "7.0", result.stages().get(0).median().rounded().orElseThrow().toPlainString());
        assertEquals(
                "20.0", result.stages().get(1).median().rounded().orElseThrow().toPlainString());
        assertEquals(
                "more than half are in the stage still",
                result.stages()
                        .get(3)
                        .median()
                        .explanation()
                        .parts()
                        .get(0)
                        .reason()
                        .text(Locale.ENGLISH));
        assertEquals(
                "stage: Cooperation",
                capital(result.stages()
                        .get(3)
                        .median()
                        .definition()
                        .options()
                        .get(0)
                        .text(Locale.ENGLISH)));
    }

    private static String capital(String text) {
        return text.replace("cooperation", "Cooperation");
    }

    private static List<Long> discovery(int movesOn, int seenTo) {
        KpiScope scope =
                KpiScope.of(DateWindow.of(DAY, DAY.plusDays(1)), AsOf.of(DAY.plusDays(seenTo), ZoneOffset.UTC));
        FunnelTally funnel = FunnelTally.of(scope, PipelinePolicy.standard());
        funnel.add(history(move(0, 2), move(movesOn, 3)));
        return Splits.counts(funnel.result().stages().get(1).conversion());
    }

    private static CustomerHistory history(StageMove... moves) {
        return CustomerHistory.of(CustomerId.of("ACME"), List.of(moves));
    }

    private static StageMove move(int day, int stage) {
        return move(day, stage, Disposition.OPEN);
    }

    private static StageMove move(int day, int stage, Disposition disposition) {
        FactId id = FactId.of("m" + day);
        StageMove.Builder move = StageMove.builder()
                .head(FactHead.of(id, CustomerId.of("ACME"), Occurrence.of(DAY.plusDays(day)), ZoneOffset.UTC))
                .event("T")
                .toStage(LifecycleStage.of(stage))
                .disposition(disposition);
        return disposition == Disposition.OPEN
                ? move.build()
                : move.fromStage(LifecycleStage.of(stage)).build();
    }

    private static List<LocalDate> running(List<StageMove> moves, AsOf asOf) {
        List<LocalDate> days = new ArrayList<>();
        LocalDate latest = LocalDate.MIN;
        for (StageMove move : moves) {
            latest = day(move, asOf).isAfter(latest) ? day(move, asOf) : latest;
            days.add(latest);
        }
        return days;
    }

    private static int firstEntry(List<StageMove> cycle, LifecycleStage stage) {
        for (int i = 0; i < cycle.size(); i++) {
            boolean isFrom = cycle.get(i).fromStage().filter(stage::equals).isPresent();
            if (cycle.get(i).toStage() == stage && !isFrom) {
                return i;
            }
        }
        return -1;
    }

    private static List<List<StageMove>> cycles(List<CustomerHistory> base, AsOf asOf) {
        List<List<StageMove>> cycles = new ArrayList<>();
        for (CustomerHistory history : base) {
            List<StageMove> moves = seen(history, asOf);
            moves.stream()
                    .map(StageMove::cycle)
                    .distinct()
                    .forEach(cycle -> cycles.add(
                            moves.stream().filter(move -> move.cycle() == cycle).toList()));
        }
        return cycles;
    }

    private static List<StageMove> seen(CustomerHistory history, AsOf asOf) {
        return history.stageMoves().stream()
                .filter(move -> asOf.sees(move.occurredAt(), move.recordedAt()))
                .toList();
    }

    private static LocalDate day(StageMove move, AsOf asOf) {
        return move.occurredAt().dayIn(asOf.zone());
    }
}
