// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.rhythm;

import io.github.rapport4j.core.fact.FactId;
import io.github.rapport4j.core.fact.Purchase;
import io.github.rapport4j.core.fact.Refund;
import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.measure.CurrencyConverter;
import io.github.rapport4j.core.measure.Money;
import io.github.rapport4j.core.time.Occurrence;
import io.github.rapport4j.scoring.rhythm.RecordedDays.Side;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Books the purchases and refunds of one history by day (FACT-5). Purchases come in order, so that nearly every day is
 * the last one or a new one behind it.
 */
final class DayLedger {
    private final ZoneId zone;
    private final Currency currency;
    private final CurrencyConverter converter;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<FactId, Balance> balances = new HashMap<>();
    private final Map<String, Entry> begun = new HashMap<>();

    DayLedger(ZoneId zone, Currency currency, CurrencyConverter converter) {
        this.zone = zone;
        this.currency = currency;
        this.converter = converter;
    }

    PurchaseDays read(CustomerHistory seen) {
        List<Purchase> purchases = seen.purchases();
        List<Refund> refunds = seen.refunds();
        if (!refunds.isEmpty()) {
            purchases.forEach(purchase -> balances.put(purchase.id(), new Balance(purchase.amount())));
        }
        for (Refund refund : refunds) {
            refund.purchase().map(balances::get).ifPresentOrElse(b -> setAgainst(b, refund), () -> giveBack(refund));
        }
        purchases.forEach(this::buy);
        return new RecordedDays(currency, side(true), side(false));
    }

    private void setAgainst(Balance balance, Refund refund) {
        LocalDate day = dayOf(refund.occurredAt());
        balance.left = balance.left.minus(convert(refund.amount(), balance.left.currency(), day));
        if (balance.left.isNegative()) {
            entry(day).net.add(convert(balance.left, currency, day));
            balance.left = Money.zero(balance.left.currency());
        }
        balance.isRefunded = balance.left.isZero();
    }

    private void giveBack(Refund refund) {
        LocalDate day = dayOf(refund.occurredAt());
        entry(day).net.add(convert(refund.amount(), currency, day).negated());
    }

    private void buy(Purchase purchase) {
        @Nullable Balance balance = balances.get(purchase.id());
        if (balance != null && balance.isRefunded) {
            return;
        }
        LocalDate day = dayOf(purchase.occurredAt());
        Entry entry = entry(day);
        entry.isPurchaseDay = true;
        entry.net.add(convert(balance == null ? purchase.amount() : balance.left, currency, day));
        begin(purchase.orderId(), entry);
    }

    private void begin(String order, Entry entry) {
        @Nullable Entry before = begun.putIfAbsent(order, entry);
        if (before == null) {
            entry.orders++;
        } else if (entry.day < before.day) {
            begun.put(order, entry);
            before.orders--;
            entry.orders++;
        }
    }

    private Money convert(Money money, Currency target, LocalDate day) {
        return money.currency().equals(target) ? money : converter.convert(money, target, day);
    }

    private LocalDate dayOf(Occurrence occurrence) {
        return occurrence.dayIn(zone);
    }

    private Entry entry(LocalDate date) {
        int day = Math.toIntExact(date.toEpochDay());
        int place = place(day);
        if (place < entries.size() && entries.get(place).day == day) {
            return entries.get(place);
        }
        Entry entry = new Entry(day);
        entries.add(place, entry);
        return entry;
    }

    /**
     * Of the first entry that is not before a day: at or behind the last one, but for refunds that stand there already.
     */
    private int place(int day) {
        int low = 0;
        int high = entries.size();
        int middle = high - 1;
        while (low < high) {
            if (entries.get(middle).day < day) {
                low = middle + 1;
            } else {
                high = middle;
            }
            middle = (low + high) >>> 1;
        }
        return low;
    }

    private Side side(boolean isPurchaseDay) {
        List<Entry> chosen = new ArrayList<>(entries);
        chosen.removeIf(entry -> entry.isPurchaseDay != isPurchaseDay);
        int[] days = new int[chosen.size()];
        int[] orders = new int[chosen.size()];
        AmountColumn amounts = new AmountColumn(chosen.size());
        for (int i = 0; i < days.length; i++) {
            days[i] = chosen.get(i).day;
            orders[i] = chosen.get(i).orders;
            amounts.set(i, chosen.get(i).net);
        }
        return new Side(days, orders, amounts);
    }

    private static final class Entry {
        private final int day;
        private final MoneySum net = MoneySum.zero();
        private boolean isPurchaseDay;
        private int orders;

        private Entry(int day) {
            this.day = day;
        }
    }

    private static final class Balance {
        private Money left;
        private boolean isRefunded;

        private Balance(Money left) {
            this.left = left;
        }
    }
}
