// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.rhythm;

import java.util.Arrays;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/** Purchase days as a value. */
final class RecordedDays implements PurchaseDays {
    private final Currency currency;
    private final Side bought;
    private final Side refunded;

    RecordedDays(Currency currency, Side bought, Side refunded) {
        this.currency = currency;
        this.bought = bought;
        this.refunded = refunded;
    }

    @Override
    public Currency currency() {
        return currency;
    }

    @Override
    public int size() {
        return bought.days.length;
    }

    @Override
    public int epochDay(int index) {
        return bought.days[index];
    }

    @Override
    public int orders(int index) {
        return bought.orders[index];
    }

    @Override
    public void addAmount(int index, MoneySum sum) {
        bought.amounts.addTo(index, sum);
    }

    @Override
    public int refundDays() {
        return refunded.days.length;
    }

    @Override
    public int refundEpochDay(int index) {
        return refunded.days[index];
    }

    @Override
    public void addRefund(int index, MoneySum sum) {
        refunded.amounts.addTo(index, sum);
    }

    @Override
    public PurchaseDays toFixed() {
        return this;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RecordedDays that
                && currency.equals(that.currency)
                && bought.sameAs(that.bought)
                && refunded.sameAs(that.refunded);
    }

    @Override
    public int hashCode() {
        return (currency.hashCode() * 31 + bought.hash()) * 31 + refunded.hash();
    }

    @Override
    public String toString() {
        return "PurchaseDays[size=" + size() + ", refundDays=" + refundDays() + ", total=" + total() + "]";
    }

    /** Days with orders and amounts, in order. */
    static final class Side {
        private final int[] days;
        private final int[] orders;
        private final AmountColumn amounts;

        Side(int[] days, int[] orders, AmountColumn amounts) {
            this.days = days;
            this.orders = orders;
            this.amounts = amounts;
        }

        private boolean sameAs(Side other) {
            return Arrays.equals(days, other.days)
                    && Arrays.equals(orders, other.orders)
                    && amounts.sameAs(other.amounts);
        }

        private int hash() {
            return Arrays.hashCode(days) * 31 + amounts.hash();
        }
    }
}
