// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.lifecycle.obligation;

import io.github.rapport4j.core.explain.Explained;
import io.github.rapport4j.core.explain.Explanation;
import io.github.rapport4j.core.explain.Reason;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Nothing two-way has happened for too long (久未沟通).
 *
 * @param since the last day on which something two-way happened, or the entry to the stage when that is later
 * @param days how many days ago that is
 * @param limitDays from how many days on a relationship in that stage is stale
 */
public record StaleFlag(LocalDate since, long days, int limitDays) implements Explained {
    public StaleFlag {
        Objects.requireNonNull(since, "since");
        if (days < limitDays) {
            throw new IllegalArgumentException("days must be at least " + limitDays + ", but was " + days);
        }
    }

    @Override
    public Explanation explanation() {
        return Explanation.of(Reason.of(ObligationReason.STALE, since, days, limitDays));
    }
}
