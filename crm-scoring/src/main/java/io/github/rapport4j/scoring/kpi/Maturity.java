// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.kpi;

import io.github.rapport4j.core.time.AsOf;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How long after its start a cohort, a case or a touch must be watched before it may be judged (成熟期). What has not had
 * the time yet is left out and counted under {@link KpiReason#IMMATURE}, never shown as low.
 *
 * <p>Form the cohort from the full history first, ask for maturity next, and filter last: filtering first would turn
 * old customers into first-time buyers.
 *
 * @param days full days after the start, at least 0
 */
public record Maturity(int days) {
    public Maturity {
        if (days < 0) {
            throw new IllegalArgumentException("days must be at least 0, but was " + days);
        }
    }

    /**
     * A time to mature.
     *
     * @param days full days after the start, at least 0
     * @return the maturity
     */
    public static Maturity ofDays(int days) {
        return new Maturity(days);
    }

    /**
     * Whether something that started on a day has had its time.
     *
     * @param start its first day
     * @param asOf up to when facts are seen
     * @return true if the day that many days after the start has passed, that day being the last that counts
     */
    public boolean isReached(LocalDate start, AsOf asOf) {
        return ChronoUnit.DAYS.between(start, asOf.day()) >= days;
    }

    /**
     * The last day that counts for something that started on a day.
     *
     * @param start its first day
     * @return that many days later
     */
    public LocalDate lastInclusive(LocalDate start) {
        return start.plusDays(days);
    }
}
