// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.lab;

import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.measure.Money;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.core.time.DateWindow;
import io.github.rapport4j.core.vocabulary.LifecycleStage;
import io.github.rapport4j.examples.company.Company;
import io.github.rapport4j.lifecycle.transition.Standing;
import io.github.rapport4j.scoring.axis.Axis;
import io.github.rapport4j.scoring.axis.Reading;
import io.github.rapport4j.scoring.loyalty.LoyaltyFigures;
import io.github.rapport4j.scoring.loyalty.LoyaltyPolicy;
import io.github.rapport4j.scoring.rhythm.PurchaseDays;
import io.github.rapport4j.scoring.rhythm.RhythmPolicy;
import io.github.rapport4j.scoring.rhythm.SegmentRhythm;
import io.github.rapport4j.scoring.rhythm.UsualInterval;
import io.github.rapport4j.scoring.segment.RfmReason;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.OptionalDouble;

/** The customers of a company in the order of their file, and what is measured of each. */
final class Members {
    private static final int YEAR_DAYS = 365;

    private final Company company;
    private final List<Member> all = new ArrayList<>();
    private final OptionalDouble usual;

    Members(Company company, Currency currency) {
        this.company = company;
        SegmentRhythm rhythm = SegmentRhythm.using(RhythmPolicy.standard());
        for (CustomerId id : company.customers().keySet()) {
            CustomerHistory history = company.historyOf(id);
            PurchaseDays days = PurchaseDays.from(history, company.asOf(), currency);
            rhythm.add(days);
            all.add(new Member(id, company.nameOf(id), days, history));
        }
        usual = rhythm.result();
    }

    List<Member> all() {
        return List.copyOf(all);
    }

    /** Those in the stage of loyalty. */
    List<Member> loyal() {
        Standing loyalty = Standing.of(LifecycleStage.LOYALTY);
        return all.stream()
                .filter(member -> company.stateOf(member.id()).standing().equals(loyalty))
                .toList();
    }

    AsOf asOf() {
        return company.asOf();
    }

    OptionalDouble usual() {
        return usual;
    }

    LoyaltyFigures loyalty(Member member, LoyaltyPolicy policy) {
        UsualInterval interval = UsualInterval.of(member.days(), usual, RhythmPolicy.standard());
        return LoyaltyFigures.from(
                member.history(), member.days(), interval, new LoyaltyFigures.Window(asOf(), policy));
    }

    Axis<Member> annualSpend() {
        DateWindow year = DateWindow.ofTrailingDays(YEAR_DAYS, asOf().day());
        return Axis.ofMoney(member -> member.days().spend(year));
    }

    Axis<Member> tenure() {
        return Axis.ofLong(member -> since(member, 0));
    }

    Axis<Member> sinceLast() {
        return Axis.ofReading(member -> member.days().isEmpty()
                ? Reading.missing(Reason.of(RfmReason.NO_PURCHASE))
                : Reading.of((double) since(member, member.days().size() - 1)));
    }

    Axis<Member> purchaseDays() {
        return Axis.ofLong(member -> member.days().size());
    }

    Axis<Member> spend() {
        return Axis.ofMoney(this::total);
    }

    private Money total(Member member) {
        return member.days()
                .spend(DateWindow.of(LocalDate.of(1900, 1, 1), asOf().day().plusDays(1)));
    }

    private long since(Member member, int purchaseDay) {
        return member.days().isEmpty()
                ? 0
                : ChronoUnit.DAYS.between(member.days().day(purchaseDay), asOf().day());
    }
}
