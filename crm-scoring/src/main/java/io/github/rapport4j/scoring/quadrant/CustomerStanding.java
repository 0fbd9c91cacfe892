// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.quadrant;

import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.scoring.axis.Axis;
import io.github.rapport4j.scoring.loyalty.LoyaltyIndex;
import io.github.rapport4j.scoring.rhythm.PurchaseDays;
import io.github.rapport4j.scoring.value.CustomerValue;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * What places one of our own customers (客户分层数据): value, loyalty and whether it is to be placed yet. Hosts with their
 * own entities do not need it.
 *
 * @param customer which customer
 * @param value its value
 * @param loyalty its loyalty
 * @param eligibility whether it is to be placed
 */
public record CustomerStanding(
        CustomerId customer, CustomerValue value, LoyaltyIndex loyalty, Eligibility eligibility) {
    public CustomerStanding {
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(loyalty, "loyalty");
        Objects.requireNonNull(eligibility, "eligibility");
    }

    /**
     * Whether a customer has bought and is known long enough.
     *
     * @param days its purchase days as of {@code asOf}
     * @param asOf the point to look from
     * @param policy how many days the first purchase must be ago
     * @return eligible from the day on which that many days have passed
     */
    public static Eligibility eligibility(PurchaseDays days, AsOf asOf, QuadrantPolicy policy) {
        if (days.isEmpty()) {
            return Eligibility.notEligible(Reason.of(QuadrantReason.NO_PURCHASE));
        }
        long known = ChronoUnit.DAYS.between(days.day(0), asOf.day());
        return known < policy.minimumDays()
                ? Eligibility.notEligible(Reason.of(QuadrantReason.TOO_NEW, known, policy.minimumDays()))
                : Eligibility.eligible();
    }

    /**
     * The axis of value.
     *
     * @return money; who has no amount is left out
     */
    public static Axis<CustomerStanding> valueAxis() {
        return Axis.ofMoney(standing -> standing.value.amount().orElse(null));
    }

    /**
     * The axis of loyalty.
     *
     * @return points; who is insufficiently known is left out, who has an open severe complaint is held low
     */
    public static Axis<CustomerStanding> loyaltyAxis() {
        return Axis.ofReading(standing -> standing.loyalty.toReading());
    }
}
