// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.bant;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Exact decimals in the one form that is shown and compared: no trailing zeros, no exponent. */
final class Decimals {
    private Decimals() {}

    static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0, RoundingMode.UNNECESSARY) : stripped;
    }

    static BigDecimal parse(String name, String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(name + " must be a decimal number, but was " + text, e);
        }
    }
}
