// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.catalogue;

import io.github.rapport4j.core.measure.Accumulator;
import io.github.rapport4j.core.measure.CurrencyConverter;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.core.time.DateWindow;
import io.github.rapport4j.scoring.contract.RenewalTally;
import io.github.rapport4j.scoring.kpi.KpiResult;
import io.github.rapport4j.scoring.kpi.KpiScope;
import io.github.rapport4j.scoring.lifetime.LifetimeTally;
import io.github.rapport4j.scoring.pipeline.FunnelTally;
import io.github.rapport4j.scoring.pipeline.StageTimeTally;
import io.github.rapport4j.scoring.purchase.ActivityTally;
import io.github.rapport4j.scoring.purchase.CohortMatrix;
import io.github.rapport4j.scoring.purchase.CohortTally;
import io.github.rapport4j.scoring.purchase.PatternTally;
import io.github.rapport4j.scoring.purchase.PurchasePattern;
import io.github.rapport4j.scoring.purchase.RepurchaseRate;
import io.github.rapport4j.scoring.purchase.SpendConcentration;
import io.github.rapport4j.scoring.relation.ContactTally;
import io.github.rapport4j.scoring.relation.FeedbackTally;
import io.github.rapport4j.scoring.relation.PunctualityTally;
import io.github.rapport4j.scoring.relation.ReferralTally;
import io.github.rapport4j.scoring.relation.TouchChoice;
import io.github.rapport4j.scoring.relation.TouchTally;
import io.github.rapport4j.scoring.retention.PeriodTally;
import io.github.rapport4j.scoring.retention.RetentionSheet;
import io.github.rapport4j.scoring.retention.RetentionTally;
import io.github.rapport4j.scoring.retention.RetentionView;
import io.github.rapport4j.scoring.retention.RevenueTally;
import io.github.rapport4j.scoring.rhythm.PurchaseColumns;
import io.github.rapport4j.scoring.rhythm.PurchaseDays;
import io.github.rapport4j.scoring.service.ResolutionTally;
import io.github.rapport4j.scoring.service.WaitClock;
import io.github.rapport4j.scoring.service.WaitTally;
import io.github.rapport4j.scoring.sheet.MonthlySheetTally;
import io.github.rapport4j.scoring.sheet.SheetMonth;
import io.github.rapport4j.scoring.survey.Csat;
import io.github.rapport4j.scoring.survey.CsatAccumulator;
import io.github.rapport4j.scoring.survey.Nps;
import io.github.rapport4j.scoring.survey.NpsAccumulator;
import io.github.rapport4j.scoring.winback.ReturnTally;
import io.github.rapport4j.scoring.winback.SpendChangeTally;
import io.github.rapport4j.scoring.winback.WinBackView;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/**
 * What every calculator returns under a set of policies, for hardly any facts: the definitions do not depend on them.
 */
final class AllResults {
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final DateWindow MONTH = DateWindow.of(FIRST, FIRST.plusMonths(1));
    private static final AsOf AS_OF = AsOf.of(FIRST.plusMonths(6), ZoneId.of("Asia/Shanghai"));
    private static final KpiScope SCOPE = KpiScope.of(MONTH, AS_OF);
    private static final Currency CNY = Currency.getInstance("CNY");
    private static final PurchaseDays ONE_PURCHASE = PurchaseColumns.builder(CNY)
            .add(0, (int) FIRST.toEpochDay() + 3, 10_000)
            .build()
            .days(0);

    private final KpiPolicies policies;
    private final List<KpiResult> results = new ArrayList<>();

    private AllResults(KpiPolicies policies) {
        this.policies = policies;
    }

    static List<KpiResult> under(KpiPolicies policies) {
        AllResults all = new AllResults(policies);
        all.addRetention();
        all.addPurchases();
        all.addCohorts();
        all.addService();
        all.addPipeline();
        all.addRelations();
        all.addWinBack();
        all.addContracts();
        all.addSurveys();
        all.addSheet();
        return all.results;
    }

    private void add(KpiResult... more) {
        results.addAll(List.of(more));
    }

    private void addRetention() {
        RetentionSheet sheet = RetentionTally.of(SCOPE, RetentionView.of(CNY), policies.retention())
                .result();
        add(sheet.retention(), sheet.churn(), sheet.shortForm(), sheet.weighted());
        PeriodTally.Result period = PeriodTally.of(SCOPE, policies.retention()).result();
        add(period.retention(), period.churn());
        RevenueTally.Result revenue =
                RevenueTally.of(SCOPE, CNY, policies.retention()).result();
        add(revenue.gross(), revenue.net());
    }

    private void addPurchases() {
        add(
                bought(RepurchaseRate.ofWindow(SCOPE.window(), AS_OF, policies.purchase())),
                bought(RepurchaseRate.ofReturning(AS_OF, policies.purchase())),
                bought(RepurchaseRate.ofCohort(SCOPE.window(), AS_OF, policies.purchase())));
        PurchasePattern pattern = bought(PatternTally.of(SCOPE.window(), AS_OF, CNY, policies.purchase()));
        add(pattern.frequency(), pattern.averageOrderValue(), pattern.revenuePerBuyer());
        add(
                pattern.gapMean(),
                pattern.gapMedian(),
                pattern.gapDeviation(),
                pattern.customerGapMean(),
                pattern.customerGapMedian());
        SpendConcentration.Result spread = bought(SpendConcentration.of(AS_OF, CNY, policies.purchase()));
        add(spread.topShare(), spread.gini());
    }

    private void addCohorts() {
        CohortMatrix cohorts = bought(CohortTally.of(AS_OF, CNY, policies.purchase()));
        add(cohorts.retention(0, 0), cohorts.cumulativeRevenue(0, 0));
        int running = 6;
        add(cohorts.retention(0, running), cohorts.cumulativeRevenue(0, running));
        add(bought(ActivityTally.of(AS_OF, CNY, policies.purchase())).revenuePerBuyer(0));
    }

    private static <R, A extends Accumulator<PurchaseDays, R, A>> R bought(A tally) {
        tally.add(ONE_PURCHASE);
        return tally.result();
    }

    private void addService() {
        ResolutionTally.Result resolved =
                ResolutionTally.of(SCOPE, policies.service()).result();
        add(resolved.rate(), resolved.throughput(), resolved.openOverdue());
        WaitTally.Result waits = WaitTally.of(SCOPE, WaitClock.aroundTheClock(), policies.service())
                .result();
        add(waits.responseMedian(), waits.responseP90(), waits.resolutionMedian(), waits.resolutionP90());
    }

    private void addPipeline() {
        FunnelTally.Result funnel = FunnelTally.of(SCOPE, policies.pipeline()).result();
        add(funnel.winRate());
        funnel.stages().forEach(stage -> add(stage.conversion()));
        StageTimeTally.of(SCOPE, policies.pipeline()).result().stages().forEach(stage -> add(stage.median()));
    }

    private void addRelations() {
        ReferralTally.Result referrals =
                ReferralTally.of(SCOPE, policies.relation()).result();
        add(referrals.made(), referrals.signed(), referrals.rate(), referrals.conversion());
        add(ReferralTally.ofEligible(SCOPE, policies.relation(), each -> true)
                .result()
                .rate());
        ContactTally.Result contact =
                ContactTally.of(SCOPE, policies.relation()).result();
        add(contact.both(), contact.inbound(), contact.outbound());
        add(
                TouchTally.of(SCOPE, TouchChoice.all(), policies.relation()).result(),
                TouchTally.ofInvitations(SCOPE, policies.relation()).result(),
                PunctualityTally.of(SCOPE, policies.relation()).result());
        FeedbackTally.Result feedback =
                FeedbackTally.of(SCOPE, policies.relation()).result();
        add(feedback.count(), feedback.trend().all(), feedback.documented());
    }

    private void addWinBack() {
        ReturnTally returns = ReturnTally.of(SCOPE, WinBackView.of(CNY), policies.winBack());
        ReturnTally holdOut =
                ReturnTally.ofHoldOut(SCOPE, WinBackView.of(CNY), policies.winBack(), each -> Optional.empty());
        add(returns.result(), returns.lift(holdOut));
        SpendChangeTally.Result change = SpendChangeTally.of(SCOPE, WinBackView.of(CNY), policies.winBack())
                .result();
        add(change.total(), change.median());
    }

    private void addContracts() {
        RenewalTally.Result renewal = RenewalTally.of(SCOPE, CNY, CurrencyConverter.none(), policies.contract())
                .result();
        add(renewal.rate(), renewal.value());
        LifetimeTally.Result lifetime = LifetimeTally.of(SCOPE, RetentionView.of(CNY), policies.lifetime())
                .result();
        add(lifetime.historic(), lifetime.expected(), lifetime.cautious(), lifetime.modelled());
    }

    private void addSurveys() {
        add(NpsAccumulator.using(policies.nps(), MONTH, AS_OF).result().result());
        add(Nps.ofCounts(3, 2, 1).withConfidence(policies.nps().confidence()).result());
        Csat csat = CsatAccumulator.using(policies.csat(), MONTH, AS_OF).result();
        add(csat.result(), csat.mean());
        Csat counted = Csat.ofCounts(policies.csat(), 1, 2, 3, 4, 5);
        add(counted.result(), counted.mean());
    }

    private void addSheet() {
        SheetMonth month = MonthlySheetTally.of(MONTH, AS_OF, RetentionView.of(CNY), policies.sheet())
                .result()
                .months()
                .get(0);
        add(month.green(), month.amber(), month.red());
    }
}
