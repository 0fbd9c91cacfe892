// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.winback;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.core.fact.ContractEvent;
import io.github.rapport4j.core.fact.FactHead;
import io.github.rapport4j.core.fact.FactId;
import io.github.rapport4j.core.fact.Terms;
import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.core.time.DateWindow;
import io.github.rapport4j.core.time.Occurrence;
import io.github.rapport4j.scoring.kpi.KpiReason;
import io.github.rapport4j.scoring.kpi.KpiResult;
import io.github.rapport4j.scoring.kpi.KpiScope;
import io.github.rapport4j.scoring.kpi.RefusedMerges;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class WinBackTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
    private static final WinBackView VIEW = WinBackView.of(Currency.getInstance("CNY"));
    private static final KpiScope SCOPE =
            KpiScope.of(DateWindow.of(DAY, DAY.plusDays(40)), AsOf.of(DAY.plusDays(5), ZoneOffset.UTC));

    @Test
    @Tag("KPI-11")
    void everyArguableNumberIsPartOfThePolicy() {
        WinBackPolicy policy = WinBackPolicy.standard();
        assertEquals(
                List.of(30, 90, 365, 90),
                List.of(policy.returnDays(), policy.spendDays(), policy.baselineDays(), policy.historyDays()));
        for (WinBackPolicy other : List.of(
                policy.withReturnDays(60),
                policy.withAnyContact(true),
                policy.withSpendDays(30),
                policy.withBaselineDays(180),
                policy.withHistoryDays(30))) {
            assertNotEquals(policy.ref().fingerprint(), other.ref().fingerprint());
        }
        assertFloor("returnDays", policy::withReturnDays);
        assertFloor("spendDays", policy::withSpendDays);
        assertFloor("baselineDays", policy::withBaselineDays);
        assertFloor("historyDays", policy::withHistoryDays);
    }

    @Test
    @Tag("KPI-10")
    @Tag("KPI-11")
    @Tag("KPI-H")
    void onlyTheSameIsMergedOrCompared() {
        WinBackPolicy policy = WinBackPolicy.standard();
        WinBackPolicy acme = policy.withReturnDays(60);
        RefusedMerges.check(policy, acme, (scope, each) -> ReturnTally.of(scope, VIEW, each));
        RefusedMerges.check(policy, acme, (scope, each) -> SpendChangeTally.of(scope, VIEW, each));
        ReturnTally touched = ReturnTally.of(SCOPE, VIEW, policy);
        ReturnTally holdOut = ReturnTally.ofHoldOut(SCOPE, VIEW, acme, each -> Optional.empty());
        ReturnTally same = ReturnTally.ofHoldOut(SCOPE, VIEW, policy, each -> Optional.empty());
        assertEquals(
                "other must be of touched customers, but was of a hold-out group",
                assertThrows(IllegalArgumentException.class, () -> touched.merge(same))
                        .getMessage());
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> touched.lift(holdOut));
        assertEquals(
                "other must follow " + policy.ref() + " over " + SCOPE + ", but was " + acme.ref() + " over " + SCOPE,
                e.getMessage());
    }

    @Test
    @Tag("KPI-10")
    @Tag("KPI-F")
    void aContractThatStartsAfterThePointOfViewIsNoReturnYet() {
        CustomerId acme = CustomerId.of("ACME");
        FactHead head = FactHead.of(FactId.of("k"), acme, Occurrence.of(DAY), ZoneOffset.UTC);
        Terms terms = Terms.of(DAY.plusDays(10), DAY.plusDays(400));
        // watched from a day that has not come
        ReturnTally holdOut =
                ReturnTally.ofHoldOut(SCOPE, VIEW, WinBackPolicy.standard(), each -> Optional.of(DAY.plusDays(10)));
        holdOut.add(CustomerHistory.of(acme, List.of(ContractEvent.ofSignature(head, "K", terms))));
        KpiResult result = holdOut.result();
        assertEquals(1, result.exclusions().count(KpiReason.IMMATURE));
        assertEquals(0, result.exclusions().count(WinBackKpi.Note.RETURNED_BEFORE));
    }

    @Test
    @Tag("KPI-10")
    @Tag("KPI-H")
    void whoWasBackBeforeIsAddedUpInMerges() {
        ReturnTally tally = backBefore("A");
        tally.merge(backBefore("B"));
        assertEquals(2, tally.result().exclusions().count(WinBackKpi.Note.RETURNED_BEFORE));
        assertEquals(0, tally.result().n());
    }

    /** Renewed on the day from which the customer is watched. */
    private static ReturnTally backBefore(String id) {
        CustomerId customer = CustomerId.of(id);
        AsOf later = AsOf.of(DAY.plusDays(50), ZoneOffset.UTC);
        KpiScope scope = new KpiScope(SCOPE.window(), later);
        LocalDate watched = DAY.plusDays(10);
        ReturnTally tally = ReturnTally.ofHoldOut(scope, VIEW, WinBackPolicy.standard(), each -> Optional.of(watched));
        FactHead head = FactHead.of(FactId.of(id), customer, Occurrence.of(watched), ZoneOffset.UTC);
        Terms terms = Terms.of(DAY, DAY.plusDays(400));
        tally.add(CustomerHistory.of(customer, List.of(ContractEvent.ofRenewal(head, "K", terms))));
        return tally;
    }

    private static void assertFloor(String parameter, IntFunction<WinBackPolicy> with) {
        assertDoesNotThrow(() -> with.apply(1));
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> with.apply(0));
        assertEquals(parameter + " must be at least 1, but was 0", e.getMessage());
    }
}
