// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.figure;

import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.measure.CurrencyConverter;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.scoring.rhythm.PurchaseDays;
import java.util.Currency;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A customer as of a point (截至日客户视图): the history to be seen, and the purchase days, which are worked out when first
 * asked for and then shared by all KPIs and periods that read them the same way.
 *
 * <p>Not safe for use by several threads at once.
 */
public final class SeenCustomer {
    private final CustomerHistory history;
    private final AsOf asOf;
    private final boolean there;
    private @Nullable Reading reading;

    private SeenCustomer(CustomerHistory history, AsOf asOf, boolean there) {
        this.history = history;
        this.asOf = asOf;
        this.there = there;
    }

    /**
     * A customer as of a point.
     *
     * @param history the facts of the customer; later ones do not show
     * @param asOf up to when facts are seen
     * @return the customer
     */
    public static SeenCustomer of(CustomerHistory history, AsOf asOf) {
        CustomerHistory seen = history.asOf(asOf);
        return new SeenCustomer(
                seen, asOf, !seen.facts().isEmpty() || history.facts().isEmpty());
    }

    /**
     * What of the history is to be seen.
     *
     * @return without later facts
     */
    public CustomerHistory history() {
        return history;
    }

    /**
     * Whether the customer is there at the point. Who has facts, all of them later, is not there yet, as in a log of
     * facts; a host that gives a history without any fact says that there is such a customer.
     *
     * @return false for a customer that counts nowhere
     */
    public boolean isThere() {
        return there;
    }

    /**
     * Up to when facts are seen.
     *
     * @return the point
     */
    public AsOf asOf() {
        return asOf;
    }

    /**
     * The purchase days. Asking again for the same currency and converter costs nothing.
     *
     * @param currency the currency of net spend
     * @param converter converts amounts of other currencies
     * @return the days as of the point
     */
    public PurchaseDays days(Currency currency, CurrencyConverter converter) {
        Reading last = reading;
        if (last == null || !last.currency.equals(currency) || !last.converter.equals(converter)) {
            last = new Reading(currency, converter, PurchaseDays.from(history, asOf, currency, converter));
            reading = last;
        }
        return last.days;
    }

    /**
     * The customer as of another point.
     *
     * @param earlier a point not after this one
     * @return this when the point is the same
     */
    public SeenCustomer at(AsOf earlier) {
        return earlier.equals(asOf) ? this : of(history, earlier);
    }

    @Override
    public String toString() {
        return "SeenCustomer[" + Objects.toString(history) + " as of " + asOf + "]";
    }

    private record Reading(Currency currency, CurrencyConverter converter, PurchaseDays days) {}
}
