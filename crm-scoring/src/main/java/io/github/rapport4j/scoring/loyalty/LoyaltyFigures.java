// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.loyalty;

import io.github.rapport4j.core.fact.SurveyAnswer.Scale;
import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.scoring.internal.CrmStyle;
import io.github.rapport4j.scoring.rhythm.PurchaseDays;
import io.github.rapport4j.scoring.rhythm.UsualInterval;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * What a loyalty index is computed from (忠诚度数据): counts and days as of a day. What is not known is left out; it is not
 * a zero. A host with its own model fills it in, {@link #from} reads our facts.
 */
@CrmStyle
@Value.Immutable
public abstract class LoyaltyFigures implements WithLoyaltyFigures {
    LoyaltyFigures() {}

    /**
     * How regularly the customer comes.
     *
     * @return empty without any activity
     */
    public abstract Optional<Cadence> cadence();

    /**
     * Purchase days within the policy's year.
     *
     * @return 0 or more; empty when purchases are not recorded
     */
    public abstract OptionalInt purchaseDays();

    /**
     * The latest answer within the policy's year.
     *
     * @return empty without one
     */
    public abstract Optional<Satisfaction> satisfaction();

    /**
     * Days since the relationship began.
     *
     * @return 0 or more; empty when its beginning is not known
     */
    public abstract OptionalInt relationshipDays();

    /**
     * Days with two-way contact within the policy's window.
     *
     * @return 0 or more; empty when interactions are not recorded
     */
    public abstract OptionalInt twoWayDays();

    /**
     * Whether a severe complaint is open.
     *
     * @return false when none is known
     */
    @Value.Default
    public boolean hasOpenSevereComplaint() {
        return false;
    }

    /**
     * Reads them from the facts of a customer. The relationship begins with the first purchase day or the first
     * contract, whichever is earlier; a host that knows better sets {@code withRelationshipDays}. Activity is a
     * purchase day, the signature or the renewal of a contract.
     *
     * @param history the facts; later ones than {@code asOf} are left out here
     * @param days the purchase days of the same customer as of the same point
     * @param interval its usual interval
     * @param window the point to look from, and the policy's windows
     * @return the figures
     */
    public static LoyaltyFigures from(
            CustomerHistory history, PurchaseDays days, UsualInterval interval, Window window) {
        return new LoyaltyReader(history.asOf(window.asOf()), days, window).read(interval);
    }

    /**
     * Starts figures of which nothing is known.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        notNegative("purchaseDays", purchaseDays());
        notNegative("relationshipDays", relationshipDays());
        notNegative("twoWayDays", twoWayDays());
    }

    private static void notNegative(String name, OptionalInt days) {
        if (days.isPresent() && days.getAsInt() < 0) {
            throw new IllegalArgumentException(name + " must be at least 0, but was " + days.getAsInt());
        }
    }

    /** Builds {@link LoyaltyFigures}. */
    public static final class Builder extends ImmutableLoyaltyFigures.Builder {
        Builder() {}
    }

    /**
     * How regularly a customer comes.
     *
     * @param daysSince days since the last qualifying activity; 0 or more
     * @param usualDays the usual interval in days; above 0, at most 1,000,000; quarters of a day count
     */
    public record Cadence(long daysSince, double usualDays) {
        private static final double LARGEST = 1_000_000;

        public Cadence {
            if (daysSince < 0) {
                throw new IllegalArgumentException("daysSince must be at least 0, but was " + daysSince);
            }
            if (!(usualDays >= 0.25 && usualDays <= LARGEST)) {
                throw new IllegalArgumentException("usualDays must be 0.25 to 1000000, but was " + usualDays);
            }
        }
    }

    /**
     * An answer about satisfaction.
     *
     * @param answer on the scale
     * @param scale 0 to 10 for recommendation, 1 to 5 for satisfaction, or the host's own
     */
    public record Satisfaction(int answer, Scale scale) {
        public Satisfaction {
            if (!scale.contains(answer)) {
                throw new IllegalArgumentException("answer must be " + scale + ", but was " + answer);
            }
        }
    }

    /**
     * From where and how far back to look.
     *
     * @param asOf the point to look from
     * @param policy its windows
     */
    public record Window(AsOf asOf, LoyaltyPolicy policy) {}
}
