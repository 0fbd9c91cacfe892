// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.customer.deal;

import io.github.rapport4j.core.internal.CrmStyle;
import io.github.rapport4j.core.measure.Money;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A chance to sell (商机): how much, when, and what became of it. A customer has any number of them; an upsell deal never
 * moves the customer's own stage.
 */
@CrmStyle
@Value.Immutable
public abstract class Deal implements WithDeal {
    Deal() {}

    /**
     * Which deal, unique within the customer.
     *
     * @return the id
     */
    public abstract DealId id();

    /**
     * What sort of deal it is.
     *
     * @return the kind
     */
    public abstract DealKind kind();

    /**
     * What it is worth.
     *
     * @return not negative; empty when it is not known
     */
    public abstract Optional<Money> amount();

    /**
     * The day it is expected to be decided.
     *
     * @return empty when it is not known
     */
    public abstract Optional<LocalDate> expectedOn();

    /**
     * Where it stands. Won and lost are states, never a probability of 100 or 0 percent.
     *
     * @return open unless said
     */
    @Value.Default
    public DealStatus status() {
        return DealStatus.OPEN;
    }

    /**
     * Why it was lost.
     *
     * @return there exactly when the deal is lost
     */
    public abstract Optional<Loss> loss();

    /**
     * Starts a deal; id and kind are required.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        if (loss().isPresent() != (status() == DealStatus.LOST)) {
            throw new IllegalArgumentException(
                    "loss must be there exactly when the deal is lost, but the status was " + status().code());
        }
        amount().filter(Money::isNegative).ifPresent(money -> {
            throw new IllegalArgumentException("amount must not be negative, but was " + money);
        });
    }

    /** Builds a {@link Deal}. */
    public static final class Builder extends ImmutableDeal.Builder {
        Builder() {}
    }
}
