// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.measure;

import java.util.Currency;

/** Two currencies met where one was needed; the message names both. */
public final class CurrencyMismatchException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient Currency expected;
    private final transient Currency actual;

    /**
     * A mismatch of two currencies.
     *
     * @param expected the currency that was there first
     * @param actual the other one
     */
    public CurrencyMismatchException(Currency expected, Currency actual) {
        super("currency must be " + expected.getCurrencyCode() + ", but was " + actual.getCurrencyCode());
        this.expected = expected;
        this.actual = actual;
    }

    /**
     * The currency that was there first.
     *
     * @return the currency
     */
    public Currency expected() {
        return expected;
    }

    /**
     * The currency that did not fit.
     *
     * @return the currency
     */
    public Currency actual() {
        return actual;
    }
}
