// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.lifecycle.analytics;

import io.github.rapport4j.core.explain.Explained;
import io.github.rapport4j.core.explain.Explanation;
import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.time.DateWindow;
import io.github.rapport4j.core.vocabulary.Disposition;
import io.github.rapport4j.core.vocabulary.LifecycleStage;
import io.github.rapport4j.lifecycle.transition.MoveReason;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Why relationships went out (流失原因统计). Immutable.
 *
 * @param window the days on which they went
 * @param lines how many for which reason, the most frequent first; of equals by how it ended, reason and stage
 * @param unexplained how many without a reason, as records of elsewhere can be; they are not among the lines
 */
public record LossReport(DateWindow window, List<Line> lines, long unexplained) implements Explained {
    public LossReport {
        Objects.requireNonNull(window, "window");
        lines = List.copyOf(lines);
    }

    /**
     * How many went out.
     *
     * @return with a reason or without
     */
    public long n() {
        return unexplained + lines.stream().mapToLong(Line::count).sum();
    }

    /**
     * The reasons for one way out, from whatever stage.
     *
     * @param outcome lost, ended or disqualified
     * @return how many by reason, in the order of {@link MoveReason}; only reasons that were given
     */
    public Map<MoveReason, Long> reasons(Disposition outcome) {
        Map<MoveReason, Long> counts = new EnumMap<>(MoveReason.class);
        for (Line line : lines) {
            if (line.outcome() == outcome) {
                counts.merge(line.reason(), line.count(), Long::sum);
            }
        }
        return counts;
    }

    @Override
    public Explanation explanation() {
        return Explanation.of(
                Reason.of(AnalyticsReason.LOSSES, n(), unexplained, window.startInclusive(), window.lastInclusive()),
                lines.stream().map(Line::explanation).toList());
    }

    /**
     * How many went out in one way, for one reason, from one stage.
     *
     * @param outcome lost, ended or disqualified
     * @param reason why
     * @param stage the last open stage
     * @param count how many
     */
    public record Line(Disposition outcome, MoveReason reason, LifecycleStage stage, long count) implements Explained {
        public Line {
            Objects.requireNonNull(outcome, "outcome");
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(stage, "stage");
        }

        @Override
        public Explanation explanation() {
            return Explanation.of(Reason.of(AnalyticsReason.LOSS, outcome, reason, stage, count));
        }
    }
}
