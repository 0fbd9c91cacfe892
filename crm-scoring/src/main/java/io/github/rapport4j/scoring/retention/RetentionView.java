// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.retention;

import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.measure.CurrencyConverter;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.scoring.internal.CrmStyle;
import io.github.rapport4j.scoring.rhythm.PurchaseDays;
import java.util.Currency;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/**
 * How purchases are read for retention (购买读取方式), the same for all customers of a run: the currency, and what stands in
 * for the usual interval of customers with too few purchase days, as of the day before the window and as of its end.
 */
@CrmStyle
@Value.Immutable
public abstract class RetentionView implements WithRetentionView {
    RetentionView() {}

    /**
     * The currency of net spend.
     *
     * @return an ISO currency
     */
    public abstract Currency currency();

    /**
     * Converts amounts of other currencies, each at its own day.
     *
     * @return by default none: other currencies are refused
     */
    @Value.Default
    public CurrencyConverter converter() {
        return CurrencyConverter.none();
    }

    /**
     * The median interval of the segment as of the day before the window.
     *
     * @return days; empty when there is none
     */
    public abstract OptionalDouble medianBefore();

    /**
     * The median interval of the segment as of the last day of the window.
     *
     * @return days; empty when there is none
     */
    public abstract OptionalDouble medianAtEnd();

    /**
     * A view without segment.
     *
     * @param currency the currency of net spend
     * @return the view
     */
    public static RetentionView of(Currency currency) {
        return builder().currency(currency).build();
    }

    /**
     * Starts a view; the currency must be set.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The purchase days of a customer.
     *
     * @param history the facts of the customer
     * @param asOf up to when facts are seen
     * @return the days in the currency of this view
     */
    public PurchaseDays days(CustomerHistory history, AsOf asOf) {
        return PurchaseDays.from(history, asOf, currency(), converter());
    }

    /** Builds a {@link RetentionView}. */
    public static final class Builder extends ImmutableRetentionView.Builder {
        Builder() {}
    }
}
