// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.rhythm;

import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.core.measure.Accumulator;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.scoring.rhythm.ColumnDays.Cut;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * The purchases of many customers in primitive columns (购买列存), about 12 bytes a purchase: for bases of millions, where
 * facts as objects would not fit. Rows come in any order and are put in the order of customers and days once, by
 * {@link Builder#build()}; each calculation is then one pass.
 *
 * <p>A row with an amount of 0 or more is a purchase. A row with an amount below 0 is a refund without a link: it
 * reduces net spend on its day. A refund linked to its purchase is resolved by the caller: the purchase's row carries
 * what is left of it, and is left out when nothing is left.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class PurchaseColumns {
    private final Currency currency;
    private final CustomerIndex index;
    private final RowBlock rows;
    private final int[] offsets;
    private final Cut cut;

    private PurchaseColumns(Keys keys, RowBlock rows, int[] offsets, Cut cut) {
        this.currency = keys.currency;
        this.index = keys.index;
        this.rows = rows;
        this.offsets = offsets;
        this.cut = cut;
    }

    private record Keys(Currency currency, CustomerIndex index) {}

    /**
     * A builder of columns with an index of its own.
     *
     * @param currency the currency of all amounts
     * @return a new builder
     */
    public static Builder builder(Currency currency) {
        return builder(currency, CustomerIndex.empty());
    }

    /**
     * A builder of columns that shares an index of customers.
     *
     * @param currency the currency of all amounts
     * @param index the numbers of the customers; new ones are added to it
     * @return a new builder
     */
    public static Builder builder(Currency currency, CustomerIndex index) {
        return new Builder(currency, index);
    }

    /**
     * The same purchases as they were to be seen at a point; the rows are shared.
     *
     * @param asOf the point; a row without a time of recording was known at the start of its day
     * @return columns without later rows, and without any cut made before
     */
    public PurchaseColumns asOf(AsOf asOf) {
        LocalDate knownDay = LocalDate.ofInstant(asOf.knownBy().minusNanos(1), asOf.zone());
        int last = clamp(asOf.day().toEpochDay());
        int known = Math.min(last, clamp(knownDay.toEpochDay()));
        int lastDay = rows.recorded == null ? known : last;
        return new PurchaseColumns(
                new Keys(currency, index), rows, offsets, new Cut(lastDay, known, Builder.nanos(asOf.knownBy())));
    }

    /**
     * The currency of the amounts.
     *
     * @return an ISO currency
     */
    public Currency currency() {
        return currency;
    }

    /**
     * The numbers of the customers.
     *
     * @return without customers if rows were added by number only
     */
    public CustomerIndex index() {
        return index;
    }

    /**
     * How many customers there are, from 0 to the highest number; customers without a row count.
     *
     * @return 0 or more
     */
    public int customers() {
        return offsets.length - 1;
    }

    /**
     * How many rows there are, whatever the cut.
     *
     * @return 0 or more
     */
    public int rows() {
        return offsets[offsets.length - 1];
    }

    /**
     * The purchase days of one customer.
     *
     * @param customer its number
     * @return a value that stays as it is
     */
    public PurchaseDays days(int customer) {
        Objects.checkIndex(customer, customers());
        ColumnDays days = new ColumnDays(currency, rows, cut);
        days.load(offsets[customer], offsets[customer + 1]);
        return days.toFixed();
    }

    /**
     * Shows the days of every customer to a visitor.
     *
     * @param workers who does it; with several the visitor must bear calls for different customers at once
     * @param visitor called once for each customer
     */
    public void forEach(Workers workers, Visitor visitor) {
        int parts = partsFor(workers);
        workers.run(parts, part -> visit(part, parts, visitor));
    }

    /**
     * Adds the days of every customer to an accumulator.
     *
     * @param <R> the result of the accumulator
     * @param <A> the accumulator
     * @param workers who does it; each gets accumulators of its own, which are merged at the end
     * @param fresh makes an accumulator
     * @return an accumulator that has seen all customers
     */
    public <R, A extends Accumulator<PurchaseDays, R, A>> A accumulate(Workers workers, Supplier<A> fresh) {
        int parts = partsFor(workers);
        List<A> partial = new ArrayList<>(parts);
        for (int part = 0; part < parts; part++) {
            partial.add(fresh.get());
        }
        workers.run(
                parts,
                part -> visit(part, parts, (customer, days) -> partial.get(part).add(days)));
        A all = partial.get(0);
        partial.subList(1, parts).forEach(all::merge);
        return all;
    }

    private int partsFor(Workers workers) {
        return workers.count() == 1 ? 1 : 2 * workers.count();
    }

    private void visit(int part, int parts, Visitor visitor) {
        ColumnDays days = new ColumnDays(currency, rows, cut);
        int end = customerAt(part + 1, parts);
        for (int customer = customerAt(part, parts); customer < end; customer++) {
            days.load(offsets[customer], offsets[customer + 1]);
            visitor.visit(customer, days);
        }
    }

    /** The first customer of a part, such that the parts hold about equally many rows. */
    private int customerAt(int part, int parts) {
        if (part == 0 || part == parts) {
            return part == 0 ? 0 : customers();
        }
        int found = Arrays.binarySearch(offsets, (int) ((long) rows() * part / parts));
        return Math.min(customers(), found < 0 ? -found - 1 : found);
    }

    private static int clamp(long epochDay) {
        return (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, epochDay));
    }

    @Override
    public String toString() {
        return "PurchaseColumns[customers=" + customers() + ", rows=" + rows() + "]";
    }

    /** What is done with the days of each customer. */
    @FunctionalInterface
    public interface Visitor {
        /**
         * Sees one customer.
         *
         * @param customer its number
         * @param days its days, good only during the call; {@link PurchaseDays#toFixed()} keeps them
         */
        void visit(int customer, PurchaseDays days);
    }

    /** Collects rows. Not safe for use by several threads at once; empty again after {@code build}. */
    public static final class Builder {
        static final int BLOCK = 1 << 16;
        private static final long NANOS = 1_000_000_000L;

        private final Currency currency;
        private final CustomerIndex index;
        private final List<RowBlock> blocks = new ArrayList<>();
        private RowBlock block = new RowBlock(0, false, false);
        private int used = BLOCK;
        private int customers;
        private int firstDay = Integer.MAX_VALUE;
        private int lastDay = Integer.MIN_VALUE;
        private boolean hasOrders;
        private boolean hasRecorded;

        Builder(Currency currency, CustomerIndex index) {
            this.currency = Objects.requireNonNull(currency, "currency");
            this.index = Objects.requireNonNull(index, "index");
        }

        /**
         * The numbers of the customers.
         *
         * @return the index that rows added by id use
         */
        public CustomerIndex index() {
            return index;
        }

        /**
         * Adds a row.
         *
         * @param customer whose purchase
         * @param epochDay its day, counted from 1 January 1970 as 0
         * @param amountTenThousandths the amount times 10,000; below 0 for a refund without a link
         * @return this
         */
        public Builder add(CustomerId customer, int epochDay, long amountTenThousandths) {
            return add(index.add(customer), epochDay, amountTenThousandths);
        }

        /**
         * Adds a row of a customer given by number.
         *
         * @param customer the number, 0 or more and without large gaps: every number up to the highest takes 4 bytes
         * @param epochDay its day, counted from 1 January 1970 as 0
         * @param amountTenThousandths the amount times 10,000; below 0 for a refund without a link
         * @return this
         * @throws IllegalArgumentException if the number is negative
         */
        public Builder add(int customer, int epochDay, long amountTenThousandths) {
            if (customer < 0 || customer == Integer.MAX_VALUE) {
                throw new IllegalArgumentException("customer must be 0 to 2147483646, but was " + customer);
            }
            if (used == BLOCK) {
                block = new RowBlock(BLOCK, false, false);
                blocks.add(block);
                used = 0;
            }
            block.set(used++, customer, epochDay, amountTenThousandths);
            customers = Math.max(customers, customer + 1);
            firstDay = Math.min(firstDay, epochDay);
            lastDay = Math.max(lastDay, epochDay);
            return this;
        }

        /**
         * Says which order the row added last belongs to; a row without is an order of its own.
         *
         * @param order the order's number, unique within the customer
         * @return this
         * @throws IllegalStateException if there is no row
         */
        public Builder order(long order) {
            if (order == RowBlock.NONE) {
                throw new IllegalArgumentException("order must be above -9223372036854775808, but was " + order);
            }
            lastBlock().setOrder(used - 1, order);
            hasOrders = true;
            return this;
        }

        /**
         * Says when the row added last became known; a row without was known at the start of its day.
         *
         * @param instant when it became known, from 1678 to 2261
         * @return this
         * @throws IllegalStateException if there is no row
         */
        public Builder recordedAt(Instant instant) {
            lastBlock().setRecorded(used - 1, nanos(instant));
            hasRecorded = true;
            return this;
        }

        /**
         * Puts the rows in order on the calling thread.
         *
         * @return the columns; the builder is empty afterwards
         */
        public PurchaseColumns build() {
            return build(Workers.ofCaller());
        }

        /**
         * Puts the rows in order.
         *
         * @param workers who does it
         * @return the columns, the same whatever the workers; the builder is empty afterwards
         */
        public PurchaseColumns build(Workers workers) {
            int count = Math.max(customers, index.size());
            RowOrdering ordering = new RowOrdering(blocks, used, count, workers);
            blocks.clear();
            block = new RowBlock(0, false, false);
            RowBlock rows = ordering.order(hasOrders, hasRecorded, new PartitionSort.Days(firstDay, lastDay));
            clear();
            return new PurchaseColumns(new Keys(currency, index), rows.withoutCustomer(), ordering.offsets(), Cut.NONE);
        }

        private void clear() {
            used = BLOCK;
            customers = 0;
            firstDay = Integer.MAX_VALUE;
            lastDay = Integer.MIN_VALUE;
            hasOrders = false;
            hasRecorded = false;
        }

        private RowBlock lastBlock() {
            if (blocks.isEmpty()) {
                throw new IllegalStateException("a row must be added first");
            }
            return block;
        }

        static long nanos(Instant instant) {
            long seconds =
                    Math.max(-Long.MAX_VALUE / NANOS, Math.min(Long.MAX_VALUE / NANOS - 1, instant.getEpochSecond()));
            return seconds * NANOS + (seconds == instant.getEpochSecond() ? instant.getNano() : 0);
        }
    }
}
