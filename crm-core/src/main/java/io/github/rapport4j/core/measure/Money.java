// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Objects;

/**
 * An exact amount in one currency (金额). Equality follows meaning: 1.5 and 1.50 of a currency are equal. Amounts may be
 * negative. Two currencies never mix in silence: adding them is an error, a {@link CurrencyConverter} converts.
 *
 * @param amount the amount, any size; kept without trailing zeros
 * @param currency an ISO 4217 currency
 */
public record Money(BigDecimal amount, Currency currency) implements Quantity<Money>, Comparable<Money> {
    /** Decimals that columns and accumulators keep: ten-thousandths. */
    public static final int COLUMN_SCALE = 4;

    public Money {
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(currency, "currency");
        BigDecimal stripped = amount.stripTrailingZeros();
        amount = stripped.scale() < 0 ? stripped.setScale(0, RoundingMode.UNNECESSARY) : stripped;
    }

    /**
     * An amount of a currency.
     *
     * @param amount the amount
     * @param currency the currency
     * @return the money
     */
    public static Money of(BigDecimal amount, Currency currency) {
        return new Money(amount, currency);
    }

    /**
     * An amount of a currency given by its ISO 4217 code.
     *
     * @param amount plain decimal text, such as {@code 12.50}
     * @param currencyCode such as {@code CNY}
     * @return the money
     */
    public static Money of(String amount, String currencyCode) {
        return parse(currencyCode + " " + amount);
    }

    /**
     * An amount from ten-thousandths, the form of columns and accumulators.
     *
     * @param tenThousandths the amount times 10,000
     * @param currency the currency
     * @return the money
     */
    public static Money ofTenThousandths(long tenThousandths, Currency currency) {
        return new Money(BigDecimal.valueOf(tenThousandths, COLUMN_SCALE), currency);
    }

    /**
     * Nothing, in a currency.
     *
     * @param currency the currency
     * @return zero
     */
    public static Money zero(Currency currency) {
        return new Money(BigDecimal.ZERO, currency);
    }

    /**
     * Reads what {@link #toString()} wrote.
     *
     * @param text currency code, a space, plain decimal amount, such as {@code CNY 12.5}
     * @return the money
     * @throws IllegalArgumentException if the text has another form or names no ISO currency
     */
    public static Money parse(String text) {
        Objects.requireNonNull(text, "text");
        int space = text.indexOf(' ');
        try {
            requirePlain(text.substring(space + 1));
            return new Money(
                    new BigDecimal(text.substring(space + 1)),
                    Currency.getInstance(text.substring(0, Math.max(space, 0))));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "money must be an ISO currency code, a space and a decimal amount, but was " + text, e);
        }
    }

    /**
     * The exact sum.
     *
     * @param other money of the same currency
     * @return this and {@code other} together
     * @throws CurrencyMismatchException if the currencies differ
     */
    @Override
    public Money plus(Money other) {
        return new Money(amount.add(sameCurrency(other).amount), currency);
    }

    /**
     * The exact difference.
     *
     * @param other money of the same currency
     * @return this less {@code other}
     * @throws CurrencyMismatchException if the currencies differ
     */
    public Money minus(Money other) {
        return new Money(amount.subtract(sameCurrency(other).amount), currency);
    }

    /**
     * The exact multiple.
     *
     * @param factor any decimal
     * @return this times {@code factor}
     */
    public Money times(BigDecimal factor) {
        return new Money(amount.multiply(factor), currency);
    }

    /**
     * The opposite amount.
     *
     * @return this with the other sign
     */
    public Money negated() {
        return new Money(amount.negate(), currency);
    }

    /**
     * The amount in ten-thousandths, the form of columns and accumulators.
     *
     * @return the amount times 10,000
     * @throws ArithmeticException if the amount is finer than that or does not fit a {@code long}
     */
    public long toTenThousandths() {
        return amount.movePointRight(COLUMN_SCALE).longValueExact();
    }

    @Override
    public boolean isZero() {
        return amount.signum() == 0;
    }

    /**
     * Whether the amount is below zero.
     *
     * @return true for negative amounts
     */
    public boolean isNegative() {
        return amount.signum() < 0;
    }

    /**
     * Compares amounts of one currency.
     *
     * @throws CurrencyMismatchException if the currencies differ
     */
    @Override
    public int compareTo(Money other) {
        return amount.compareTo(sameCurrency(other).amount);
    }

    @Override
    public String toString() {
        return currency.getCurrencyCode() + " " + amount.toPlainString();
    }

    private static void requirePlain(String amount) {
        if (amount.indexOf('e') >= 0 || amount.indexOf('E') >= 0) { // 1e999999999 would fill the memory
            throw new NumberFormatException("exponent in " + amount);
        }
    }

    private Money sameCurrency(Money other) {
        if (!currency.equals(other.currency)) {
            throw new CurrencyMismatchException(currency, other.currency);
        }
        return other;
    }
}
