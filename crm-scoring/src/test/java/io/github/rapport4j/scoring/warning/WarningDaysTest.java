// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.warning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.core.fact.ContractEvent;
import io.github.rapport4j.core.fact.Fact;
import io.github.rapport4j.core.fact.FactHead;
import io.github.rapport4j.core.fact.FactId;
import io.github.rapport4j.core.fact.Purchase;
import io.github.rapport4j.core.fact.Terms;
import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.measure.Money;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.core.time.DateWindow;
import io.github.rapport4j.core.time.Occurrence;
import io.github.rapport4j.testkit.scoring.WarningArbitraries;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** When signs show, and when they may turn: overdue is who bought 135 days ago and nothing since. */
class WarningDaysTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);
    private static final DateWindow LATE = DateWindow.of(TODAY.minusDays(65), TODAY.minusDays(30));
    private static final WarningScanner SCANNER = WarningScanner.using(WarningPolicy.standard());

    @Test
    @Tag("WARN-3")
    void aContractEndsBeingOverdueOnTheLaterOfItsSignatureAndItsStart() {
        for (Fact contract : List.of(contract("k", 30, -40, 300), contract("k", 40, -30, 300))) {
            assertEquals(List.of(LATE), overdue(250, purchase(200), contract));
            assertEquals(List.of(LATE), overdue(100, purchase(200), contract), "bought before the first day asked for");
        }
    }

    @Test
    @Tag("WARN-3")
    void theContractThatWasTheLastActivityIsTheEvidence() {
        Fact lapse = ContractEvent.ofEnd(head("lapse", 190), "k0", ContractEvent.Ending.LAPSED);
        List<Fact> facts =
                List.of(contract("k0", 300, -300, 300), lapse, contract("k1", 195, -190, 300), purchase(250));
        assertEquals(
                List.of(FactId.of("k1")),
                SCANNER.scan(history(facts), point())
                        .signal(WarningKind.OVERDUE)
                        .orElseThrow()
                        .evidence());
    }

    @Test
    @Tag("WARN-3")
    @Tag("WARN-5")
    void theNextTurnIsTheEarliestOfWhatIsAhead() {
        assertEquals(Optional.of(5), next(Set.of(WarningKind.OVERDUE), contract("k", 10, 5, 300)));
        assertEquals(Optional.of(5), next(Set.of(WarningKind.OVERDUE), contract("k", 10, 5, 300), purchase(20)));
        assertEquals(Optional.of(5), next(Set.of(WarningKind.OVERDUE), contract("k", 10, 20, 300), purchase(130)));
        assertEquals(Optional.of(40), next(Set.of(WarningKind.CONTRACT_END), contract("k", 10, -10, 100)));
        Set<WarningKind> both = Set.of(WarningKind.OVERDUE, WarningKind.CONTRACT_END);
        assertEquals(Optional.of(40), next(both, contract("k", 10, -10, 100)));
        assertEquals(Optional.of(125), next(both, contract("k", 10, -10, 300)));
    }

    @Test
    @Tag("WARN-5")
    void aContractShowsFromItsLateSignatureUntilItsEnd() {
        assertEquals(
                List.of(DateWindow.of(TODAY.minusDays(20), TODAY.plusDays(1))),
                days(WarningKind.CONTRACT_END, 250, contract("k", 20, -100, 10)));
        assertEquals(
                List.of(DateWindow.of(TODAY.minusDays(70), TODAY.minusDays(10))),
                days(WarningKind.CONTRACT_END, 250, contract("k", 200, -200, -10)));
    }

    @Test
    @Tag("WARN-6")
    void noForecastIsAskedForADayBehindTheLast() {
        WarningDays days = SCANNER.withForecast(
                        (seen, asOf) -> OptionalDouble.of(asOf.day().isAfter(TODAY) ? 0.1 : 0.9))
                .days(history(List.of(purchase(5))), point(), Set.of(WarningKind.FORECAST), TODAY.minusDays(3));
        assertEquals(List.of(), days.windows(WarningKind.FORECAST));
    }

    @Test
    void daysAreEqualWhenAllTheyTellIs() {
        WarningDays days = asked(Set.of(WarningKind.OVERDUE), 10, purchase(140));
        WarningDays same = asked(Set.of(WarningKind.OVERDUE), 10, purchase(140));
        assertEquals(days, same);
        assertEquals(days.hashCode(), same.hashCode());
        List<WarningDays> others = List.of(
                asked(Set.of(WarningKind.OVERDUE), 11, purchase(140)),
                asked(Set.of(WarningKind.OVERDUE), 10, purchase(141)),
                asked(Set.of(WarningKind.OVERDUE), 10, purchase(140), contract("k", 1, 5, 9)));
        others.forEach(other -> assertNotEquals(days, other));
        assertNotEquals(days.hashCode(), others.get(0).hashCode());
        assertEquals(
                "WarningDays[window=[2026-03-21, 2026-04-01), shown={OVERDUE=[[2026-03-26, 2026-04-01)]}, nextTurn=null]",
                days.toString());
    }

    private static List<DateWindow> overdue(int from, Fact... facts) {
        return days(WarningKind.OVERDUE, from, facts);
    }

    private static List<DateWindow> days(WarningKind kind, int from, Fact... facts) {
        return asked(Set.of(kind), from, facts).windows(kind);
    }

    /** In how many days. */
    private static Optional<Integer> next(Set<WarningKind> kinds, Fact... facts) {
        return asked(kinds, 0, facts).nextTurn().map(day -> (int) (day.toEpochDay() - TODAY.toEpochDay()));
    }

    private static WarningDays asked(Set<WarningKind> kinds, int from, Fact... facts) {
        return SCANNER.days(history(List.of(facts)), point(), kinds, TODAY.minusDays(from));
    }

    private static ScanPoint point() {
        return ScanPoint.of(AsOf.of(TODAY, WarningArbitraries.ZONE), Currency.getInstance("CNY"));
    }

    private static CustomerHistory history(List<Fact> facts) {
        return CustomerHistory.of(CustomerId.of("c1"), facts);
    }

    private static FactHead head(String id, int daysAgo) {
        return FactHead.of(
                FactId.of(id), CustomerId.of("c1"), Occurrence.of(TODAY.minusDays(daysAgo)), WarningArbitraries.ZONE);
    }

    private static Fact purchase(int daysAgo) {
        return Purchase.of(head("purchase-" + daysAgo, daysAgo), Money.of("100", "CNY"));
    }

    /** Signed so many days ago, from one day to another, both counted from today. */
    private static Fact contract(String id, int signedAgo, int start, int end) {
        return ContractEvent.ofSignature(head(id, signedAgo), id, Terms.of(TODAY.plusDays(start), TODAY.plusDays(end)));
    }
}
