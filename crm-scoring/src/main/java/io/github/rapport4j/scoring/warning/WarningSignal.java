// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.warning;

import io.github.rapport4j.core.explain.Explained;
import io.github.rapport4j.core.explain.Explanation;
import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.fact.FactId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A sign that a customer may leave (预警信号), with what it rests on.
 *
 * @param kind which sign
 * @param since the first of the days in a row on which it shows
 * @param reasons counts, days and limits; at least one
 * @param evidence the facts it rests on; none when a forecast gives it or a host names none
 */
public record WarningSignal(WarningKind kind, Since since, List<Reason> reasons, List<FactId> evidence)
        implements Explained {
    public WarningSignal {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(since, "since");
        reasons = List.copyOf(reasons);
        evidence = List.copyOf(evidence);
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("reasons must not be empty");
        }
    }

    @Override
    public Explanation explanation() {
        List<Explanation> parts = new ArrayList<>();
        reasons.forEach(reason -> parts.add(Explanation.of(reason)));
        if (!evidence.isEmpty()) {
            parts.add(Explanation.of(Reason.of(WarningReason.EVIDENCE, evidence)));
        }
        WarningReason code = since.isOrEarlier() ? WarningReason.SIGNAL_OR_EARLIER : WarningReason.SIGNAL;
        return Explanation.of(Reason.of(code, kind, since.day()), parts);
    }

    /**
     * Since when a signal shows.
     *
     * @param day the first day in a row, each day seen with what was known at the point of evaluation
     * @param isOrEarlier whether it may have begun before, because a forecast was not asked further back
     */
    public record Since(LocalDate day, boolean isOrEarlier) {
        public Since {
            Objects.requireNonNull(day, "day");
        }

        /**
         * A first day that is known.
         *
         * @param day the day
         * @return since that day
         */
        public static Since of(LocalDate day) {
            return new Since(day, false);
        }
    }
}
