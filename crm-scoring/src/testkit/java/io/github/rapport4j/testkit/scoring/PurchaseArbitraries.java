// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.testkit.scoring;

import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.core.fact.Fact;
import io.github.rapport4j.core.fact.FactHead;
import io.github.rapport4j.core.fact.FactId;
import io.github.rapport4j.core.fact.Purchase;
import io.github.rapport4j.core.fact.Refund;
import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.measure.Money;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.core.time.Occurrence;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Arbitraries for purchase histories, all in one currency and between {@link #FIRST} and {@link #LAST}. */
public final class PurchaseArbitraries {
    /** The currency of all amounts. */
    public static final Currency CNY = Currency.getInstance("CNY");

    /** The first day on which something may be bought. */
    public static final LocalDate FIRST = LocalDate.of(2023, 11, 20);

    /** The last day on which something may be bought. */
    public static final LocalDate LAST = FIRST.plusDays(299);

    private static final int DAYS = 300;

    private PurchaseArbitraries() {}

    /**
     * Histories of one customer with several purchases a day, orders in several purchases, amounts of 0 and amounts
     * near the end of {@code long}, refunds in part, in full and beyond, linked or not, facts with and without a time
     * of day, and facts that became known late.
     *
     * @param customer whose histories
     * @return a history of up to 12 purchases and 6 refunds
     */
    public static Arbitrary<CustomerHistory> histories(CustomerId customer) {
        return histories(customer, refunds());
    }

    /**
     * Histories as {@link #histories(CustomerId)}, but no refund is linked to its purchase.
     *
     * @param customer whose histories
     * @return a history of up to 12 purchases and 6 refunds
     */
    public static Arbitrary<CustomerHistory> historiesWithoutLinks(CustomerId customer) {
        return histories(
                customer,
                refunds()
                        .map(drafts ->
                                drafts.stream().map(RefundDraft::withoutLink).toList()));
    }

    /**
     * Histories of several customers, numbered from {@code c0}.
     *
     * @param most how many customers at most
     * @return one history a customer
     */
    public static Arbitrary<List<CustomerHistory>> bases(int most) {
        return Combinators.combine(purchases(), refunds())
                .as(Drafts::new)
                .list()
                .ofMaxSize(most)
                .map(PurchaseArbitraries::numbered)
                .withoutEdgeCases();
    }

    /**
     * Points to look from: around the days of the histories, some of them with more or less known than on that day.
     *
     * @return in zones east and west
     */
    public static Arbitrary<AsOf> asOfs() {
        Arbitrary<Integer> day = Arbitraries.integers().between(-5, DAYS + 5);
        Arbitrary<ZoneId> zone =
                Arbitraries.of("Asia/Shanghai", "UTC", "America/Los_Angeles").map(ZoneId::of);
        Arbitrary<Long> later =
                Arbitraries.oneOf(Arbitraries.just(0L), Arbitraries.longs().between(-900, 2000));
        return Combinators.combine(day, zone, later).as((d, z, hours) -> {
            AsOf asOf = AsOf.of(FIRST.plusDays(d), z);
            return asOf.knownBy(asOf.knownBy().plus(Duration.ofHours(hours)));
        });
    }

    /**
     * Amounts in ten-thousandths: 0, small ones and ones of which two overflow a {@code long}.
     *
     * @return 0 or more
     */
    public static Arbitrary<Long> amounts() {
        return Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(0L)),
                Tuple.of(6, Arbitraries.longs().between(1, 5_000_000)),
                Tuple.of(1, Arbitraries.longs().between(Long.MAX_VALUE - 9, Long.MAX_VALUE)));
    }

    private static Arbitrary<CustomerHistory> histories(CustomerId customer, Arbitrary<List<RefundDraft>> refunds) {
        return Combinators.combine(purchases(), refunds)
                .as((p, r) -> new Drafts(p, r).of(customer))
                .withoutEdgeCases();
    }

    private static List<CustomerHistory> numbered(List<Drafts> drafts) {
        List<CustomerHistory> histories = new ArrayList<>();
        for (Drafts draft : drafts) {
            histories.add(draft.of(CustomerId.of("c" + histories.size())));
        }
        return histories;
    }

    private static Arbitrary<List<PurchaseDraft>> purchases() {
        return Combinators.combine(times(), amounts(), Arbitraries.integers().between(0, 9))
                .as(PurchaseDraft::new)
                .list()
                .ofMaxSize(12);
    }

    private static Arbitrary<List<RefundDraft>> refunds() {
        return Combinators.combine(
                        times(),
                        amounts().filter(amount -> amount > 0),
                        Arbitraries.integers().between(0, 19),
                        Arbitraries.of(true, true, false))
                .as(RefundDraft::new)
                .list()
                .ofMaxSize(6);
    }

    /** Half of the facts fall on the first days, so that days are shared. */
    private static Arbitrary<Time> times() {
        Arbitrary<Integer> days = Arbitraries.oneOf(
                Arbitraries.integers().between(0, 5), Arbitraries.integers().between(0, DAYS - 1));
        Arbitrary<Integer> minutes = Arbitraries.oneOf(
                Arbitraries.just(Time.NO_TIME), Arbitraries.integers().between(0, 1439));
        Arbitrary<Integer> delays =
                Arbitraries.oneOf(Arbitraries.just(0), Arbitraries.integers().between(0, 60));
        return Combinators.combine(days, minutes, delays).as(Time::new);
    }

    private record Time(int day, int minute, int delay) {
        private static final int NO_TIME = -1;

        private FactHead head(FactId id, CustomerId customer) {
            Instant start = FIRST.plusDays(day).atStartOfDay(ZoneOffset.UTC).toInstant();
            Instant instant = start.plus(Duration.ofMinutes(Math.max(0, minute)));
            Occurrence at = minute == NO_TIME ? Occurrence.of(FIRST.plusDays(day)) : Occurrence.of(instant);
            return FactHead.of(id, customer, at, instant.plus(Duration.ofDays(delay)));
        }
    }

    /** Order numbers 0 to 4 are shared within the customer, the others stand for none. */
    private record PurchaseDraft(Time time, long amount, int order) {
        private Purchase of(CustomerId customer, int number) {
            FactHead head = time.head(FactId.of(customer + "-p" + number), customer);
            Money money = Money.ofTenThousandths(amount, CNY);
            return order < 5
                    ? Purchase.of(head, "o" + order, List.of(Purchase.Line.of(money)))
                    : Purchase.of(head, money);
        }
    }

    private record RefundDraft(Time time, long amount, int link, boolean isFull) {
        private static final int NO_LINK = 19;

        private RefundDraft withoutLink() {
            return new RefundDraft(time, amount, NO_LINK, false);
        }

        private Refund of(CustomerId customer, int number, List<Purchase> purchases) {
            FactHead head = time.head(FactId.of(customer + "-r" + number), customer);
            Money money = Money.ofTenThousandths(amount, CNY);
            if (link == NO_LINK) {
                return Refund.of(head, money);
            }
            if (link >= purchases.size()) {
                return Refund.of(head, money, FactId.of(customer + "-gone"));
            }
            Purchase purchase = purchases.get(link);
            boolean isWhole = isFull && !purchase.amount().isZero();
            return Refund.of(head, isWhole ? purchase.amount() : money, purchase.id());
        }
    }

    private record Drafts(List<PurchaseDraft> purchases, List<RefundDraft> refunds) {
        private CustomerHistory of(CustomerId customer) {
            List<Purchase> bought = new ArrayList<>();
            purchases.forEach(draft -> bought.add(draft.of(customer, bought.size())));
            List<Fact> facts = new ArrayList<>(bought);
            refunds.forEach(draft -> facts.add(draft.of(customer, facts.size(), bought)));
            return CustomerHistory.of(customer, facts);
        }
    }
}
