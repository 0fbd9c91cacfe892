// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.rhythm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.core.measure.Accumulator;
import io.github.rapport4j.core.measure.Money;
import io.github.rapport4j.core.time.AsOf;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PurchaseColumnsTest {
    private static final Currency CNY = Currency.getInstance("CNY");

    @Test
    @Tag("FACT-5")
    void manyRowsOverManyPartitionsGiveTheSameDaysWhateverTheWorkers() {
        Random random = new Random(1);
        int rows = 300_000;
        int[] customer = new int[rows];
        int[] day = new int[rows];
        long[] amount = new long[rows];
        Map<Integer, TreeMap<Integer, Long>> expected = new HashMap<>();
        PurchaseColumns.Builder one = PurchaseColumns.builder(CNY);
        PurchaseColumns.Builder many = PurchaseColumns.builder(CNY);
        for (int i = 0; i < rows; i++) {
            customer[i] = i % 10 == 0 ? 77 : random.nextInt(30_000);
            day[i] = random.nextInt(2_000) - 1_000;
            amount[i] = random.nextInt(1_000);
            expected.computeIfAbsent(customer[i], c -> new TreeMap<>()).merge(day[i], amount[i], Long::sum);
            one.add(customer[i], day[i], amount[i]);
        }
        for (int i = rows - 1; i >= 0; i--) {
            many.add(customer[i], day[i], amount[i]).order(i);
        }
        PurchaseColumns alone = one.build();
        PurchaseColumns shared = many.build(Workers.of(Thread::new, 4));
        Map<Integer, PurchaseDays> seen = new ConcurrentHashMap<>();
        shared.forEach(Workers.of(task -> new Thread(task).start(), 4), (c, days) -> seen.put(c, days.toFixed()));
        assertEquals(alone.customers(), seen.size());
        assertEquals(rows, alone.rows());
        for (int c = 0; c < alone.customers(); c++) {
            assertEquals(alone.days(c), seen.get(c));
            TreeMap<Integer, Long> days = expected.getOrDefault(c, new TreeMap<>());
            assertEquals(days.size(), alone.days(c).size());
            int i = 0;
            for (var entry : days.entrySet()) {
                assertEquals(entry.getKey(), alone.days(c).epochDay(i));
                assertEquals(
                        Money.ofTenThousandths(entry.getValue(), CNY),
                        alone.days(c).amount(i++));
            }
        }
    }

    @Test
    @Tag("FACT-5")
    void daysAreInOrderHoweverFarApart() {
        for (int span : new int[] {3_000, 5_000, 1 << 24, 1 << 26, Integer.MAX_VALUE, -1}) {
            Random random = new Random(span);
            PurchaseColumns.Builder builder = PurchaseColumns.builder(CNY);
            Map<Integer, TreeMap<Integer, List<Long>>> expected = new HashMap<>();
            for (int i = 0; i < 3_000; i++) {
                int customer = random.nextInt(200);
                int day = span < 0 ? random.nextInt() : random.nextInt(span) - span / 2;
                int around = random.nextInt(3) == 0 ? day : day / 1000 * 1000;
                builder.add(customer, around, i).order(i);
                expected.computeIfAbsent(customer, c -> new TreeMap<>())
                        .computeIfAbsent(around, d -> new ArrayList<>())
                        .add((long) i);
            }
            PurchaseColumns columns = builder.build();
            expected.forEach((customer, days) -> assertEquals(
                    List.copyOf(days.keySet()), daysOf(columns, customer), () -> "of days within " + span));
            expected.forEach((customer, days) ->
                    assertEquals(days.values().stream().map(List::size).toList(), ordersOf(columns, customer)));
        }
    }

    @Test
    @Tag("FACT-5")
    void daysAreInOrderAlsoWhereTheLastIsARoundPowerOfTwoAway() {
        PurchaseColumns columns = PurchaseColumns.builder(CNY)
                .add(0, 1 << 24, 1)
                .add(0, 90_000, 1)
                .add(0, 50_000, 1)
                .add(0, 0, 1)
                .build();
        assertEquals(List.of(0, 50_000, 90_000, 1 << 24), daysOf(columns, 0));
    }

    private static List<Integer> daysOf(PurchaseColumns columns, int customer) {
        PurchaseDays days = columns.days(customer);
        return IntStream.range(0, days.size()).mapToObj(days::epochDay).toList();
    }

    private static List<Integer> ordersOf(PurchaseColumns columns, int customer) {
        PurchaseDays days = columns.days(customer);
        return IntStream.range(0, days.size()).mapToObj(days::orders).toList();
    }

    @Test
    void columnsOfNothingHaveNoCustomers() {
        PurchaseColumns columns = PurchaseColumns.builder(CNY).build();
        assertEquals(0, columns.customers());
        columns.forEach(Workers.ofCaller(), (customer, days) -> {
            throw new AssertionError("there is no customer");
        });
        assertEquals(
                0, columns.accumulate(Workers.of(Thread::new, 3), Count::new).result());
    }

    @Test
    void customersWithoutRowsAreVisitedToo() {
        PurchaseColumns.Builder builder = PurchaseColumns.builder(CNY);
        builder.add(2, 5, 1);
        builder.index().add("a");
        PurchaseColumns columns = builder.build();
        assertEquals(3, columns.customers());
        assertTrue(columns.days(0).isEmpty());
        assertEquals(3, columns.accumulate(Workers.ofCaller(), Count::new).result());
        assertEquals(
                3, columns.accumulate(Workers.of(Thread::new, 5), Count::new).result());
    }

    @Test
    @Tag("FACT-5")
    void refundDaysGrowBeyondTheRoomTheyBeginWith() {
        PurchaseColumns.Builder builder = PurchaseColumns.builder(CNY);
        IntStream.range(0, 200).forEach(day -> builder.add(0, day, -10_000L * (day + 1)));
        PurchaseDays days = builder.build().days(0);
        assertEquals(0, days.size());
        assertEquals(200, days.refundDays());
        assertEquals(Money.of("-20100", "CNY"), days.total());
    }

    @Test
    @Tag("FACT-5")
    void rowsWithoutATimeOfRecordingWereKnownAtTheStartOfTheirDay() {
        PurchaseColumns.Builder builder = PurchaseColumns.builder(CNY);
        PurchaseColumns columns =
                builder.add(0, 9, 1).add(0, 10, 1).add(0, 11, 1).build();
        assertSame(builder.index(), columns.index());
        AsOf end = AsOf.of(LocalDate.ofEpochDay(20), ZoneOffset.UTC);
        Instant noon = LocalDate.ofEpochDay(10).atTime(12, 0).toInstant(ZoneOffset.UTC);
        assertEquals(List.of(9, 10), daysOf(columns.asOf(end.knownBy(noon)), 0));
        assertEquals(List.of(9, 10, 11), daysOf(columns.asOf(end), 0));
    }

    @Test
    @Tag("FACT-5")
    void ordersBeginOnTheirFirstDay() {
        PurchaseColumns.Builder builder = PurchaseColumns.builder(CNY);
        builder.add(0, 9, 1).order(1);
        builder.add(0, 5, 1).order(1);
        builder.add(0, 5, 1);
        builder.add(0, 9, 1).order(2);
        builder.add(0, 12, 1).order(2);
        builder.add(0, 12, -1).order(3);
        PurchaseDays days = builder.build().days(0);
        assertEquals(List.of(2, 1, 0), List.of(days.orders(0), days.orders(1), days.orders(2)));
    }

    @Test
    @Tag("FACT-5")
    void aRowOfZeroMakesADayAndARefundMakesNone() {
        PurchaseColumns.Builder builder = PurchaseColumns.builder(CNY);
        builder.add(0, 5, 0).add(0, 6, -10_000).add(0, 5, -20_000);
        PurchaseDays days = builder.build().days(0);
        assertEquals(1, days.size());
        assertEquals(Money.of("-2", "CNY"), days.amount(0));
        assertEquals(1, days.refundDays());
        assertEquals(6, days.refundEpochDay(0));
        assertEquals(Money.of("-3", "CNY"), days.total());
    }

    @Test
    void misuseIsNamed() {
        PurchaseColumns.Builder builder = PurchaseColumns.builder(CNY);
        assertEquals(
                "customer must be 0 to 2147483646, but was -1",
                assertThrows(IllegalArgumentException.class, () -> builder.add(-1, 0, 0))
                        .getMessage());
        assertEquals(
                "a row must be added first",
                assertThrows(IllegalStateException.class, () -> builder.order(1))
                        .getMessage());
        builder.add(0, 0, 0);
        assertEquals(
                "order must be above -9223372036854775808, but was -9223372036854775808",
                assertThrows(IllegalArgumentException.class, () -> builder.order(Long.MIN_VALUE))
                        .getMessage());
        assertEquals(1, builder.build().rows());
        assertEquals(0, builder.build().rows());
        assertEquals(
                "count must be at least 1, but was 0",
                assertThrows(IllegalArgumentException.class, () -> Workers.of(Runnable::run, 0))
                        .getMessage());
    }

    @Test
    void anExecutorThatNeverRunsStopsNothing() {
        Executor lazy = task -> {};
        List<Integer> done = Collections.synchronizedList(new ArrayList<>());
        Workers.of(lazy, 3).run(5, done::add);
        assertEquals(List.of(0, 1, 2, 3, 4), done);
    }

    @Test
    void whatGoesWrongInAWorkerReachesTheCaller() {
        IllegalStateException failure = new IllegalStateException("x");
        Workers workers = Workers.of(task -> new Thread(task).start(), 2);
        assertSame(
                failure,
                assertThrows(
                        IllegalStateException.class,
                        () -> workers.run(3, part -> {
                            if (part == 2) {
                                throw failure;
                            }
                        })));
    }

    @Test
    void anIndexNumbersCustomersWithoutGaps() {
        CustomerIndex index = CustomerIndex.empty();
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < 5_000; i++) {
                assertEquals(i, index.add("c" + i));
            }
        }
        assertEquals(5_000, index.size());
        assertEquals(CustomerId.of("c4999"), index.customer(4_999));
        assertEquals(OptionalInt.of(17), index.number(CustomerId.of("c17")));
        assertFalse(index.number(CustomerId.of("x")).isPresent());
        assertThrows(IndexOutOfBoundsException.class, () -> index.customer(5_000));
    }

    /** Counts customers. */
    private static final class Count implements Accumulator<PurchaseDays, Long, Count> {
        private long count;

        @Override
        public void add(PurchaseDays days) {
            count++;
        }

        @Override
        public void merge(Count other) {
            count += other.count;
        }

        @Override
        public Long result() {
            return count;
        }
    }
}
