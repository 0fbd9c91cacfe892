// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.fact;

import io.github.rapport4j.core.measure.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * A purchase (购买): what was bought on one order and for how much. An amount of 0 is still a purchase; an order may come
 * in several purchases.
 *
 * @param head id, customer and times
 * @param orderId the order it belongs to; its fact id when the source has no order numbers
 * @param lines what was bought; at least one, all of one currency
 */
public record Purchase(FactHead head, String orderId, List<Line> lines) implements Fact {
    public Purchase {
        Objects.requireNonNull(head, "head");
        Objects.requireNonNull(orderId, "orderId");
        lines = List.copyOf(lines);
        if (orderId.isBlank()) {
            throw new IllegalArgumentException("orderId must not be blank");
        }
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("lines must not be empty");
        }
        total(lines);
    }

    /**
     * A purchase from its parts.
     *
     * @param head id, customer and times
     * @param orderId the order it belongs to
     * @param lines what was bought
     * @return the purchase
     */
    public static Purchase of(FactHead head, String orderId, List<Line> lines) {
        return new Purchase(head, orderId, lines);
    }

    /**
     * A purchase of which only the amount is known; its order id is its fact id.
     *
     * @param head id, customer and times
     * @param amount the amount paid
     * @return the purchase
     */
    public static Purchase of(FactHead head, Money amount) {
        return new Purchase(head, head.id().value(), List.of(Line.of(amount)));
    }

    /**
     * The amount of all lines together.
     *
     * @return the exact sum
     */
    public Money amount() {
        return total(lines);
    }

    @Override
    public FactKind kind() {
        return FactKind.PURCHASE;
    }

    @Override
    public Purchase withHead(FactHead newHead) {
        return new Purchase(newHead, orderId, lines);
    }

    private static Money total(List<Line> lines) {
        Money sum = lines.get(0).amount();
        for (Line line : lines.subList(1, lines.size())) {
            sum = sum.plus(line.amount());
        }
        return sum;
    }

    /**
     * One line of a purchase.
     *
     * @param product what was bought; {@link #UNKNOWN_PRODUCT} when the source does not say
     * @param quantity how many, in the product's own unit; above 0
     * @param amount the price of the whole line; not negative
     */
    public record Line(String product, BigDecimal quantity, Money amount) {
        /** The product of a line whose source names none. */
        public static final String UNKNOWN_PRODUCT = "-";

        public Line {
            Objects.requireNonNull(product, "product");
            Objects.requireNonNull(quantity, "quantity");
            Objects.requireNonNull(amount, "amount");
            if (product.isBlank()) {
                throw new IllegalArgumentException("product must not be blank");
            }
            if (quantity.signum() <= 0) {
                throw new IllegalArgumentException("quantity must be above 0, but was " + quantity.toPlainString());
            }
            if (amount.isNegative()) {
                throw new IllegalArgumentException("amount must not be negative, but was " + amount);
            }
            quantity = quantity.stripTrailingZeros();
        }

        /**
         * A line from its parts.
         *
         * @param product what was bought
         * @param quantity how many
         * @param amount the price of the whole line
         * @return the line
         */
        public static Line of(String product, BigDecimal quantity, Money amount) {
            return new Line(product, quantity, amount);
        }

        /**
         * A line of which only the amount is known.
         *
         * @param amount the price of the whole line
         * @return one piece of an unknown product
         */
        public static Line of(Money amount) {
            return new Line(UNKNOWN_PRODUCT, BigDecimal.ONE, amount);
        }
    }
}
