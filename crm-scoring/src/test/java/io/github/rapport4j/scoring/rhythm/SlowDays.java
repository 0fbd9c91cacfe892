// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.rhythm;

import io.github.rapport4j.core.fact.Purchase;
import io.github.rapport4j.core.fact.Refund;
import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.time.AsOf;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** FACT-5 asked anew for every day and every purchase: slow, obvious, one currency. */
public final class SlowDays {
    private final AsOf asOf;
    private final List<Purchase> purchases = new ArrayList<>();
    private final List<Refund> refunds = new ArrayList<>();

    public SlowDays(CustomerHistory history, AsOf asOf) {
        this.asOf = asOf;
        for (Purchase purchase : history.purchases()) {
            if (asOf.sees(purchase.occurredAt(), purchase.recordedAt())) {
                purchases.add(purchase);
            }
        }
        for (Refund refund : history.refunds()) {
            if (asOf.sees(refund.occurredAt(), refund.recordedAt())) {
                refunds.add(refund);
            }
        }
    }

    /** Net spend of each purchase day. */
    public TreeMap<LocalDate, BigDecimal> days() {
        TreeMap<LocalDate, BigDecimal> days = new TreeMap<>();
        for (Purchase purchase : kept()) {
            LocalDate day = day(purchase);
            days.put(day, net(day));
        }
        return days;
    }

    /** Net spend of each day with refunds but no purchase. */
    public TreeMap<LocalDate, BigDecimal> refundDays() {
        TreeMap<LocalDate, BigDecimal> days = new TreeMap<>();
        TreeMap<LocalDate, BigDecimal> bought = days();
        for (Refund refund : refunds) {
            LocalDate day = refund.occurredAt().dayIn(asOf.zone());
            if (!bought.containsKey(day) && net(day).signum() != 0) {
                days.put(day, net(day));
            }
        }
        return days;
    }

    /** How many orders have their earliest purchase on a day. */
    public int ordersOn(LocalDate day) {
        return (int) kept().stream()
                .map(Purchase::orderId)
                .distinct()
                .filter(order -> kept().stream()
                        .filter(purchase -> purchase.orderId().equals(order))
                        .map(this::day)
                        .min(LocalDate::compareTo)
                        .orElseThrow()
                        .equals(day))
                .count();
    }

    /** The purchases that are not fully refunded. */
    public List<Purchase> kept() {
        return purchases.stream()
                .filter(p -> linked(p).isEmpty() || left(p).signum() > 0)
                .toList();
    }

    /** What is left of a purchase. */
    public BigDecimal left(Purchase purchase) {
        return purchase.amount().amount().subtract(sum(linked(purchase))).max(BigDecimal.ZERO);
    }

    public LocalDate day(Purchase purchase) {
        return purchase.occurredAt().dayIn(asOf.zone());
    }

    private BigDecimal net(LocalDate day) {
        BigDecimal net = BigDecimal.ZERO;
        for (Purchase purchase : purchases) {
            net = day(purchase).equals(day) ? net.add(left(purchase)) : net;
        }
        for (Refund refund : refunds) {
            net = refund.occurredAt().dayIn(asOf.zone()).equals(day) ? net.subtract(unmatched(refund)) : net;
        }
        return net;
    }

    /** What of a refund its purchase could not take. */
    public BigDecimal unmatched(Refund refund) {
        for (Purchase purchase : purchases) {
            if (refund.purchase().filter(purchase.id()::equals).isPresent()) {
                List<Refund> linked = linked(purchase);
                int position = linked.indexOf(refund);
                BigDecimal amount = purchase.amount().amount();
                return over(sum(linked.subList(0, position + 1)), amount)
                        .subtract(over(sum(linked.subList(0, position)), amount));
            }
        }
        return refund.amount().amount();
    }

    public List<Refund> seenRefunds() {
        return refunds;
    }

    private List<Refund> linked(Purchase purchase) {
        return refunds.stream()
                .filter(refund ->
                        refund.purchase().filter(purchase.id()::equals).isPresent())
                .toList();
    }

    private static BigDecimal over(BigDecimal sum, BigDecimal limit) {
        return sum.subtract(limit).max(BigDecimal.ZERO);
    }

    private static BigDecimal sum(List<Refund> some) {
        return some.stream().map(refund -> refund.amount().amount()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
