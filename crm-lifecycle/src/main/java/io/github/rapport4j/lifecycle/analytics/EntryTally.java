// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.lifecycle.analytics;

import io.github.rapport4j.core.measure.Accumulator;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.core.vocabulary.Disposition;
import io.github.rapport4j.core.vocabulary.LifecycleStage;
import io.github.rapport4j.lifecycle.stage.LifecycleState;
import io.github.rapport4j.lifecycle.stage.Visit;
import io.github.rapport4j.lifecycle.transition.EventKind;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Counts how far relationships come, by the month in which they began (同期群漏斗统计). Depth is the deepest stage of the
 * first round, also when it was left again; the conversions within a number of days are key figures of the scoring
 * module, to be computed from {@link LifecycleState#toStageMoves}.
 *
 * <p>Mutable and not safe for use by several threads at once; give each thread its own and merge.
 */
public final class EntryTally implements Accumulator<LifecycleState, EntryFunnel, EntryTally> {
    private final AsOf asOf;
    private final SortedMap<YearMonth, Counts> months = new TreeMap<>();
    private long imported;

    private EntryTally(AsOf asOf) {
        this.asOf = Objects.requireNonNull(asOf, "asOf");
    }

    /**
     * A tally without relationships.
     *
     * @param asOf up to when events are seen; its zone parts the months
     * @return a new tally
     */
    public static EntryTally of(AsOf asOf) {
        return new EntryTally(asOf);
    }

    @Override
    public void add(LifecycleState state) {
        LifecycleState seen = state.asOf(asOf);
        List<Visit> visits = seen.visits();
        if (visits.isEmpty()) {
            return;
        }
        if (Points.counting(seen).get(0).event().kind() == EventKind.EXISTING_IMPORTED) {
            imported++;
            return;
        }
        YearMonth month = YearMonth.from(visits.get(0).entered().atZone(asOf.zone()));
        months.computeIfAbsent(month, each -> new Counts()).add(seen, visits);
    }

    @Override
    public void merge(EntryTally other) {
        Points.requireSame(asOf, other.asOf);
        other.months.forEach((month, counts) ->
                months.computeIfAbsent(month, each -> new Counts()).merge(counts));
        imported += other.imported;
    }

    @Override
    public EntryFunnel result() {
        List<EntryFunnel.Cohort> cohorts = new ArrayList<>(months.size());
        months.forEach((month, counts) -> cohorts.add(counts.cohort(month)));
        return new EntryFunnel(asOf, cohorts, imported);
    }

    /** One month, by stage and disposition. */
    private static final class Counts {
        private final long[] deepest = new long[LifecycleStage.values().length];
        private final long[] open = new long[deepest.length];
        private final Map<Disposition, Long> now = new EnumMap<>(Disposition.class);

        void add(LifecycleState state, List<Visit> visits) {
            int depth = 0;
            for (Visit visit : visits) {
                depth = visit.cycle() == 1 ? Math.max(depth, visit.standing().number()) : depth;
            }
            Disposition disposition = state.standing().disposition().orElseThrow();
            boolean isOpen = disposition == Disposition.OPEN || disposition == Disposition.DEFERRED;
            deepest[depth - 1]++;
            open[depth - 1] += isOpen && state.cycle() == 1 ? 1 : 0;
            now.merge(disposition, 1L, Long::sum);
        }

        void merge(Counts other) {
            addAll(deepest, other.deepest);
            addAll(open, other.open);
            other.now.forEach((disposition, count) -> now.merge(disposition, count, Long::sum));
        }

        EntryFunnel.Cohort cohort(YearMonth month) {
            List<EntryFunnel.Depth> depths = new ArrayList<>(deepest.length);
            for (LifecycleStage stage : LifecycleStage.values()) {
                int place = stage.number() - 1;
                depths.add(new EntryFunnel.Depth(stage, deepest[place], open[place]));
            }
            return new EntryFunnel.Cohort(month, depths, now);
        }

        private static void addAll(long[] to, long[] from) {
            for (int i = 0; i < to.length; i++) {
                to[i] += from[i];
            }
        }
    }
}
