// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.job;

import io.github.rapport4j.core.customer.Customer;
import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.core.time.DateWindow;
import io.github.rapport4j.examples.company.Company;
import io.github.rapport4j.scoring.loyalty.LoyaltyFigures;
import io.github.rapport4j.scoring.loyalty.LoyaltyIndex;
import io.github.rapport4j.scoring.loyalty.LoyaltyPolicy;
import io.github.rapport4j.scoring.loyalty.LoyaltyScorer;
import io.github.rapport4j.scoring.quadrant.CustomerStanding;
import io.github.rapport4j.scoring.quadrant.QuadrantPolicy;
import io.github.rapport4j.scoring.rhythm.PurchaseColumns;
import io.github.rapport4j.scoring.rhythm.PurchaseDays;
import io.github.rapport4j.scoring.rhythm.RhythmPolicy;
import io.github.rapport4j.scoring.rhythm.SegmentRhythm;
import io.github.rapport4j.scoring.rhythm.UsualInterval;
import io.github.rapport4j.scoring.rhythm.Workers;
import io.github.rapport4j.scoring.value.ValueMeter;
import io.github.rapport4j.scoring.value.ValuePolicy;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Measures value and loyalty of every customer with a purchase. */
final class CustomerReader {
    static final int YEAR_DAYS = 365;

    private final Company base;
    private final AsOf asOf;
    private final DateWindow year;
    private final ValueMeter meter = ValueMeter.using(ValuePolicy.standard().withWholeHistory());
    private final LoyaltyScorer loyalty = LoyaltyScorer.using(LoyaltyPolicy.standard());

    CustomerReader(Company base) {
        this(base, base.asOf());
    }

    CustomerReader(Company base, AsOf asOf) {
        this.base = base;
        this.asOf = asOf;
        year = DateWindow.ofTrailingDays(YEAR_DAYS, asOf.day());
    }

    /** The usual interval of the base. */
    static OptionalDouble usual(PurchaseColumns columns) {
        return columns.accumulate(Workers.ofCaller(), () -> SegmentRhythm.using(RhythmPolicy.standard()))
                .result();
    }

    /** Who has bought, and who is in the file of customers; most valuable first. */
    List<CustomerLine> read(PurchaseColumns columns) {
        OptionalDouble usual = usual(columns);
        List<CustomerLine> lines = new ArrayList<>();
        Set<CustomerId> silent = new LinkedHashSet<>(base.customers().keySet());
        columns.forEach(Workers.ofCaller(), (number, days) -> {
            if (!days.isEmpty()) {
                CustomerId id = columns.index().customer(number);
                silent.remove(id);
                lines.add(line(id, days, usual));
            }
        });
        silent.forEach(id -> lines.add(silent(id, columns.currency(), usual)));
        lines.sort(Comparator.comparing(CustomerLine::total).reversed().thenComparing(CustomerLine::id));
        return lines;
    }

    /** The customers of a base without purchases. */
    List<CustomerLine> read(Currency currency) {
        return base.customers().keySet().stream()
                .map(id -> silent(id, currency, OptionalDouble.empty()))
                .toList();
    }

    private CustomerLine silent(CustomerId id, Currency currency, OptionalDouble usual) {
        return line(id, PurchaseDays.from(base.historyOf(id), asOf, currency), usual);
    }

    private CustomerLine line(CustomerId id, PurchaseDays days, OptionalDouble usual) {
        CustomerStanding standing = new CustomerStanding(
                id,
                meter.value(days, asOf),
                loyalty(id, days, usual),
                CustomerStanding.eligibility(days, asOf, QuadrantPolicy.standard()));
        CustomerLine.Activity activity =
                new CustomerLine.Activity(day(days, 0), day(days, days.size() - 1), days.size(), days.spend(year));
        CustomerLine.Profile profile =
                new CustomerLine.Profile(base.nameOf(id), base.customer(id), base.lastInteraction(id));
        return new CustomerLine(standing, activity, profile);
    }

    private LoyaltyIndex loyalty(CustomerId id, PurchaseDays days, OptionalDouble usual) {
        UsualInterval interval = UsualInterval.of(days, usual, RhythmPolicy.standard());
        LoyaltyFigures figures = LoyaltyFigures.from(
                base.historyOf(id), days, interval, new LoyaltyFigures.Window(asOf, LoyaltyPolicy.standard()));
        return loyalty.score(base.customer(id)
                .flatMap(Customer::since)
                .filter(since -> day(days, 0).map(since::isBefore).orElse(!since.isAfter(asOf.day())))
                .map(since -> figures.withRelationshipDays((int) ChronoUnit.DAYS.between(since, asOf.day())))
                .orElse(figures));
    }

    private static Optional<LocalDate> day(PurchaseDays days, int index) {
        return days.isEmpty() ? Optional.empty() : Optional.of(days.day(index));
    }
}
