// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.lifecycle.analytics;

import io.github.rapport4j.core.explain.Explained;
import io.github.rapport4j.core.explain.Explanation;
import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.measure.Ratio;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.core.vocabulary.Disposition;
import io.github.rapport4j.core.vocabulary.LifecycleStage;
import java.time.YearMonth;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How far the relationships that began in a month came in their first round (漏斗与同期群转化). Who comes later than the point
 * does not count. Immutable.
 *
 * @param asOf the point of evaluation
 * @param cohorts by month, from the first on; only months in which a relationship began
 * @param imported how many were taken over from elsewhere; they passed no stage here and are left out of the cohorts
 */
public record EntryFunnel(AsOf asOf, List<Cohort> cohorts, long imported) implements Explained {
    public EntryFunnel {
        Objects.requireNonNull(asOf, "asOf");
        cohorts = List.copyOf(cohorts);
    }

    /**
     * How many relationships began.
     *
     * @return the sum over the cohorts
     */
    public long entered() {
        return reached(LifecycleStage.IDENTIFICATION);
    }

    /**
     * How many came to a stage or further.
     *
     * @param stage the stage
     * @return the sum over the cohorts
     */
    public long reached(LifecycleStage stage) {
        long sum = 0;
        for (Cohort cohort : cohorts) {
            sum += cohort.reached(stage);
        }
        return sum;
    }

    @Override
    public Explanation explanation() {
        return Explanation.of(
                Reason.of(AnalyticsReason.FUNNEL, entered(), imported, asOf.day()),
                cohorts.stream().map(Cohort::explanation).toList());
    }

    /**
     * Those that began in one month (同期群).
     *
     * @param month the month of the first event
     * @param counts how many came how far, one for each stage in its order
     * @param now how many stand where now, by disposition, in its order
     */
    public record Cohort(YearMonth month, List<Depth> counts, Map<Disposition, Long> now) implements Explained {
        public Cohort {
            Objects.requireNonNull(month, "month");
            counts = List.copyOf(counts);
            Map<Disposition, Long> counted = new EnumMap<>(Disposition.class);
            counted.putAll(now);
            now = Collections.unmodifiableMap(counted);
        }

        /**
         * How many came to a stage or further in their first round.
         *
         * @param stage the stage
         * @return not above that of the stage before
         */
        public long reached(LifecycleStage stage) {
            long sum = 0;
            for (Depth depth : counts) {
                sum += depth.stage().compareTo(stage) >= 0 ? depth.deepest() : 0;
            }
            return sum;
        }

        /**
         * How many stand somewhere now, in whatever round.
         *
         * @param disposition where
         * @return 0 or more; all dispositions add up to those that began
         */
        public long now(Disposition disposition) {
            return now.getOrDefault(disposition, 0L);
        }

        /**
         * Of those that came to a stage, how many came further in their first round. In a young month this is not the
         * last word: {@link #possible}.
         *
         * @param stage one of the first four
         * @return the share; undefined when nobody came to the stage
         * @throws IllegalArgumentException for the last stage
         */
        public Ratio conversion(LifecycleStage stage) {
            return Ratio.of(reached(next(stage)), reached(stage));
        }

        /**
         * What {@link #conversion} can still become: those whose first round is open at that depth counted as coming
         * further.
         *
         * @param stage one of the first four
         * @return not below the conversion
         * @throws IllegalArgumentException for the last stage
         */
        public Ratio possible(LifecycleStage stage) {
            long open = counts.get(stage.number() - 1).open();
            return Ratio.of(reached(next(stage)) + open, reached(stage));
        }

        @Override
        public Explanation explanation() {
            List<Long> further = List.of(2, 3, 4, 5).stream()
                    .map(number -> reached(LifecycleStage.of(number)))
                    .toList();
            return Explanation.of(Reason.of(
                    AnalyticsReason.COHORT, month.toString(), reached(LifecycleStage.IDENTIFICATION), further));
        }

        private static LifecycleStage next(LifecycleStage stage) {
            if (stage == LifecycleStage.LOYALTY) {
                throw new IllegalArgumentException("stage must not be the last, but was " + stage.code());
            }
            return LifecycleStage.of(stage.number() + 1);
        }
    }

    /**
     * Those that came to a stage and no further in their first round.
     *
     * @param stage the deepest stage
     * @param deepest how many
     * @param open how many of these are open or deferred still in their first round
     */
    public record Depth(LifecycleStage stage, long deepest, long open) {
        public Depth {
            Objects.requireNonNull(stage, "stage");
        }
    }
}
