// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.lifecycle.analytics;

import io.github.rapport4j.core.explain.Explained;
import io.github.rapport4j.core.explain.Explanation;
import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.core.vocabulary.LifecycleStage;
import io.github.rapport4j.scoring.statistic.KaplanMeier;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * How long relationships stay in each stage, and where they get stuck (阶段停留与瓶颈). Immutable.
 *
 * @param asOf the point of evaluation
 * @param policy the policy
 * @param stages all five, from the first on
 */
public record DwellReport(AsOf asOf, AnalyticsPolicy policy, List<Stage> stages) implements Explained {
    public DwellReport {
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(policy, "policy");
        stages = List.copyOf(stages);
    }

    /**
     * The stage up to the policy's last short one in which half take longest to leave (瓶颈阶段). A stage that more than
     * half have not left yet is longer than any other; of equals the earlier.
     *
     * @return empty when no stage has seen enough relationships
     */
    public Optional<Stage> bottleneck() {
        @Nullable Stage slowest = null;
        for (Stage stage : stages.subList(0, policy.lastShortStage().number())) {
            boolean isKnown = stage.n() >= policy.minimum();
            slowest = isKnown && (slowest == null || stage.isSlowerThan(slowest)) ? stage : slowest;
        }
        return Optional.ofNullable(slowest);
    }

    @Override
    public Explanation explanation() {
        List<Explanation> parts = new ArrayList<>();
        stages.forEach(stage -> parts.add(stage.explanation()));
        parts.add(Explanation.of(bottleneck()
                .map(stage -> Reason.of(AnalyticsReason.BOTTLENECK, stage.stage()))
                .orElseGet(() -> Reason.of(AnalyticsReason.NO_BOTTLENECK, policy.minimum()))));
        return Explanation.of(Reason.of(AnalyticsReason.DWELL, asOf.day()), parts);
    }

    /** The time in one stage (阶段停留). */
    public static final class Stage implements Explained {
        private final LifecycleStage stage;
        private final long left;
        private final long open;
        private final OptionalLong medianDays;

        Stage(LifecycleStage stage, KaplanMeier curve) {
            this.stage = stage;
            this.left = curve.events();
            this.open = curve.censored();
            this.medianDays = curve.median();
        }

        /**
         * Which stage.
         *
         * @return the stage
         */
        public LifecycleStage stage() {
            return stage;
        }

        /**
         * How many have been there.
         *
         * @return those that left and those that are there still
         */
        public long n() {
            return left + open;
        }

        /**
         * How many left, forward, back or out.
         *
         * @return 0 or more
         */
        public long left() {
            return left;
        }

        /**
         * How many are there still; they count as staying longer than so far.
         *
         * @return 0 or more
         */
        public long open() {
            return open;
        }

        /**
         * The median time.
         *
         * @return the fewest days after which half or less are there still; empty while that is not so, and when nobody
         *     has been there
         */
        public OptionalLong medianDays() {
            return medianDays;
        }

        boolean isSlowerThan(Stage other) {
            return medianDays.orElse(Long.MAX_VALUE) > other.medianDays.orElse(Long.MAX_VALUE);
        }

        @Override
        public Explanation explanation() {
            if (n() == 0) {
                return Explanation.of(Reason.of(AnalyticsReason.STAGE_EMPTY, stage));
            }
            return Explanation.of(
                    medianDays.isPresent()
                            ? Reason.of(AnalyticsReason.STAGE_MEDIAN, stage, medianDays.getAsLong(), left, open)
                            : Reason.of(AnalyticsReason.STAGE_OPEN, stage, left, open));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Stage that
                    && stage == that.stage
                    && left == that.left
                    && open == that.open
                    && medianDays.equals(that.medianDays);
        }

        @Override
        public int hashCode() {
            return Objects.hash(stage, left, open, medianDays);
        }

        @Override
        public String toString() {
            return "Stage[" + stage.code() + ", left=" + left + ", open=" + open + ", median=" + medianDays + "]";
        }
    }
}
