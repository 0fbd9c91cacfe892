// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.retention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

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
import io.github.rapport4j.scoring.kpi.KpiScope;
import io.github.rapport4j.scoring.kpi.KpiWindow;
import io.github.rapport4j.scoring.kpi.RefusedMerges;
import io.github.rapport4j.scoring.kpi.Splits;
import io.github.rapport4j.scoring.rhythm.PurchaseColumns;
import io.github.rapport4j.scoring.rhythm.RhythmPolicy;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class RetentionTest {
    private static final CustomerId ACME = CustomerId.of("ACME");
    private static final RetentionView VIEW = RetentionView.of(Currency.getInstance("CNY"));
    private static final AsOf END = AsOf.of(LocalDate.of(2026, 6, 30), ZoneOffset.UTC);
    private static final KpiScope JUNE = KpiScope.of(DateWindow.ofMonth(YearMonth.of(2026, 6)), END);

    @Test
    @Tag("KPI-1")
    void aBuyerIsActiveUpToThreeUsualIntervalsAndNoDayLonger() {
        // 90 days without rhythm of its own: 270 days after the purchase it is no longer active
        LocalDate lastDay = END.day();
        assertEquals(1, sheet(bought(lastDay.minusDays(269))).movement().atEnd());
        assertEquals(0, sheet(bought(lastDay.minusDays(270))).movement().atEnd());
        LocalDate dayBefore = LocalDate.of(2026, 5, 31);
        assertEquals(1, sheet(bought(dayBefore.minusDays(269))).movement().before());
        assertEquals(0, sheet(bought(dayBefore.minusDays(270))).movement().before());
    }

    @Test
    @Tag("KPI-1")
    void aContractKeepsACustomerThatDoesNotBuy() {
        FactHead head = head("k", LocalDate.of(2025, 7, 1));
        Terms terms = Terms.of(LocalDate.of(2025, 7, 1), END.day().plusDays(1));
        CustomerHistory lives = CustomerHistory.of(ACME, List.of(ContractEvent.ofSignature(head, "K-1", terms)));
        assertEquals(new Movement(1, 1, 1, 0), sheet(lives).movement());
        CustomerHistory ends = CustomerHistory.of(
                ACME, List.of(ContractEvent.ofSignature(head, "K-1", Terms.of(LocalDate.of(2025, 7, 1), END.day()))));
        assertEquals(new Movement(1, 0, 0, 0), sheet(ends).movement());
    }

    @Test
    @Tag("KPI-1")
    @Tag("KPI-2")
    void theStoryNamesPartsWindowAndDefinition() {
        RetentionSheet sheet = sheet(bought(LocalDate.of(2026, 5, 20)), bought(LocalDate.of(2025, 9, 10)));
        assertEquals(
                """
                customer retention rate: 50.0 %
                  1 over 2
                  n = 2
                  between 9.5 % and 90.5 % with 95 % confidence
                  from 2026-06-01 to 2026-06-30, both included, in zone Z
                  facts up to 2026-06-30
                  only 2 counted, fewer than 5: read with care
                  formula: customers active on the day before the window and on its last day / customers active on the \
                day before the window
                  active: a contract in force, or a purchase within 3 usual intervals
                  interval by Wilson score at 95 %
                  warning below n = 5
                  definition KPI-1 version 1, policy REF""".replace("REF", RetentionPolicy.standard().ref().toString()),
                sheet.retention().explanation().text(Locale.ENGLISH));
        assertEquals("50.0", sheet.churn().rounded().orElseThrow().toPlainString());
        assertEquals("KPI-2", sheet.churn().definition().id());
        assertEquals(
                "customer retention rate: undefined",
                sheet().retention().explanation().reason().text(Locale.ENGLISH));
        assertEquals(
                "there is nothing to divide by",
                sheet().churn().explanation().parts().get(0).reason().text(Locale.ENGLISH));
    }

    @Test
    @Tag("KPI-1")
    void aWindowThatIsNotOverHasNoRate() {
        KpiScope early = KpiScope.of(DateWindow.ofMonth(YearMonth.of(2026, 7)), END);
        RetentionTally tally = RetentionTally.of(early, VIEW, RetentionPolicy.standard());
        tally.add(bought(LocalDate.of(2026, 6, 20)));
        assertEquals(
                "the window ends on 2026-07-31, but facts are seen up to 2026-06-30 only",
                tally.result().retention().explanation().parts().get(0).reason().text(Locale.ENGLISH));
    }

    @Test
    @Tag("KPI-1")
    void everyArguableNumberIsPartOfThePolicy() {
        RetentionPolicy policy = RetentionPolicy.standard();
        assertEquals(policy, RetentionPolicy.standard());
        for (RetentionPolicy other : List.of(
                policy.withActiveIntervals(2.5),
                policy.withWeightDays(90),
                policy.withForm(RetentionForm.SHORT),
                policy.withRhythm(RhythmPolicy.standard().withFloorDays(7)),
                policy.withConfidence(policy.confidence().withLevel(0.9)))) {
            assertNotEquals(policy.ref().fingerprint(), other.ref().fingerprint());
        }
        assertEquals("ours", policy.named("ours", 2).ref().name());
        assertEquals(policy.ref().fingerprint(), policy.named("ours", 2).ref().fingerprint());
        assertMessage("activeIntervals must be above 0 and finite, but was 0.0", () -> policy.withActiveIntervals(0));
        assertMessage(
                "activeIntervals must be above 0 and finite, but was NaN",
                () -> policy.withActiveIntervals(Double.NaN));
        assertMessage(
                "activeIntervals must be above 0 and finite, but was Infinity",
                () -> policy.withActiveIntervals(Double.POSITIVE_INFINITY));
        assertEquals(1e300, policy.withActiveIntervals(1e300).activeIntervals());
        assertMessage("weightDays must be at least 1, but was 0", () -> policy.withWeightDays(0));
        assertEquals(1, policy.withWeightDays(1).weightDays());
    }

    @Test
    @Tag("KPI-H")
    void onlyTheSameMerges() {
        RetentionTally june = RetentionTally.of(JUNE, VIEW, RetentionPolicy.standard());
        KpiScope may = KpiScope.of(DateWindow.ofMonth(YearMonth.of(2026, 5)), END);
        String ref = RetentionPolicy.standard().ref().toString();
        assertMessage(
                "other must follow " + ref + " over [2026-06-01, 2026-07-01)[Z] as of 2026-06-30[Z], but was " + ref
                        + " over [2026-05-01, 2026-06-01)[Z] as of 2026-06-30[Z]",
                () -> june.merge(RetentionTally.of(may, VIEW, RetentionPolicy.standard())));
        RetentionView dollars = RetentionView.of(Currency.getInstance("USD"));
        assertThrows(
                IllegalArgumentException.class,
                () -> june.merge(RetentionTally.of(JUNE, dollars, RetentionPolicy.standard())));
        assertMessage(
                "window must be in zone Z, but was Asia/Shanghai",
                () -> new KpiScope(KpiWindow.of(JUNE.window().days(), ZoneId.of("Asia/Shanghai")), END));
        assertMessage(
                "retained must be at most before, and with fresh at most atEnd, but was 2 of 1, with 0 of 2",
                () -> new Movement(1, 2, 2, 0));
        assertMessage(
                "retained must be at most before, and with fresh at most atEnd, but was 1 of 1, with 1 of 1",
                () -> new Movement(1, 1, 1, 1));
        RetentionPolicy standard = RetentionPolicy.standard();
        RefusedMerges.check(standard, standard.withWeightDays(30), PeriodTally::of);
        RefusedMerges.check(
                standard,
                standard.withWeightDays(30),
                (scope, policy) -> RevenueTally.of(scope, VIEW.currency(), policy));
    }

    @Test
    @Tag("KPI-19")
    void whoShowsUpInThePeriodBeforeWithoutNetSpendIsLeftOut() {
        int may = (int) LocalDate.of(2026, 5, 10).toEpochDay();
        PurchaseColumns columns = PurchaseColumns.builder(VIEW.currency())
                .add(0, may, 0)
                .add(0, may + 30, 500)
                .add(1, may - 90, 500)
                .add(1, may, -200)
                .add(1, may + 30, -100)
                .add(2, may - 90, 500)
                .add(2, may + 30, -100)
                .build();
        RevenueTally tally = RevenueTally.of(JUNE, VIEW.currency(), RetentionPolicy.standard());
        RevenueTally other = RevenueTally.of(JUNE, VIEW.currency(), RetentionPolicy.standard());
        tally.add(columns.days(0));
        other.add(columns.days(1));
        other.add(columns.days(2));
        tally.merge(other);
        assertEquals(2, tally.result().net().exclusions().count(RetentionKpi.Note.NO_REVENUE_BEFORE));
        assertEquals(0, tally.result().net().n());
    }

    @Test
    @Tag("KPI-1")
    void movementIsToldBeforeTheResult() {
        RetentionTally tally = RetentionTally.of(JUNE, VIEW, RetentionPolicy.standard());
        tally.add(bought(LocalDate.of(2026, 5, 20)));
        assertEquals(new Movement(1, 1, 1, 0), tally.movement());
    }

    @Test
    @Tag("KPI-1")
    void aPeriodHoldsItsFirstDayAndNotTheOneAfterItsLast() {
        LocalDate may = LocalDate.of(2026, 5, 1);
        LocalDate june = LocalDate.of(2026, 6, 1);
        assertEquals(List.of(1L, 1L), moved(may, june));
        assertEquals(List.of(1L, 1L), moved(june.minusDays(1), june.plusDays(29)));
        assertEquals(List.of(0L, 0L), moved(may.minusDays(1), june));
        assertEquals(List.of(0L, 1L), moved(may, may.plusDays(30)));
        assertEquals(List.of(0L, 0L), moved(june, june.plusDays(29)));
    }

    private static List<Long> moved(LocalDate first, LocalDate last) {
        CustomerHistory history = CustomerHistory.of(
                ACME,
                List.of(
                        Purchase.of(head("p", first), Money.of("10", "CNY")),
                        Purchase.of(head("q", last), Money.of("10", "CNY"))));
        PeriodTally tally = PeriodTally.of(JUNE, RetentionPolicy.standard());
        tally.add(VIEW.days(history, END));
        return Splits.counts(tally.result().retention());
    }

    private static void assertMessage(String message, org.junit.jupiter.api.function.Executable call) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
    }

    private static RetentionSheet sheet(CustomerHistory... base) {
        RetentionTally tally = RetentionTally.of(JUNE, VIEW, RetentionPolicy.standard());
        for (CustomerHistory history : base) {
            tally.add(history);
        }
        return tally.result();
    }

    private static CustomerHistory bought(LocalDate day) {
        Fact purchase = Purchase.of(head("p", day), Money.of("10", "CNY"));
        return CustomerHistory.of(ACME, List.of(purchase));
    }

    private static FactHead head(String id, LocalDate day) {
        return FactHead.of(FactId.of(id), ACME, Occurrence.of(day), ZoneOffset.UTC);
    }
}
