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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Books the purchases and refunds of one history by day (FACT-5). */
final class DayLedger {
    private final ZoneId zone;
    private final Currency currency;
    private final CurrencyConverter converter;
    private final Map<LocalDate, Entry> byDay = new TreeMap<>();
    private final Map<FactId, Balance> balances = new LinkedHashMap<>();
    private final Map<String, LocalDate> orders = new HashMap<>();

    DayLedger(ZoneId zone, Currency currency, CurrencyConverter converter) {
        this.zone = zone;
        this.currency = currency;
        this.converter = converter;
    }

    PurchaseDays read(CustomerHistory seen) {
        for (Purchase purchase : seen.purchases()) {
            balances.put(purchase.id(), new Balance(purchase));
        }
        for (Refund refund : seen.refunds()) {
            refund.purchase().map(balances::get).ifPresentOrElse(b -> setAgainst(b, refund), () -> giveBack(refund));
        }
        balances.values().forEach(this::buy);
        orders.values().forEach(day -> entry(day).orders++);
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

    private void buy(Balance balance) {
        if (balance.isRefunded) {
            return;
        }
        LocalDate day = dayOf(balance.purchase.occurredAt());
        Entry entry = entry(day);
        entry.isPurchaseDay = true;
        entry.net.add(convert(balance.left, currency, day));
        orders.merge(balance.purchase.orderId(), day, (a, b) -> a.isBefore(b) ? a : b);
    }

    private Money convert(Money money, Currency target, LocalDate day) {
        return money.currency().equals(target) ? money : converter.convert(money, target, day);
    }

    private LocalDate dayOf(Occurrence occurrence) {
        return occurrence.dayIn(zone);
    }

    private Entry entry(LocalDate day) {
        return byDay.computeIfAbsent(day, Entry::new);
    }

    private Side side(boolean isPurchaseDay) {
        List<Entry> entries = new ArrayList<>(byDay.values());
        entries.removeIf(entry -> entry.isPurchaseDay != isPurchaseDay);
        int[] days = new int[entries.size()];
        int[] begun = new int[entries.size()];
        AmountColumn amounts = new AmountColumn(entries.size());
        for (int i = 0; i < days.length; i++) {
            days[i] = Math.toIntExact(entries.get(i).day.toEpochDay());
            begun[i] = entries.get(i).orders;
            amounts.set(i, entries.get(i).net);
        }
        return new Side(days, begun, amounts);
    }

    private static final class Entry {
        private final LocalDate day;
        private final MoneySum net = MoneySum.zero();
        private boolean isPurchaseDay;
        private int orders;

        private Entry(LocalDate day) {
            this.day = day;
        }
    }

    private static final class Balance {
        private final Purchase purchase;
        private Money left;
        private boolean isRefunded;

        private Balance(Purchase purchase) {
            this.purchase = purchase;
            this.left = purchase.amount();
        }
    }
}
