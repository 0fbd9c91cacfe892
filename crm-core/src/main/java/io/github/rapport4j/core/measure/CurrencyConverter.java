// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.measure;

import java.time.LocalDate;
import java.util.Currency;

/**
 * Where a host's exchange rates come in (汇率换算). Rules convert each amount at the date of its own fact.
 *
 * <p>Amounts already in the currency wanted are not converted. Sums are kept in ten-thousandths and refuse finer
 * amounts: round to that, or to what the currency has. Implementations must be safe for use by several threads and give
 * the same answer for the same question.
 */
@FunctionalInterface
public interface CurrencyConverter {
    /**
     * Converts an amount at the rate of a day.
     *
     * @param money the amount
     * @param target the currency wanted
     * @param day the day whose rate applies
     * @return the amount in {@code target}
     * @throws IllegalArgumentException if the rate is not known; the message names both currencies and the day
     */
    Money convert(Money money, Currency target, LocalDate day);

    /**
     * The converter for bases of one currency: it returns amounts of the target currency and refuses all others.
     *
     * @return a converter without rates
     */
    static CurrencyConverter none() {
        return (money, target, day) -> {
            if (!money.currency().equals(target)) {
                throw new CurrencyMismatchException(target, money.currency());
            }
            return money;
        };
    }
}
