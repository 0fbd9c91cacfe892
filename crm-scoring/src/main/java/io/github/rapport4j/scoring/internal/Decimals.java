// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Exact decimals in the one form that is shown and compared: no trailing zeros, no exponent. */
public final class Decimals {
    private Decimals() {}

    /**
     * The same number in the one form.
     *
     * @param value any number
     * @return without zeros at the end behind the point, and with none left out before it
     */
    public static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.setScale(Math.max(stripped.scale(), 0), RoundingMode.UNNECESSARY);
    }

    /**
     * A share in percent.
     *
     * @param share any number, 1 for the whole
     * @return a hundred times as much, in the one form
     */
    public static BigDecimal percent(BigDecimal share) {
        return plain(share.movePointRight(2));
    }

    /**
     * A share in percent.
     *
     * @param share any finite number, 1 for the whole
     * @return a hundred times as much, in the one form
     */
    public static BigDecimal percent(double share) {
        return percent(BigDecimal.valueOf(share));
    }

    /**
     * A number of a file or a console.
     *
     * @param name what it is, for the error
     * @param text such as {@code 0.25}
     * @return the number
     * @throws IllegalArgumentException if it is none
     */
    public static BigDecimal parse(String name, String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(name + " must be a decimal number, but was " + text, e);
        }
    }
}
