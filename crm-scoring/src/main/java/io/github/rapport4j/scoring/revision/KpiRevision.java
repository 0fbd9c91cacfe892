// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.revision;

import io.github.rapport4j.core.explain.Explained;
import io.github.rapport4j.core.explain.Explanation;
import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.scoring.figure.KpiMeasure;
import io.github.rapport4j.scoring.figure.KpiSheet;
import io.github.rapport4j.scoring.kpi.KpiScope;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Figures of a window as they were known first and as they are known later (指标修订结果): the same, or changed with the late
 * facts that are the cause. Immutable and safe for use by several threads.
 */
public sealed interface KpiRevision extends Explained permits KpiRevision.Same, KpiRevision.Changed {
    /**
     * Counts figures as known first and as known later, in one pass.
     *
     * @param measure which figures
     * @param first the window, and the day and the knowledge of the first evaluation
     * @param knownBy facts recorded before this instant are known now; not before the knowledge of the first evaluation
     * @param histories the base, each customer once, with all that is known now: such as
     *     {@code factLog.histories(first.asOf().knownBy(knownBy))}
     * @return the same, or changed with the cause
     */
    static KpiRevision of(KpiMeasure measure, KpiScope first, Instant knownBy, Stream<CustomerHistory> histories) {
        RevisionTally tally = RevisionTally.of(measure, first, knownBy);
        histories.forEachOrdered(tally::add);
        return tally.result();
    }

    /**
     * Answers according to whether something changed.
     *
     * @param <T> the answer
     * @param ifSame what to answer when nothing changed
     * @param ifChanged what to answer otherwise
     * @return the answer of one of the two
     */
    <T> T fold(Function<? super Same, T> ifSame, Function<? super Changed, T> ifChanged);

    /**
     * The figures as known now.
     *
     * @return over the same window and day
     */
    KpiSheet now();

    /**
     * Nothing changed.
     *
     * @param first the figures as first known
     * @param now the same figures, with the knowledge of now
     * @param late how many facts became known in between, none of which changed a figure in sum
     */
    record Same(KpiSheet first, KpiSheet now, long late) implements KpiRevision {
        public Same {
            Objects.requireNonNull(first, "first");
            Objects.requireNonNull(now, "now");
        }

        @Override
        public <T> T fold(Function<? super Same, T> ifSame, Function<? super Changed, T> ifChanged) {
            return ifSame.apply(this);
        }

        @Override
        public Explanation explanation() {
            return Explanation.of(
                    RevisionStory.headline(RevisionReason.SAME, List.of(), first, now),
                    late == 0
                            ? List.of()
                            : List.of(Explanation.of(Reason.of(RevisionReason.LATE_WITHOUT_EFFECT, late))));
        }
    }

    /**
     * Something changed.
     *
     * <p>Without the facts listed, the figures are those first known; a late fact that makes no difference to what its
     * customer counts for is not listed. Where figures of single customers do not show what differs, as with medians or
     * with a share that has no value of one customer alone, all late facts are listed.
     *
     * @param first the figures as first known
     * @param now the figures as known now
     * @param causes the late facts, by customer and in order; never empty
     */
    record Changed(KpiSheet first, KpiSheet now, List<LateFact> causes) implements KpiRevision {
        public Changed {
            Objects.requireNonNull(first, "first");
            Objects.requireNonNull(now, "now");
            causes = List.copyOf(causes);
            if (causes.isEmpty()) {
                throw new IllegalArgumentException("causes must not be empty");
            }
        }

        @Override
        public <T> T fold(Function<? super Same, T> ifSame, Function<? super Changed, T> ifChanged) {
            return ifChanged.apply(this);
        }

        @Override
        public Explanation explanation() {
            return RevisionStory.of(this);
        }
    }
}
