// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.bant;

import io.github.rapport4j.scoring.internal.Decimals;
import java.math.BigDecimal;

/** Degrees as whole ten-thousandths: read exactly or refused, never rounded. */
final class Degrees {
    static final int ONE = 10_000;

    private static final int DECIMALS = 4;

    private Degrees() {}

    static int ofDouble(String name, double degree) {
        if (!(degree >= 0 && degree <= 1)) {
            throw new IllegalArgumentException(name + " must be 0 to 1, but was " + degree);
        }
        long units = Math.round(degree * ONE);
        if (units / (double) ONE != degree) {
            throw new IllegalArgumentException(name + " must have at most 4 decimals, but was " + degree);
        }
        return (int) units;
    }

    static int ofDecimal(String name, BigDecimal degree) {
        if (degree.signum() < 0 || degree.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException(name + " must be 0 to 1, but was " + degree.toPlainString());
        }
        if (degree.stripTrailingZeros().scale() > DECIMALS) {
            throw new IllegalArgumentException(
                    name + " must have at most 4 decimals, but was " + degree.toPlainString());
        }
        return degree.movePointRight(DECIMALS).intValueExact();
    }

    static BigDecimal toDecimal(int units) {
        return Decimals.plain(BigDecimal.valueOf(units, DECIMALS));
    }
}
