// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.rapport4j.core.fact.FactKind;
import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.core.time.DateWindow;
import io.github.rapport4j.scoring.health.HealthColour;
import io.github.rapport4j.scoring.health.HealthPolicy;
import io.github.rapport4j.scoring.health.HealthScorer;
import io.github.rapport4j.scoring.kpi.KpiReason;
import io.github.rapport4j.scoring.kpi.KpiResult;
import io.github.rapport4j.scoring.kpi.KpiScope;
import io.github.rapport4j.scoring.kpi.KpiValue;
import io.github.rapport4j.scoring.kpi.RefusedMerges;
import io.github.rapport4j.scoring.kpi.Splits;
import io.github.rapport4j.scoring.purchase.PurchaseKpiPolicy;
import io.github.rapport4j.scoring.purchase.RepurchaseRate;
import io.github.rapport4j.scoring.relation.ReferralTally;
import io.github.rapport4j.scoring.relation.RelationPolicy;
import io.github.rapport4j.scoring.retention.RetentionPolicy;
import io.github.rapport4j.scoring.retention.RetentionTally;
import io.github.rapport4j.scoring.retention.RetentionView;
import io.github.rapport4j.scoring.service.ResolutionTally;
import io.github.rapport4j.scoring.service.ServicePolicy;
import io.github.rapport4j.scoring.survey.Csat;
import io.github.rapport4j.scoring.survey.CsatPolicy;
import io.github.rapport4j.scoring.survey.Nps;
import io.github.rapport4j.scoring.warning.ScanPoint;
import io.github.rapport4j.testkit.core.DenseArbitraries;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

class MonthlySheetProperties {
    private static final RetentionView VIEW = RetentionView.of(DenseArbitraries.CNY);
    private static final DateWindow MONTHS = DateWindow.of(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 5, 1));

    @Provide
    Arbitrary<List<CustomerHistory>> bases() {
        return DenseArbitraries.bases(
                4,
                FactKind.PURCHASE,
                FactKind.PURCHASE,
                FactKind.CONTRACT_EVENT,
                FactKind.SERVICE_EVENT,
                FactKind.SURVEY_ANSWER,
                FactKind.REFERRAL);
    }

    @Provide
    Arbitrary<AsOf> asOfs() {
        return DenseArbitraries.asOfs();
    }

    @Property(tries = 200)
    @Tag("HEALTH-3")
    @Tag("KPI-H")
    void everyFigureIsThatOfItsOwnFamily(
            @ForAll("bases") List<CustomerHistory> base, @ForAll("asOfs") AsOf asOf, @ForAll long seed) {
        SheetPolicy policy = SheetPolicy.standard();
        MonthlySheet sheet = Splits.check(base, seed, () -> MonthlySheetTally.of(MONTHS, asOf, VIEW, policy));
        assertEquals(
                List.of("2024-01", "2024-02", "2024-03", "2024-04"),
                sheet.months().stream().map(month -> month.month().toString()).toList());
        assertEquals(asOf, sheet.asOf());
        assertEquals(policy.ref(), sheet.policy());
        for (SheetMonth month : sheet.months()) {
            DateWindow days = DateWindow.ofMonth(month.month());
            KpiScope scope = KpiScope.of(days, asOf);
            RetentionTally retention = RetentionTally.of(scope, VIEW, RetentionPolicy.standard());
            RepurchaseRate repurchase = RepurchaseRate.ofWindow(scope.window(), asOf, PurchaseKpiPolicy.standard());
            ResolutionTally resolution = ResolutionTally.of(scope, ServicePolicy.standard());
            ReferralTally referrals = ReferralTally.of(scope, RelationPolicy.standard());
            for (CustomerHistory history : base) {
                retention.add(history);
                repurchase.add(VIEW.days(history, asOf));
                resolution.add(history);
                referrals.add(history);
            }
            assertEquals(retention.result().retention(), month.retention());
            assertEquals(repurchase.result(), month.repurchase());
            assertEquals(resolution.result().rate(), month.complaintResolution());
            assertEquals(referrals.result().made(), month.referrals());
            assertEquals(Nps.from(base, days, asOf).result(), month.nps());
            assertEquals(Csat.from(CsatPolicy.standard(), base, days, asOf).result(), month.csat());
            colours(base, asOf, month);
        }
    }

    private static void colours(List<CustomerHistory> base, AsOf asOf, SheetMonth month) {
        LocalDate last = month.month().atEndOfMonth();
        Map<String, Long> counts = new TreeMap<>();
        AsOf end = AsOf.of(last, asOf.zone()).knownBy(asOf.knownBy());
        for (CustomerHistory history : base) {
            String colour = HealthScorer.using(HealthPolicy.standard())
                    .score(history.asOf(end), ScanPoint.of(end, DenseArbitraries.CNY))
                    .colour()
                    .map(HealthColour::code)
                    .orElse("none");
            counts.merge(colour, 1L, Long::sum);
        }
        for (Map.Entry<String, KpiResult> each : Map.of(
                        "green", month.green(), "amber", month.amber(), "red", month.red())
                .entrySet()) {
            if (last.isAfter(asOf.day())) {
                KpiValue.Undefined none = (KpiValue.Undefined) each.getValue().value();
                assertEquals(KpiReason.WINDOW_NOT_OVER, none.reason().code());
                continue;
            }
            long all = base.size() - counts.getOrDefault("none", 0L);
            assertEquals(
                    all == 0 ? List.of(0L, 0L) : List.of(counts.getOrDefault(each.getKey(), 0L), all),
                    Splits.counts(each.getValue()));
            assertEquals(base.size() - all, each.getValue().exclusions().count(SheetKpi.Note.INSUFFICIENT));
        }
    }

    @Example
    @Tag("HEALTH-3")
    void wholeMonthsOnlyAndOnlyTheSameMerges() {
        AsOf asOf = AsOf.of(LocalDate.of(2024, 6, 30), ZoneOffset.UTC);
        DateWindow odd = DateWindow.of(LocalDate.of(2024, 1, 2), LocalDate.of(2024, 3, 1));
        SheetPolicy policy = SheetPolicy.standard();
        IllegalArgumentException e =
                assertThrows(IllegalArgumentException.class, () -> MonthlySheetTally.of(odd, asOf, VIEW, policy));
        assertEquals("months must be whole months, but was [2024-01-02, 2024-03-01)", e.getMessage());
        MonthlySheetTally one = MonthlySheetTally.of(MONTHS, asOf, VIEW, policy);
        MonthlySheetTally june = MonthlySheetTally.of(DateWindow.ofMonth(YearMonth.of(2024, 6)), asOf, VIEW, policy);
        String rule = "other must follow [" + policy.ref() + ", 2024-06-30[Z], ";
        RefusedMerges.check(
                rule + "[2024-01, 2024-02, 2024-03, 2024-04]], but was [" + policy.ref()
                        + ", 2024-06-30[Z], [2024-06]]",
                one,
                june);
        RefusedMerges.check(
                rule + "[2024-06]], but was [" + policy.ref() + ", 2024-06-30[Z], [2024-05]]",
                june,
                MonthlySheetTally.of(DateWindow.ofMonth(YearMonth.of(2024, 5)), asOf, VIEW, policy));
        assertNotEquals(
                policy.ref().fingerprint(),
                policy.withService(ServicePolicy.standard().withReopenDays(7))
                        .ref()
                        .fingerprint());
        assertEquals("ours", policy.named("ours", 2).ref().name());
    }
}
