// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.quadrant;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.fact.Fact;
import io.github.rapport4j.core.fact.FactHead;
import io.github.rapport4j.core.fact.FactId;
import io.github.rapport4j.core.fact.Purchase;
import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.measure.Money;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.core.time.Occurrence;
import io.github.rapport4j.scoring.lab.Outcome;
import io.github.rapport4j.scoring.loyalty.LoyaltyFigures;
import io.github.rapport4j.scoring.loyalty.LoyaltyIndex;
import io.github.rapport4j.scoring.loyalty.LoyaltyPolicy;
import io.github.rapport4j.scoring.loyalty.LoyaltyReason;
import io.github.rapport4j.scoring.loyalty.LoyaltyScorer;
import io.github.rapport4j.scoring.rhythm.PurchaseDays;
import io.github.rapport4j.scoring.rhythm.RhythmPolicy;
import io.github.rapport4j.scoring.rhythm.UsualInterval;
import io.github.rapport4j.scoring.value.ValueMeter;
import io.github.rapport4j.scoring.value.ValuePolicy;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CustomerStandingTest {
    private static final ZoneId ZONE = ZoneId.of("UTC");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);
    private static final AsOf AS_OF = AsOf.of(TODAY, ZONE);
    private static final QuadrantPolicy POLICY = QuadrantPolicy.standard();

    @Test
    @Tag("QUAD-4")
    void whoIsNotKnownLongEnoughIsUnclassifiedAndCounted() {
        CustomerStanding silent =
                standing("insufficient", LoyaltyPolicy.standard().withMinimumCoverage(80), 120);
        QuadrantReport<CustomerStanding> report = QuadrantClassifier.using(POLICY)
                .classify(List.of(
                        standing("never", LoyaltyPolicy.standard()),
                        standing("new", LoyaltyPolicy.standard(), 89, 3),
                        standing("old", LoyaltyPolicy.standard(), 90, 60, 30, 1),
                        silent));
        assertEquals(
                Optional.of(Reason.of(QuadrantReason.NO_PURCHASE)),
                report.placement(0).unclassified());
        assertEquals(
                Optional.of(Reason.of(QuadrantReason.TOO_NEW, 89L, 90)),
                report.placement(1).unclassified());
        assertEquals(Optional.of(Quadrant.CORE), report.placement(2).quadrant());
        assertEquals(
                LoyaltyReason.INSUFFICIENT,
                report.placement(3).unclassified().orElseThrow().code());
        assertEquals(
                Map.of(QuadrantReason.NO_PURCHASE, 1, QuadrantReason.TOO_NEW, 1, LoyaltyReason.INSUFFICIENT, 1),
                report.unclassifiedByReason());
        assertEquals(1, report.eligible());
        assertEquals(
                "not classified: first purchase 89 days ago, fewer than 90",
                report.placement(1).explain(Locale.ENGLISH));
        assertEquals(Money.of("400", "CNY"), report.cuts().value().shown().orElseThrow());
    }

    @Test
    @Tag("BANT-17")
    void theRuleForTheLabPlacesAndRefusesAsTheReportDoes() {
        List<CustomerStanding> customers = List.of(
                standing("old", LoyaltyPolicy.standard(), 90, 60, 30, 1), standing("never", LoyaltyPolicy.standard()));
        QuadrantClassifier classifier = QuadrantClassifier.using(POLICY);
        List<Outcome<Quadrant>> outcomes = classifier.toCalculator().calculate(customers);
        assertEquals(
                List.of(Outcome.of(Quadrant.CORE), Outcome.refused(Reason.of(QuadrantReason.NO_PURCHASE))), outcomes);
        assertEquals(
                classifier.classify(customers).placement(0).explain(Locale.ENGLISH),
                outcomes.get(0).why().orElseThrow().explain(Locale.ENGLISH));
        assertEquals(
                outcomes.subList(0, 1),
                classifier
                        .toCalculator(CustomerStanding.valueAxis(), CustomerStanding.loyaltyAxis())
                        .calculate(customers.subList(0, 1)));
    }

    private static CustomerStanding standing(String id, LoyaltyPolicy loyalty, int... daysAgo) {
        CustomerId customer = CustomerId.of(id);
        List<Fact> facts = new ArrayList<>();
        for (int days : daysAgo) {
            FactHead head = FactHead.of(FactId.of(id + days), customer, Occurrence.of(TODAY.minusDays(days)), ZONE);
            facts.add(Purchase.of(head, Money.of("100", "CNY")));
        }
        CustomerHistory history = CustomerHistory.of(customer, facts);
        PurchaseDays bought = PurchaseDays.from(history, AS_OF, Currency.getInstance("CNY"));
        UsualInterval interval = UsualInterval.of(bought, OptionalDouble.empty(), RhythmPolicy.standard());
        LoyaltyIndex index = LoyaltyScorer.using(loyalty)
                .score(LoyaltyFigures.from(history, bought, interval, new LoyaltyFigures.Window(AS_OF, loyalty)));
        return new CustomerStanding(
                customer,
                ValueMeter.using(ValuePolicy.standard()).value(bought, AS_OF),
                index,
                CustomerStanding.eligibility(bought, AS_OF, POLICY));
    }
}
