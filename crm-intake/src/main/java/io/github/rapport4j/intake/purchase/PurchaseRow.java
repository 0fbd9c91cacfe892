// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.intake.purchase;

import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.core.fact.Fact;
import io.github.rapport4j.core.fact.FactHead;
import io.github.rapport4j.core.fact.FactId;
import io.github.rapport4j.core.fact.Purchase;
import io.github.rapport4j.core.fact.Refund;
import io.github.rapport4j.core.measure.Money;
import io.github.rapport4j.core.time.Occurrence;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.List;

/**
 * A purchase or refund as it is read (购买行). The same object is filled for every row: it is valid during the call only,
 * and not safe for use by several threads. {@link #toFact()} makes a fact that stays.
 */
public final class PurchaseRow {
    private final PurchaseParser parser;
    private int ordinal;

    PurchaseRow(PurchaseParser parser) {
        this.parser = parser;
    }

    PurchaseRow numbered(int newOrdinal) {
        ordinal = newOrdinal;
        return this;
    }

    /**
     * Whose it is.
     *
     * @return the customer's id, not blank
     */
    public String customer() {
        return parser.customer();
    }

    /**
     * The day it was on, in the zone of the mapping.
     *
     * @return days since 1970-01-01
     */
    public int epochDay() {
        return (int) parser.dates().epochDay();
    }

    /**
     * When it was.
     *
     * @return a day, or an instant when the log has times of day
     */
    public Occurrence occurredAt() {
        return parser.dates().occurrence();
    }

    /**
     * When it became known.
     *
     * @return from its own column, else when it happened (FACT-4)
     */
    public Instant recordedAt() {
        return parser.recordedAt();
    }

    /**
     * The order it belongs to.
     *
     * @return the order id; empty text if the row has none
     */
    public String order() {
        return parser.order();
    }

    /**
     * Whether money was given back.
     *
     * @return false for a purchase
     */
    public boolean isRefund() {
        return parser.amounts().isRefund();
    }

    /**
     * The amount paid or given back.
     *
     * @return ten-thousandths; 0 or more for a purchase, above 0 for a refund
     */
    public long amountTenThousandths() {
        return parser.amounts().tenThousandths();
    }

    /**
     * The currency of the amount.
     *
     * @return an ISO currency
     */
    public Currency currency() {
        return parser.currencies().current();
    }

    /**
     * What was bought.
     *
     * @return the product, {@link Purchase.Line#UNKNOWN_PRODUCT} if the row does not say
     */
    public String product() {
        return parser.product();
    }

    /**
     * How many.
     *
     * @return above 0; 1 if the row does not say
     */
    public BigDecimal quantity() {
        return parser.amounts().quantity();
    }

    /**
     * The line of the source the row starts on.
     *
     * @return 1 for the first
     */
    public long line() {
        return parser.line();
    }

    /**
     * Which of the equal rows of its source it is.
     *
     * @return 1 for the first
     */
    public int ordinal() {
        return ordinal;
    }

    /**
     * The id derived from the source's name, all mapped columns and the {@link #ordinal()} (FACT-3).
     *
     * @return the same id whenever the source is read
     */
    public FactId id() {
        return parser.id(ordinal);
    }

    /**
     * The fact.
     *
     * @return a {@link Purchase} of one line, or an unlinked {@link Refund}
     */
    public Fact toFact() {
        FactId id = id();
        FactHead head = FactHead.of(id, CustomerId.of(customer()), occurredAt(), recordedAt());
        Money amount = Money.ofTenThousandths(amountTenThousandths(), currency());
        if (isRefund()) {
            return Refund.of(head, amount);
        }
        String order = order().isEmpty() ? id.value() : order();
        return Purchase.of(head, order, List.of(Purchase.Line.of(product(), quantity(), amount)));
    }

    @Override
    public String toString() {
        return "PurchaseRow[line=" + line() + ", ordinal=" + ordinal + "]";
    }
}
