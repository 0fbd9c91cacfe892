// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.service;

import java.time.Duration;
import java.time.Instant;

/**
 * How waiting time is measured (计时方式): around the clock, or by a business calendar with its opening hours and holidays,
 * {@link BusinessHours} or a host's own. Implementations must be safe for use by several threads and give the same
 * answer for the same question.
 */
public interface WaitClock {
    /**
     * The name of the calendar; a part of results.
     *
     * @return not blank, the same for the same calendar
     */
    String code();

    /**
     * The time that counts between two instants.
     *
     * @param startInclusive when waiting began
     * @param endExclusive when it ended, not before
     * @return zero or more; additive over adjoining spans
     */
    Duration between(Instant startInclusive, Instant endExclusive);

    /**
     * The clock that never stops, 24 hours on 7 days.
     *
     * @return all time counts
     */
    static WaitClock aroundTheClock() {
        return AroundTheClock.CLOCK;
    }
}
