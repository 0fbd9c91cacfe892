// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.company;

import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.core.fact.Fact;
import io.github.rapport4j.core.fact.FactHead;
import io.github.rapport4j.core.fact.Purchase;
import io.github.rapport4j.core.fact.Refund;
import io.github.rapport4j.core.measure.Money;
import io.github.rapport4j.core.time.Occurrence;
import io.github.rapport4j.intake.purchase.PurchaseRow;
import io.github.rapport4j.scoring.rhythm.CustomerIndex;
import io.github.rapport4j.scoring.rhythm.MoneySum;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Adds rows of purchases up to orders: one for each customer, order and day. */
final class OrderBook {
    private final Map<Key, Sums> orders = new LinkedHashMap<>();
    private final CustomerIndex customers;
    private final FileContext context;

    OrderBook(CustomerIndex customers, FileContext context) {
        this.customers = customers;
        this.context = context;
    }

    void add(int customer, PurchaseRow row) {
        orders.computeIfAbsent(new Key(customer, row.epochDay(), row.order()), key -> new Sums(row))
                .add(row);
    }

    List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        orders.forEach((key, sums) -> {
            if (sums.isBought) {
                facts.add(purchase(key, sums));
            }
            if (sums.refunded.signum() > 0) {
                facts.add(Refund.of(head(key, "refund"), sums.refunded.toMoney(sums.currency)));
            }
        });
        return facts;
    }

    private Purchase purchase(Key key, Sums sums) {
        FactHead head = head(key, "purchase");
        Money amount = sums.bought.toMoney(sums.currency);
        String order = key.order.isEmpty() ? head.id().value() : key.order;
        return Purchase.of(head, order, List.of(Purchase.Line.of(sums.product, BigDecimal.ONE, amount)));
    }

    private FactHead head(Key key, String kind) {
        CustomerId customer = customers.customer(key.customer);
        LocalDate day = LocalDate.ofEpochDay(key.day);
        return context.head(customer, Occurrence.of(day), customer.value(), key.order, day.toString(), kind);
    }

    private record Key(int customer, int day, String order) {}

    private static final class Sums {
        private final Currency currency;
        private final MoneySum bought = MoneySum.zero();
        private final MoneySum refunded = MoneySum.zero();
        private boolean isBought;
        private String product;

        Sums(PurchaseRow first) {
            currency = first.currency();
            product = first.product();
        }

        /** Products that differ have no common name. */
        void add(PurchaseRow row) {
            if (row.isRefund()) {
                refunded.add(row.amountTenThousandths());
                return;
            }
            isBought = true;
            bought.add(row.amountTenThousandths());
            if (!product.equals(Purchase.Line.UNKNOWN_PRODUCT) && !product.equals(row.product())) {
                product = Purchase.Line.UNKNOWN_PRODUCT;
            }
        }
    }
}
