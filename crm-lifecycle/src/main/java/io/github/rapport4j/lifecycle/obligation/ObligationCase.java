// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.lifecycle.obligation;

import io.github.rapport4j.core.customer.Customer;
import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.lifecycle.internal.CrmStyle;
import io.github.rapport4j.scoring.bant.BantScore;
import io.github.rapport4j.scoring.loyalty.LoyaltyTier;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What is known about one customer besides the state of its lifecycle (义务依据). Immutable. */
@CrmStyle
@Value.Immutable
public abstract class ObligationCase implements WithObligationCase {
    ObligationCase() {}

    /**
     * Its facts.
     *
     * @return later ones than the point of evaluation may be among them and do not count
     */
    public abstract CustomerHistory history();

    /**
     * The point of evaluation.
     *
     * @return the last day that counts
     */
    public abstract AsOf asOf();

    /**
     * The customer's record, for anniversaries and birthdays.
     *
     * @return empty when it is not at hand; then these are not listed
     */
    public abstract Optional<Customer> customer();

    /**
     * The lead's score as of the day.
     *
     * @return empty when it was not scored
     */
    public abstract Optional<BantScore> score();

    /**
     * The loyalty tier as of the day.
     *
     * @return empty when it is not known; then what the core tier is owed is not listed
     */
    public abstract Optional<LoyaltyTier> tier();

    /**
     * When the go-live is planned.
     *
     * @return empty when it is not planned yet
     */
    public abstract Optional<LocalDate> plannedGoLive();

    /**
     * The days on which touches are planned.
     *
     * @return in any order
     */
    public abstract List<LocalDate> plannedTouches();

    /**
     * A case of which only the facts are known.
     *
     * @param history the facts of the customer
     * @param asOf the point of evaluation
     * @return the case
     */
    public static ObligationCase of(CustomerHistory history, AsOf asOf) {
        return builder().history(history).asOf(asOf).build();
    }

    /**
     * Starts a case; history and as-of must be set.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link ObligationCase}. */
    public static final class Builder extends ImmutableObligationCase.Builder {
        Builder() {}
    }
}
