// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.stability;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * What one axis carries from evaluation to evaluation (单轴状态). Immutable and safe for use by several threads.
 *
 * @param side where the customer stands
 * @param beyond how many evaluations running were beyond the band on the other side; 0 or more
 * @param across how many running were on the other side of the cut, those beyond the band among them
 * @param counted the day of the last evaluation that counted
 */
public record AxisState(Side side, int beyond, int across, LocalDate counted) {
    public AxisState {
        Objects.requireNonNull(side, "side");
        Objects.requireNonNull(counted, "counted");
        if (beyond < 0) {
            throw new IllegalArgumentException("beyond must be at least 0, but was " + beyond);
        }
        if (across < beyond) {
            throw new IllegalArgumentException("across must be at least " + beyond + ", but was " + across);
        }
    }

    /**
     * A side that nothing speaks against.
     *
     * @param side where the customer stands
     * @param counted since when
     * @return the state of a first placement or of a confirmed move
     */
    public static AxisState of(Side side, LocalDate counted) {
        return new AxisState(side, 0, 0, counted);
    }

    /** Whether an evaluation on a day counts. */
    boolean isDue(LocalDate day, HysteresisPolicy policy) {
        return ChronoUnit.DAYS.between(counted, day) >= policy.minimumDays();
    }

    /** Low without confirmation. Which evaluations count hangs on their days alone, never on what they said. */
    AxisState forcedLow(LocalDate day, HysteresisPolicy policy) {
        return of(Side.LOW, isDue(day, policy) ? day : counted);
    }

    /** The state after reading a number on a day. */
    AxisState next(BigDecimal number, BigDecimal cut, LocalDate day, HysteresisPolicy policy) {
        if (!isDue(day, policy)) {
            return this;
        }
        BigDecimal band = policy.band(cut);
        boolean isHigh = side == Side.HIGH;
        BigDecimal line = isHigh ? cut.subtract(band) : cut.add(band);
        boolean isBeyond = number.compareTo(line) >= 0 != isHigh;
        boolean isAcross = number.compareTo(cut) >= 0 != isHigh;
        int nowBeyond = isBeyond ? beyond + 1 : 0;
        int nowAcross = isAcross ? across + 1 : 0;
        return nowBeyond >= policy.beyond() || nowAcross >= policy.across()
                ? of(isHigh ? Side.LOW : Side.HIGH, day)
                : new AxisState(side, nowBeyond, nowAcross, day);
    }
}
