// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.company;

import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.core.fact.Fact;
import io.github.rapport4j.core.fact.FactHead;
import io.github.rapport4j.core.fact.FactId;
import io.github.rapport4j.core.fact.Purchase;
import io.github.rapport4j.core.fact.Refund;
import io.github.rapport4j.core.measure.Money;
import io.github.rapport4j.core.time.Occurrence;
import io.github.rapport4j.intake.purchase.PurchaseRow;
import io.github.rapport4j.scoring.rhythm.CustomerIndex;
import io.github.rapport4j.scoring.rhythm.MoneySum;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Adds rows of purchases up to orders: one for each customer, order and day. */
final class OrderBook {
    private final Map<Key, Sums> orders = new LinkedHashMap<>();
    private final Map<String, String> products = new HashMap<>();
    private final Map<Integer, Day> days = new HashMap<>();
    private final CustomerIndex customers;
    private final FileContext context;

    OrderBook(CustomerIndex customers, FileContext context) {
        this.customers = customers;
        this.context = context;
    }

    void add(int customer, PurchaseRow row) {
        String product = products.computeIfAbsent(row.product(), name -> name);
        orders.computeIfAbsent(new Key(customer, row.epochDay(), row.order()), key -> new Sums(row.currency(), product))
                .add(row, product);
    }

    /** The facts of all orders; each order is let go as it becomes a fact, since a million take room. */
    List<Fact> takeFacts() {
        List<Fact> facts = new ArrayList<>();
        Iterator<Map.Entry<Key, Sums>> left = orders.entrySet().iterator();
        while (left.hasNext()) {
            Map.Entry<Key, Sums> order = left.next();
            addTo(facts, order.getKey(), order.getValue());
            left.remove();
        }
        return facts;
    }

    private void addTo(List<Fact> facts, Key key, Sums sums) {
        if (sums.isBought) {
            facts.add(purchase(key, sums));
        }
        if (sums.refunded.signum() > 0) {
            facts.add(Refund.of(head(key, "refund"), sums.refunded.toMoney(sums.currency)));
        }
    }

    private Purchase purchase(Key key, Sums sums) {
        FactHead head = head(key, "purchase");
        Money amount = sums.bought.toMoney(sums.currency);
        String order = key.order.isEmpty() ? head.id().value() : key.order;
        return Purchase.of(head, order, List.of(Purchase.Line.of(sums.product, BigDecimal.ONE, amount)));
    }

    private FactHead head(Key key, String kind) {
        CustomerId customer = customers.customer(key.customer);
        Day day = days.computeIfAbsent(key.day, this::day);
        FactId id = context.factId(customer.value(), key.order, day.text, kind);
        return FactHead.of(id, customer, day.at, day.start);
    }

    private Day day(int epochDay) {
        LocalDate day = LocalDate.ofEpochDay(epochDay);
        Occurrence at = Occurrence.of(day);
        return new Day(day.toString(), at, at.startIn(context.zone()));
    }

    /** What all facts of a day share. */
    private record Day(String text, Occurrence at, Instant start) {}

    private record Key(int customer, int day, String order) {
        /** The hash of records would give neighbours on neighbouring days the same. */
        @Override
        public int hashCode() {
            return ((customer * 0x9E3779B9) ^ day * 0x85EBCA6B) + order.hashCode();
        }
    }

    private static final class Sums {
        private final Currency currency;
        private final MoneySum bought = MoneySum.zero();
        private final MoneySum refunded = MoneySum.zero();
        private boolean isBought;
        private String product;

        Sums(Currency currency, String product) {
            this.currency = currency;
            this.product = product;
        }

        /** Products that differ have no common name. */
        void add(PurchaseRow row, String ofRow) {
            if (row.isRefund()) {
                refunded.add(row.amountTenThousandths());
                return;
            }
            isBought = true;
            bought.add(row.amountTenThousandths());
            if (!product.equals(Purchase.Line.UNKNOWN_PRODUCT) && !product.equals(ofRow)) {
                product = Purchase.Line.UNKNOWN_PRODUCT;
            }
        }
    }
}
