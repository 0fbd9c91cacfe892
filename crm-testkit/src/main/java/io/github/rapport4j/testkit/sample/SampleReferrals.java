// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.testkit.sample;

import java.time.LocalDate;
import java.util.List;

/** Content customers bring others: some sign and are rewarded, some are refused. */
final class SampleReferrals {
    private static final List<String> STEPS = List.of("invited", "registered", "signed", "rewarded");

    private final List<SampleCustomer> referrers;
    private final Books books;

    private SampleReferrals(List<SampleCustomer> referrers, Books books) {
        this.referrers = referrers;
        this.books = books;
    }

    static void write(List<SampleCustomer> customers, Books books) {
        List<SampleCustomer> loyal =
                customers.stream().filter(c -> c.fate() == Fate.LOYAL).toList();
        SampleReferrals referrals = new SampleReferrals(loyal, books);
        customers.stream().filter(SampleReferrals::isReferred).forEach(referrals::signed);
        loyal.stream().filter(c -> c.isVariant(2, 5)).forEach(referrals::open);
        referrals.rejected(loyal.get(0), loyal.get(0).id(), "self-referral");
        referrals.rejected(loyal.get(1), loyal.get(2).id(), "already known");
        referrals.rejected(loyal.get(3), "", "not interested");
    }

    /** Whether somebody brought this customer. */
    static boolean isReferred(SampleCustomer customer) {
        return customer.fate() == Fate.NEW && !customer.isVariant(2, 3);
    }

    private void signed(SampleCustomer referred) {
        Dice dice = referred.dice("referral");
        SampleCustomer referrer = dice.pick(referrers);
        String id = books.referrals.nextId("R");
        LocalDate start = referred.firstPurchase();
        List<Integer> days = List.of(-90, -76, -1, 31);
        for (int i = 0; i < STEPS.size(); i++) {
            LocalDate day = start.plusDays(days.get(i));
            if (!day.isAfter(SampleCompany.AS_OF)) {
                String who = i == 0 ? "" : referred.id();
                books.referrals.add(day, id, referrer.id(), STEPS.get(i), day.toString(), who, "");
            }
        }
    }

    private void open(SampleCustomer referrer) {
        Dice dice = referrer.dice("referral");
        LocalDate day = dice.dayBetween(LocalDate.of(2023, 4, 1), LocalDate.of(2023, 12, 20));
        books.referrals.add(day, books.referrals.nextId("R"), referrer.id(), STEPS.get(0), day.toString(), "", "");
    }

    private void rejected(SampleCustomer referrer, String referred, String reason) {
        String id = books.referrals.nextId("R");
        LocalDate day =
                LocalDate.of(2023, 6, 5).plusDays(referrer.dice("rejected").between(0, 90));
        books.referrals.add(day, id, referrer.id(), "invited", day.toString(), "", "");
        LocalDate later = day.plusDays(9);
        books.referrals.add(later, id, referrer.id(), "rejected", later.toString(), referred, reason);
    }
}
