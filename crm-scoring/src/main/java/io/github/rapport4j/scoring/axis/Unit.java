// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.axis;

import io.github.rapport4j.core.measure.Money;
import io.github.rapport4j.scoring.internal.Decimals;
import io.github.rapport4j.scoring.internal.RadixSelect;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * How the numbers of an axis are kept in a {@code long} that orders as they do: decimals by their scale, doubles by
 * their bits. All rules compare these keys, so that a number on a boundary lands on the right side.
 */
enum Unit {
    FLOATING(-1),
    WHOLE(0),
    MONEY(Money.COLUMN_SCALE),
    POINTS(6);

    private static final BigDecimal LARGEST = BigDecimal.valueOf(Long.MAX_VALUE);
    private static final BigDecimal SMALLEST = BigDecimal.valueOf(Long.MIN_VALUE);
    private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_EVEN);

    private final int scale;

    Unit(int scale) {
        this.scale = scale;
    }

    /** The exact number of a key. */
    BigDecimal amount(long key) {
        return this == FLOATING ? new BigDecimal(RadixSelect.value(key)) : BigDecimal.valueOf(key, scale);
    }

    /** The key of a given cut: the double nearest to it, else the first key at or above it. */
    long fixed(BigDecimal cut) {
        return this == FLOATING ? RadixSelect.key(cut.doubleValue()) : ceiling(cut);
    }

    /** The first key at or above an exact number; a key that no number reaches when it is too large. */
    long ceiling(BigDecimal exact) {
        if (this == FLOATING) {
            double near = exact.doubleValue();
            boolean below = Double.isFinite(near) && new BigDecimal(near).compareTo(exact) < 0;
            return RadixSelect.key(below ? Math.nextUp(near) : near);
        }
        BigDecimal whole = exact.movePointRight(scale).setScale(0, RoundingMode.CEILING);
        return whole.min(LARGEST).max(SMALLEST).longValueExact();
    }

    /** An amount without noise, for display. */
    BigDecimal plain(BigDecimal amount) {
        return Decimals.plain(this == FLOATING ? amount.round(SHOWN) : amount);
    }
}
