// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.intake.cell;

import java.math.BigDecimal;

/**
 * Reads decimals out of cells without making objects (数字读取). A number is an optional sign, digits, and decimals; at
 * most {@value #MAX_DIGITS} digits count, zeros at either end apart. Exponents and currency signs are no part of a
 * number. Not safe for use by several threads.
 */
public final class DecimalReader {
    /** How many digits a number may have. */
    public static final int MAX_DIGITS = 18;

    private static final long FULL = 100_000_000_000_000_000L;

    private final NumberStyle style;
    private long unscaled;
    private int scale;
    private int zeros;
    private int digits;
    private int group;
    private boolean grouped;
    private boolean fraction;
    private boolean tooLong;

    DecimalReader(NumberStyle style) {
        this.style = style;
    }

    /**
     * Reads a cell.
     *
     * @param cells the row
     * @param cell 0 for the first
     * @return true if the cell holds a number; its digits are kept only if it is not {@link #isTooLong()}
     */
    public boolean read(Cells cells, int cell) {
        reset();
        int from = cells.start(cell);
        int end = cells.end(cell);
        char sign = from < end ? Cells.narrow(cells.charAt(from)) : ' ';
        for (int i = sign == '-' || sign == '+' ? from + 1 : from; i < end; i++) {
            if (!take(Cells.narrow(cells.charAt(i)))) {
                return false;
            }
        }
        if (sign == '-') {
            unscaled = -unscaled;
        }
        return digits > 0 && (fraction || !grouped || group == 3);
    }

    /**
     * Whether the number has more than {@value #MAX_DIGITS} digits.
     *
     * @return true if it cannot be given exactly
     */
    public boolean isTooLong() {
        return tooLong;
    }

    /**
     * The digits as a whole number.
     *
     * @return the number times ten to the power of {@link #scale()}
     */
    public long unscaled() {
        return unscaled;
    }

    /**
     * How many decimals the number has, zeros at the end left out.
     *
     * @return 0 to {@value #MAX_DIGITS}, more only for tiny numbers
     */
    public int scale() {
        return scale;
    }

    /**
     * The number as an object.
     *
     * @return its exact value
     */
    public BigDecimal decimal() {
        return BigDecimal.valueOf(unscaled, scale);
    }

    private void reset() {
        unscaled = 0;
        scale = 0;
        zeros = 0;
        digits = 0;
        group = 0;
        grouped = false;
        fraction = false;
        tooLong = false;
    }

    private boolean take(char c) {
        if (c >= '0' && c <= '9') {
            digit(c - '0');
            return true;
        }
        if (fraction) {
            return false;
        }
        if (style.isDecimal(c)) {
            fraction = true;
            return !grouped || group == 3;
        }
        return style.isGrouping(c) && beginGroup();
    }

    private boolean beginGroup() {
        boolean right = grouped ? group == 3 : group >= 1 && group <= 3;
        grouped = true;
        group = 0;
        return right;
    }

    private void digit(int digit) {
        digits++;
        group++;
        if (!fraction) {
            push(digit);
        } else if (digit == 0) {
            zeros++;
        } else {
            for (; zeros > 0; zeros--) {
                pushDecimal(0);
            }
            pushDecimal(digit);
        }
    }

    private void pushDecimal(int digit) {
        push(digit);
        scale++;
    }

    private void push(int digit) {
        if (unscaled >= FULL) {
            tooLong = true;
        } else {
            unscaled = 10 * unscaled + digit;
        }
    }
}
