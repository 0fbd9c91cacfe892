// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.lifecycle.obligation;

import io.github.rapport4j.core.customer.Customer;
import io.github.rapport4j.core.customer.contact.Contact;
import io.github.rapport4j.core.privacy.Birthday;
import io.github.rapport4j.scoring.loyalty.LoyaltyTier;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;

/** What stage 5 owes: OBL-7 and OBL-10 to OBL-12. */
final class LoyaltyDuties {
    private static final int LEAP_YEAR = 2000;

    private final Stay stay;
    private final ObligationCase facts;
    private final ObligationPolicy policy;
    private final List<Duty> duties = new ArrayList<>();

    LoyaltyDuties(Stay stay, ObligationCase facts, ObligationPolicy policy) {
        this.stay = stay;
        this.facts = facts;
        this.policy = policy;
    }

    List<Duty> list() {
        every(ObligationKind.SURVEY, policy.loyalSurveyMonths());
        every(ObligationKind.PRIVATE_EVENT, policy.privateEventMonths());
        every(ObligationKind.REFERRAL_GUIDE, policy.referralMonths());
        every(ObligationKind.TESTIMONIAL, policy.testimonialMonths());
        if (facts.tier().filter(LoyaltyTier.CORE::equals).isPresent()) {
            LocalDate entered = stay.enteredOn();
            duties.add(
                    Duty.of(ObligationKind.SENIOR_MANAGER, stay.entry().id().value(), entered, Series.once(entered)));
            every(ObligationKind.EXECUTIVE_EXCHANGE, policy.exchangeMonths());
        }
        for (MonthDay holiday : policy.holidays()) {
            care(ObligationKind.HOLIDAY, holiday.toString(), holiday.atYear(LEAP_YEAR));
        }
        facts.customer().ifPresent(this::care);
        return duties;
    }

    private void care(Customer customer) {
        customer.since().ifPresent(since -> care(ObligationKind.ANNIVERSARY, "since", since.plusYears(1)));
        for (Contact contact : customer.contacts()) {
            contact.birthday()
                    .filter(birthday -> birthday.calendar() == Birthday.Calendar.SOLAR)
                    .ifPresent(birthday -> care(
                            ObligationKind.BIRTHDAY,
                            contact.id().value(),
                            LocalDate.of(LEAP_YEAR, birthday.month(), birthday.day())));
        }
    }

    private void care(ObligationKind kind, String anchor, LocalDate date) {
        LocalDate entered = stay.enteredOn();
        duties.add(Duty.of(kind, anchor, entered, Series.yearly(date, entered)));
    }

    private void every(ObligationKind kind, int months) {
        LocalDate entered = stay.enteredOn();
        duties.add(Duty.of(kind, stay.entry().id().value(), entered, Series.every(Period.ofMonths(months), entered)));
    }
}
