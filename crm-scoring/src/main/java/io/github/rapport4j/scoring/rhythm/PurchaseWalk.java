// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.rhythm;

import io.github.rapport4j.core.fact.FactId;
import io.github.rapport4j.core.fact.Purchase;
import io.github.rapport4j.core.fact.Refund;
import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.measure.CurrencyConverter;
import io.github.rapport4j.core.measure.Money;
import io.github.rapport4j.core.time.AsOf;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * Goes forward through the purchase days of one customer (购买日推进), each day seen without later facts, without counting
 * from the beginning again:
 *
 * <pre>
 * purchase days on d = days up to d with a purchase that the refunds up to d do not pay back in full (FACT-5)
 * </pre>
 *
 * <p>On every day it tells what {@link PurchaseDays#from} tells of that day, amounts apart. Amounts are looked at only
 * where a refund names its purchase. Going on by one purchase costs a binary search; a purchase day that a refund takes
 * away costs one sort of the gaps. Mutable; for one thread.
 */
public final class PurchaseWalk {
    private final List<Turn> turns;
    private final int[] days;
    private final int[] purchases;
    private final int[] gaps;
    private int size;
    private int next;
    private boolean isSorted = true;

    private PurchaseWalk(List<Turn> turns) {
        this.turns = turns;
        this.days = new int[turns.size()];
        this.purchases = new int[turns.size()];
        this.gaps = new int[turns.size()];
    }

    /**
     * Before the first purchase.
     *
     * @param history the facts of one customer
     * @param asOf the last day to go to, and what is known
     * @param converter converts a refund of another currency than that of its purchase
     * @return the walk
     * @throws IllegalArgumentException if the converter refuses a currency
     */
    public static PurchaseWalk of(CustomerHistory history, AsOf asOf, CurrencyConverter converter) {
        Objects.requireNonNull(converter, "converter");
        CustomerHistory seen = Objects.requireNonNull(history, "history").asOf(asOf);
        Map<FactId, List<Refund>> refunds = refunds(seen, asOf.zone());
        List<Turn> turns = new ArrayList<>(seen.purchases().size());
        for (Purchase purchase : seen.purchases()) {
            LocalDate day = purchase.occurredAt().dayIn(asOf.zone());
            @Nullable List<Refund> back = refunds.get(purchase.id());
            @Nullable LocalDate gone = back == null ? null : paidBackOn(purchase, back, asOf.zone(), converter);
            if (gone == null || gone.isAfter(day)) {
                int epochDay = epochDay(day);
                turns.add(new Turn(epochDay, epochDay, true));
                if (gone != null) {
                    turns.add(new Turn(epochDay(gone), epochDay, false));
                }
            }
        }
        turns.sort(Comparator.comparingInt(Turn::on));
        return new PurchaseWalk(turns);
    }

    /**
     * Goes forward to the end of a day.
     *
     * @param day not before the day that it stands on; otherwise it stays where it is
     * @return this walk
     */
    public PurchaseWalk to(LocalDate day) {
        long end = day.toEpochDay();
        for (; next < turns.size() && turns.get(next).on <= end; next++) {
            Turn turn = turns.get(next);
            if (turn.isBought) {
                buy(turn.day);
            } else {
                payBack(turn.day);
            }
        }
        return this;
    }

    /**
     * How many purchase days there are up to the day that it stands on.
     *
     * @return 0 or more
     */
    public int size() {
        return size;
    }

    /**
     * The first of these days.
     *
     * @return empty when there is none
     */
    public Optional<LocalDate> first() {
        return size == 0 ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(days[0]));
    }

    /**
     * The last of these days.
     *
     * @return empty when there is none
     */
    public Optional<LocalDate> last() {
        return size == 0 ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(days[size - 1]));
    }

    /**
     * The usual interval as it is on the day.
     *
     * @param segmentMedian the median of the customer's segment; empty when there is none
     * @param policy the numbers
     * @return the interval
     */
    public UsualInterval interval(OptionalDouble segmentMedian, RhythmPolicy policy) {
        return UsualInterval.of(size, this::twiceMedian, segmentMedian, policy);
    }

    private long twiceMedian() {
        if (!isSorted) {
            for (int i = 1; i < size; i++) {
                gaps[i - 1] = Math.subtractExact(days[i], days[i - 1]);
            }
            Arrays.sort(gaps, 0, size - 1);
            isSorted = true;
        }
        return Gaps.twiceMedian(gaps, size - 1);
    }

    /** No purchase day comes after the one that is bought on now. */
    private void buy(int day) {
        if (size > 0 && days[size - 1] == day) {
            purchases[size - 1]++;
            return;
        }
        if (size > 0 && isSorted) {
            insert(Math.subtractExact(day, days[size - 1]));
        }
        days[size] = day;
        purchases[size] = 1;
        size++;
    }

    private void insert(int gap) {
        int count = size - 1;
        int found = Arrays.binarySearch(gaps, 0, count, gap);
        int at = found < 0 ? -found - 1 : found;
        System.arraycopy(gaps, at, gaps, at + 1, count - at);
        gaps[at] = gap;
    }

    private void payBack(int day) {
        int at = Arrays.binarySearch(days, 0, size, day);
        purchases[at]--;
        if (purchases[at] == 0) {
            System.arraycopy(days, at + 1, days, at, size - at - 1);
            System.arraycopy(purchases, at + 1, purchases, at, size - at - 1);
            size--;
            isSorted = false;
        }
    }

    /** The refunds of each purchase by day. */
    private static Map<FactId, List<Refund>> refunds(CustomerHistory seen, ZoneId zone) {
        if (seen.refunds().isEmpty()) {
            return Map.of();
        }
        Map<FactId, List<Refund>> refunds = new HashMap<>();
        for (Refund refund : seen.refunds()) {
            refund.purchase()
                    .ifPresent(id -> refunds.computeIfAbsent(id, key -> new ArrayList<>())
                            .add(refund));
        }
        // an instant may come before a day of its own date
        refunds.values()
                .forEach(each -> each.sort(
                        Comparator.comparing(refund -> refund.occurredAt().dayIn(zone))));
        return refunds;
    }

    /** The day on which nothing is left of a purchase, if any. */
    private static @Nullable LocalDate paidBackOn(
            Purchase purchase, List<Refund> refunds, ZoneId zone, CurrencyConverter converter) {
        Money left = purchase.amount();
        for (Refund refund : refunds) {
            LocalDate day = refund.occurredAt().dayIn(zone);
            Money amount = refund.amount();
            left = left.minus(
                    amount.currency().equals(left.currency())
                            ? amount
                            : converter.convert(amount, left.currency(), day));
            if (left.isZero() || left.isNegative()) {
                return day;
            }
        }
        return null;
    }

    private static int epochDay(LocalDate day) {
        return Math.toIntExact(day.toEpochDay());
    }

    /** On which day a purchase of a day comes, or goes because it is paid back. */
    private record Turn(int on, int day, boolean isBought) {}
}
