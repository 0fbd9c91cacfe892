// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.fact;

import io.github.rapport4j.core.measure.Money;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Money given back (退款). Linked to its purchase it is set against that purchase; without a link it reduces net spend on
 * its own day and takes no purchase away.
 */
public final class Refund implements Fact {
    private final FactHead head;
    private final Money amount;
    private final @Nullable FactId purchase;

    private Refund(FactHead head, Money amount, @Nullable FactId purchase) {
        this.head = Objects.requireNonNull(head, "head");
        this.amount = Objects.requireNonNull(amount, "amount");
        this.purchase = purchase;
        if (amount.isNegative() || amount.isZero()) {
            throw new IllegalArgumentException("amount must be above 0, but was " + amount);
        }
    }

    /**
     * A refund of which the purchase is not known.
     *
     * @param head id, customer and times
     * @param amount what was given back; above 0
     * @return the refund
     */
    public static Refund of(FactHead head, Money amount) {
        return new Refund(head, amount, null);
    }

    /**
     * A refund of a purchase.
     *
     * @param head id, customer and times
     * @param amount what was given back; above 0
     * @param purchase the purchase it is set against
     * @return the refund
     */
    public static Refund of(FactHead head, Money amount, FactId purchase) {
        return new Refund(head, amount, Objects.requireNonNull(purchase, "purchase"));
    }

    @Override
    public FactHead head() {
        return head;
    }

    /**
     * What was given back.
     *
     * @return an amount above 0
     */
    public Money amount() {
        return amount;
    }

    /**
     * The purchase it is set against.
     *
     * @return empty when it is not known
     */
    public Optional<FactId> purchase() {
        return Optional.ofNullable(purchase);
    }

    @Override
    public FactKind kind() {
        return FactKind.REFUND;
    }

    @Override
    public Refund withHead(FactHead newHead) {
        return new Refund(newHead, amount, purchase);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Refund that
                && head.equals(that.head)
                && amount.equals(that.amount)
                && Objects.equals(purchase, that.purchase);
    }

    @Override
    public int hashCode() {
        return Objects.hash(head, amount, purchase);
    }

    @Override
    public String toString() {
        return "Refund[head=" + head + ", amount=" + amount + ", purchase=" + purchase + "]";
    }
}
