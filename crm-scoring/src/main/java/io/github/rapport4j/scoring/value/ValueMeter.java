// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.value;

import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.core.fact.Referral;
import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.measure.Money;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.core.time.DateWindow;
import io.github.rapport4j.scoring.rhythm.PurchaseDays;
import io.github.rapport4j.scoring.value.CustomerValue.Line;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Says what a customer is worth so far (客户价值计算):
 *
 * <pre>value = purchases less refunds in [day - n + 1, day + 1)</pre>
 *
 * <p>It may be negative. Immutable and safe for use by several threads.
 */
public final class ValueMeter {
    private final ValuePolicy policy;

    private ValueMeter(ValuePolicy policy) {
        this.policy = policy;
    }

    /**
     * A meter.
     *
     * @param policy how far back to look, and what counts
     * @return the meter
     */
    public static ValueMeter using(ValuePolicy policy) {
        return new ValueMeter(Objects.requireNonNull(policy, "policy"));
    }

    /**
     * The value of a customer of whom only purchases are known.
     *
     * @param days its purchase days as of {@code asOf}
     * @param asOf the point to look from
     * @return the value; without amount when the policy asks for margin
     */
    public CustomerValue value(PurchaseDays days, AsOf asOf) {
        return value(days, asOf, ValueExtras.none());
    }

    /**
     * The value of a customer.
     *
     * @param days its purchase days as of {@code asOf}
     * @param asOf the point to look from
     * @param extras what else is known; what the policy does not ask for is left aside
     * @return the value; without amount when the policy asks for margin and it is not known
     */
    public CustomerValue value(PurchaseDays days, AsOf asOf, ValueExtras extras) {
        Optional<DateWindow> window = policy.window(asOf.day());
        List<Line> lines = new ArrayList<>(2);
        Money spend = spend(days, window);
        if (!policy.isMargin()) {
            lines.add(new Line(ValuePart.NET_SPEND, spend));
        } else if (extras.margin().isPresent()) {
            lines.add(new Line(ValuePart.MARGIN, spend.times(extras.margin().get())));
        } else {
            return new CustomerValue(List.of(), window, policy.ref());
        }
        if (policy.hasReferred()) {
            Money sum = Money.zero(days.currency());
            for (PurchaseDays referred : extras.referred()) {
                sum = sum.plus(spend(referred, window));
            }
            lines.add(new Line(ValuePart.REFERRED, sum));
        }
        return new CustomerValue(List.copyOf(lines), window, policy.ref());
    }

    /**
     * Whom a customer referred: every referred customer of a referral that was not rejected, once, never itself.
     *
     * @param seen the history of the customer as of the point to look from
     * @return in the order of ids
     */
    public static Set<CustomerId> referredBy(CustomerHistory seen) {
        Set<String> rejected = new HashSet<>();
        for (Referral referral : seen.referrals()) {
            if (referral.step() == Referral.Step.REJECTED) {
                rejected.add(referral.referralId());
            }
        }
        Set<CustomerId> referred = new TreeSet<>();
        for (Referral referral : seen.referrals()) {
            if (!rejected.contains(referral.referralId())) {
                referral.referred().filter(id -> !id.equals(seen.customer())).ifPresent(referred::add);
            }
        }
        return referred;
    }

    private static Money spend(PurchaseDays days, Optional<DateWindow> window) {
        return window.isPresent() ? days.spend(window.get()) : days.total();
    }
}
