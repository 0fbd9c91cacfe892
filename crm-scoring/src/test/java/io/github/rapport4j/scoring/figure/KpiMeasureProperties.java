// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.core.fact.FactKind;
import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.measure.CurrencyConverter;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.core.time.DateWindow;
import io.github.rapport4j.scoring.kpi.KpiResult;
import io.github.rapport4j.scoring.kpi.KpiScope;
import io.github.rapport4j.scoring.kpi.Splits;
import io.github.rapport4j.scoring.purchase.PurchaseKpi;
import io.github.rapport4j.scoring.purchase.PurchaseKpiPolicy;
import io.github.rapport4j.scoring.purchase.RepurchaseRate;
import io.github.rapport4j.scoring.purchase.SpendConcentration;
import io.github.rapport4j.scoring.retention.RetentionKpi;
import io.github.rapport4j.scoring.retention.RetentionPolicy;
import io.github.rapport4j.scoring.retention.RetentionTally;
import io.github.rapport4j.scoring.retention.RetentionView;
import io.github.rapport4j.scoring.rhythm.PurchaseDays;
import io.github.rapport4j.scoring.survey.SurveyKpi;
import io.github.rapport4j.testkit.core.DenseArbitraries;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

class KpiMeasureProperties {
    private final Map<String, KpiMeasure> measures = EveryFamily.measures();

    @Provide
    Arbitrary<List<CustomerHistory>> bases() {
        return EveryFamily.bases();
    }

    @Provide
    Arbitrary<AsOf> asOfs() {
        return DenseArbitraries.asOfs();
    }

    @Provide
    Arbitrary<DateWindow> windows() {
        return DenseArbitraries.windows();
    }

    @Property(tries = 200)
    @Tag("KPI-H")
    void aSheetHoldsTheFiguresOfItsFamiliesInOrder(
            @ForAll("bases") List<CustomerHistory> base,
            @ForAll("windows") DateWindow window,
            @ForAll("asOfs") AsOf asOf,
            @ForAll long seed) {
        KpiScope scope = KpiScope.of(window, asOf);
        KpiMeasure sheet = KpiMeasure.all(List.of(
                measures.get("retention"), measures.get("repurchase"), measures.get("nps"), measures.get("waits")));
        List<SeenCustomer> seen =
                base.stream().map(history -> SeenCustomer.of(history, asOf)).toList();
        KpiSheet whole = Splits.check(seen, seed, () -> sheet.start(scope));
        RetentionTally retention =
                RetentionTally.of(scope, RetentionView.of(DenseArbitraries.CNY), RetentionPolicy.standard());
        RepurchaseRate repurchase = RepurchaseRate.ofWindow(scope.window(), asOf, PurchaseKpiPolicy.standard());
        base.forEach(retention::add);
        base.forEach(history -> repurchase.add(PurchaseDays.from(history, asOf, DenseArbitraries.CNY)));
        List<KpiResult> expected = new ArrayList<>(List.of(
                retention.result().retention(),
                retention.result().churn(),
                retention.result().shortForm(),
                retention.result().weighted(),
                repurchase.result()));
        assertEquals(expected, whole.results().subList(0, 5));
        assertEquals(8, whole.results().size());
        assertEquals(scope, whole.scope());
        assertEquals(List.of(whole.results().get(5)), whole.results(SurveyKpi.NPS));
        assertEquals(List.of(), whole.results(PurchaseKpi.GINI));
    }

    @Property(tries = 200)
    void figuresAtTheEndAreThoseOfThatDayWithTheKnowledgeOfNow(
            @ForAll("bases") List<CustomerHistory> base,
            @ForAll("windows") DateWindow window,
            @ForAll("asOfs") AsOf asOf) {
        AsOf end = window.lastInclusive().isAfter(asOf.day())
                ? asOf
                : AsOf.of(window.lastInclusive(), asOf.zone()).knownBy(asOf.knownBy());
        SpendConcentration then = SpendConcentration.of(end, DenseArbitraries.CNY, PurchaseKpiPolicy.standard());
        base.forEach(history -> then.add(PurchaseDays.from(history, end, DenseArbitraries.CNY)));
        KpiSheet sheet = EveryFamily.direct(measures.get("concentration"), KpiScope.of(window, asOf), base);
        assertEquals(List.of(then.result().topShare(), then.result().gini()), sheet.results());
    }

    @Property(tries = 100)
    void whoHasNoFactByTheEndIsNotThereYet(@ForAll("bases") List<CustomerHistory> base) {
        AsOf asOf = AsOf.of(LocalDate.of(2025, 1, 1), ZoneOffset.UTC);
        DateWindow before = DateWindow.of(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 2, 1));
        KpiSheet sheet = EveryFamily.direct(measures.get("referrals").atEnd(), KpiScope.of(before, asOf), base);
        long known = base.stream().filter(h -> h.facts().isEmpty()).count();
        assertEquals(known, sheet.results().get(2).n(), "only who is known without any fact could be asked to refer");
    }

    @Example
    void purchaseDaysAreWorkedOutOnce() {
        AsOf asOf = AsOf.of(LocalDate.of(2024, 8, 1), ZoneOffset.UTC);
        CustomerHistory history = DenseArbitraries.bases(3, FactKind.PURCHASE)
                .filter(base -> !base.isEmpty())
                .sample()
                .get(0);
        SeenCustomer seen = SeenCustomer.of(history, asOf);
        PurchaseDays days = seen.days(DenseArbitraries.CNY, CurrencyConverter.none());
        assertSame(days, seen.days(DenseArbitraries.CNY, CurrencyConverter.none()));
        assertSame(seen, seen.at(asOf));
        assertEquals("SeenCustomer[" + seen.history() + " as of " + asOf + "]", seen.toString());
        AsOf earlier = AsOf.of(LocalDate.of(2024, 2, 1), ZoneOffset.UTC);
        assertEquals(history.asOf(earlier), seen.at(earlier).history());
    }

    @Example
    void whatDoesNotBelongTogetherIsRefused() {
        AsOf asOf = AsOf.of(LocalDate.of(2024, 8, 1), ZoneOffset.UTC);
        KpiScope scope = KpiScope.of(DateWindow.ofYear(2023), asOf);
        KpiTally nps = measures.get("nps").start(scope);
        assertEquals(
                "other must count with NpsAccumulator, but was CsatAccumulator",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> nps.merge(measures.get("csat").start(scope)))
                        .getMessage());
        KpiScope later = KpiScope.of(DateWindow.ofYear(2022), asOf);
        assertEquals(
                "other must count the same over " + scope + ", but was over " + later,
                assertThrows(
                                IllegalArgumentException.class,
                                () -> nps.merge(measures.get("nps").start(later)))
                        .getMessage());
        assertThrows(
                IllegalArgumentException.class,
                () -> nps.merge(KpiMeasure.all(List.of(measures.get("nps"))).start(scope)));
        CustomerHistory empty = CustomerHistory.of(CustomerId.of("A"), List.of());
        SeenCustomer early = SeenCustomer.of(empty, AsOf.of(LocalDate.of(2024, 7, 31), ZoneOffset.UTC));
        assertEquals(
                "customer must be seen as of " + asOf + ", but was as of " + early.asOf(),
                assertThrows(IllegalArgumentException.class, () -> nps.add(early))
                        .getMessage());
    }

    @Example
    @Tag("TEXT-1")
    void aSheetTellsItsFigures() {
        KpiScope scope = KpiScope.of(DateWindow.ofYear(2023), AsOf.of(LocalDate.of(2024, 8, 1), ZoneOffset.UTC));
        KpiTally tally = measures.get("retention").start(scope);
        assertEquals(scope, tally.scope());
        KpiSheet sheet = tally.result();
        assertEquals(
                RetentionKpi.RETENTION_RATE, sheet.results().get(0).definition().name());
        assertEquals(
                "4 figures of 2023-01-01 to 2023-12-31",
                sheet.explain(Locale.ENGLISH).lines().findFirst().orElseThrow());
        assertEquals(
                "2023-01-01 至 2023-12-31 的 4 项指标",
                sheet.explain(Locale.CHINESE).lines().findFirst().orElseThrow());
        assertEquals(4, sheet.explanation().parts().size());
    }
}
