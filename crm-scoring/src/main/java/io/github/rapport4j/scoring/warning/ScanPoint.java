// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.warning;

import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.measure.CurrencyConverter;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.scoring.internal.CrmStyle;
import io.github.rapport4j.scoring.rhythm.PurchaseDays;
import io.github.rapport4j.scoring.rhythm.RhythmPolicy;
import io.github.rapport4j.scoring.rhythm.UsualInterval;
import java.util.Currency;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/** The point customers are looked at from (检查点), the same for all customers of a run. */
@CrmStyle
@Value.Immutable
public abstract class ScanPoint implements WithScanPoint {
    ScanPoint() {}

    /**
     * The point of evaluation.
     *
     * @return the last day that counts
     */
    public abstract AsOf asOf();

    /**
     * The currency that refunds are set against purchases in.
     *
     * @return an ISO currency
     */
    public abstract Currency currency();

    /**
     * Converts amounts of other currencies.
     *
     * @return by default none: other currencies are refused
     */
    @Value.Default
    public CurrencyConverter converter() {
        return CurrencyConverter.none();
    }

    /**
     * The median interval of the customer's segment in this run.
     *
     * @return empty when there is none
     */
    public abstract OptionalDouble segmentMedian();

    /**
     * A point without a segment.
     *
     * @param asOf the point of evaluation
     * @param currency the currency of the amounts
     * @return the point
     */
    public static ScanPoint of(AsOf asOf, Currency currency) {
        return builder().asOf(asOf).currency(currency).build();
    }

    /**
     * Starts a point; as-of and currency must be set.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The purchase days of a customer up to this point.
     *
     * @param history the facts of the customer
     * @return the days
     */
    public PurchaseDays days(CustomerHistory history) {
        return PurchaseDays.from(history, asOf(), currency(), converter());
    }

    /**
     * The usual interval of a customer in this run.
     *
     * @param days its purchase days
     * @param policy the numbers
     * @return the interval
     */
    public UsualInterval interval(PurchaseDays days, RhythmPolicy policy) {
        return UsualInterval.of(days, segmentMedian(), policy);
    }

    /** Builds a {@link ScanPoint}. */
    public static final class Builder extends ImmutableScanPoint.Builder {
        Builder() {}
    }
}
