// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.lifecycle.analytics;

import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.core.explain.Explained;
import io.github.rapport4j.core.explain.Explanation;
import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.core.vocabulary.LifecycleStage;
import io.github.rapport4j.lifecycle.obligation.StaleFlag;
import java.util.List;
import java.util.Objects;

/**
 * Who has gone quiet (久未沟通名单). Immutable.
 *
 * @param asOf the point of evaluation
 * @param checked how many open relationships were looked at
 * @param lines the longest beyond its limit first, of equals by customer
 */
public record StaleReport(AsOf asOf, long checked, List<Line> lines) implements Explained {
    public StaleReport {
        Objects.requireNonNull(asOf, "asOf");
        lines = List.copyOf(lines);
    }

    /**
     * Those of one stage.
     *
     * @param stage the stage
     * @return in order
     */
    public List<Line> at(LifecycleStage stage) {
        return lines.stream().filter(line -> line.stage() == stage).toList();
    }

    @Override
    public Explanation explanation() {
        return Explanation.of(
                Reason.of(AnalyticsReason.STALE, lines.size(), checked, asOf.day()),
                lines.stream().map(Line::explanation).toList());
    }

    /**
     * One relationship that has gone quiet.
     *
     * @param customer whose
     * @param stage where it stands
     * @param flag since when
     */
    public record Line(CustomerId customer, LifecycleStage stage, StaleFlag flag) implements Explained {
        public Line {
            Objects.requireNonNull(customer, "customer");
            Objects.requireNonNull(stage, "stage");
            Objects.requireNonNull(flag, "flag");
        }

        /**
         * How far beyond its limit.
         *
         * @return days, 0 or more
         */
        public long daysBeyond() {
            return flag.days() - flag.limitDays();
        }

        @Override
        public Explanation explanation() {
            return Explanation.of(Reason.of(AnalyticsReason.STALE_ONE, customer, stage), List.of(flag.explanation()));
        }
    }
}
