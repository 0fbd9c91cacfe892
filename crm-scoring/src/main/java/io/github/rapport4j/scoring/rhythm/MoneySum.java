// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.rhythm;

import io.github.rapport4j.core.measure.Money;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/**
 * A running sum of ten-thousandths of a currency unit (金额累计), kept in 128 bits: exact, without allocation, and never
 * overflowing for amounts that fit a {@code long}.
 *
 * <p>Mutable and not safe for use by several threads at once.
 */
public final class MoneySum {
    private static final int LARGEST_BITS = 90;
    private static final int SAFE_DIGITS = 18;

    private long high;
    private long low;

    private MoneySum() {}

    /**
     * A sum of nothing.
     *
     * @return a new sum
     */
    public static MoneySum zero() {
        return new MoneySum();
    }

    /**
     * Adds an amount.
     *
     * @param tenThousandths the amount times 10,000
     */
    public void add(long tenThousandths) {
        addParts(tenThousandths >> 63, tenThousandths);
    }

    /**
     * Adds another sum.
     *
     * @param other the sum to add
     */
    public void add(MoneySum other) {
        addParts(other.high, other.low);
    }

    /**
     * Takes another sum off.
     *
     * @param other the sum to take off
     */
    public void subtract(MoneySum other) {
        long borrow = Long.compareUnsigned(low, other.low) < 0 ? 1 : 0;
        high -= other.high + borrow;
        low -= other.low;
    }

    /**
     * Adds money.
     *
     * @param money an amount of the currency of this sum, which the caller has seen to
     * @throws IllegalArgumentException if the amount is finer than a ten-thousandth or has more than 23 digits before
     *     the point
     */
    public void add(Money money) {
        BigDecimal amount = money.amount();
        if (amount.scale() > Money.COLUMN_SCALE) {
            throw new IllegalArgumentException("amount must have at most 4 decimals, but was " + money);
        }
        if (amount.precision() - amount.scale() + Money.COLUMN_SCALE <= SAFE_DIGITS) {
            add(money.toTenThousandths());
            return;
        }
        BigInteger wide = amount.movePointRight(Money.COLUMN_SCALE).toBigIntegerExact();
        if (wide.bitLength() > LARGEST_BITS) {
            throw new IllegalArgumentException("amount must have at most 23 digits before the point, but was " + money);
        }
        addParts(wide.shiftRight(Long.SIZE).longValue(), wide.longValue());
    }

    /** Starts again from nothing. */
    public void clear() {
        high = 0;
        low = 0;
    }

    /**
     * Whether the sum is above, at or below zero.
     *
     * @return 1, 0 or -1
     */
    public int signum() {
        return high == 0 && low == 0 ? 0 : high < 0 ? -1 : 1;
    }

    /**
     * Whether the sum fits a {@code long}.
     *
     * @return false for sums beyond about 922 trillion
     */
    public boolean isLong() {
        return high == low >> 63;
    }

    /**
     * The sum in ten-thousandths as a {@code long}.
     *
     * @return the sum times 10,000
     * @throws ArithmeticException if it does not {@linkplain #isLong() fit}
     */
    public long toLong() {
        if (!isLong()) {
            throw new ArithmeticException("sum must fit a long, but was " + this);
        }
        return low;
    }

    /**
     * The sum in ten-thousandths.
     *
     * @return the sum times 10,000
     */
    public BigInteger toTenThousandths() {
        if (isLong()) {
            return BigInteger.valueOf(low);
        }
        BigInteger lowest =
                BigInteger.valueOf(low).and(BigInteger.ONE.shiftLeft(Long.SIZE).subtract(BigInteger.ONE));
        return BigInteger.valueOf(high).shiftLeft(Long.SIZE).add(lowest);
    }

    /**
     * The sum as money.
     *
     * @param currency the currency of the amounts added
     * @return the exact sum
     */
    public Money toMoney(Currency currency) {
        return Money.of(new BigDecimal(toTenThousandths(), Money.COLUMN_SCALE), currency);
    }

    /**
     * The sum for statistics.
     *
     * @return the amount, not ten-thousandths, to the nearest floating point number
     */
    public double toDouble() {
        return new BigDecimal(toTenThousandths(), Money.COLUMN_SCALE).doubleValue();
    }

    long high() {
        return high;
    }

    long low() {
        return low;
    }

    void addParts(long otherHigh, long otherLow) {
        long sum = low + otherLow;
        high += otherHigh + (Long.compareUnsigned(sum, low) < 0 ? 1 : 0);
        low = sum;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MoneySum that && high == that.high && low == that.low;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(high * 31 + low);
    }

    @Override
    public String toString() {
        return new BigDecimal(toTenThousandths(), Money.COLUMN_SCALE).toPlainString();
    }
}
