// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.service;

import java.time.Duration;
import java.time.Instant;

/** All time counts. */
enum AroundTheClock implements WaitClock {
    CLOCK;

    @Override
    public String code() {
        return "24x7";
    }

    @Override
    public Duration between(Instant startInclusive, Instant endExclusive) {
        return Duration.between(startInclusive, endExclusive);
    }
}
