// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.job;

import io.github.rapport4j.core.measure.CurrencyConverter;
import io.github.rapport4j.core.time.DateWindow;
import io.github.rapport4j.core.vocabulary.LifecycleStage;
import io.github.rapport4j.examples.company.Company;
import io.github.rapport4j.examples.company.CompanyFile;
import io.github.rapport4j.scoring.contract.ContractPolicy;
import io.github.rapport4j.scoring.contract.RenewalTally;
import io.github.rapport4j.scoring.figure.KpiMeasure;
import io.github.rapport4j.scoring.kpi.KpiScope;
import io.github.rapport4j.scoring.lifetime.LifetimePolicy;
import io.github.rapport4j.scoring.lifetime.LifetimeTally;
import io.github.rapport4j.scoring.pipeline.FunnelTally;
import io.github.rapport4j.scoring.pipeline.PipelinePolicy;
import io.github.rapport4j.scoring.pipeline.StageTimeTally;
import io.github.rapport4j.scoring.relation.ContactTally;
import io.github.rapport4j.scoring.relation.FeedbackTally;
import io.github.rapport4j.scoring.relation.ReferralTally;
import io.github.rapport4j.scoring.relation.RelationPolicy;
import io.github.rapport4j.scoring.relation.TouchChoice;
import io.github.rapport4j.scoring.relation.TouchTally;
import io.github.rapport4j.scoring.retention.RetentionPolicy;
import io.github.rapport4j.scoring.retention.RetentionTally;
import io.github.rapport4j.scoring.retention.RetentionView;
import io.github.rapport4j.scoring.service.ResolutionTally;
import io.github.rapport4j.scoring.service.ServicePolicy;
import io.github.rapport4j.scoring.service.WaitClock;
import io.github.rapport4j.scoring.service.WaitTally;
import io.github.rapport4j.scoring.survey.CsatAccumulator;
import io.github.rapport4j.scoring.survey.CsatPolicy;
import io.github.rapport4j.scoring.survey.NpsAccumulator;
import io.github.rapport4j.scoring.survey.NpsPolicy;
import io.github.rapport4j.scoring.winback.ReturnTally;
import io.github.rapport4j.scoring.winback.SpendChangeTally;
import io.github.rapport4j.scoring.winback.WinBackPolicy;
import io.github.rapport4j.scoring.winback.WinBackView;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;

/**
 * The key figures of a window, as far as the files hold what they need; in a fixed order that hangs on the files alone.
 */
final class JobMeasures {
    private static final int HALF_YEAR = 6;

    private final Company base;
    private final Currency currency;
    private final RetentionView view;
    private final List<KpiMeasure> measures = new ArrayList<>();

    private JobMeasures(Company base, Currency currency) {
        this.base = base;
        this.currency = currency;
        this.view = RetentionView.of(currency);
    }

    static KpiMeasure of(Company base, Currency currency) {
        JobMeasures all = new JobMeasures(base, currency);
        all.customers();
        all.contracts();
        all.service();
        all.surveys();
        all.relation();
        all.touches();
        all.pipeline();
        return KpiMeasure.all(all.measures);
    }

    /** Those that a group of customers is known by. */
    static KpiMeasure ofGroups(Company base, Currency currency) {
        JobMeasures some = new JobMeasures(base, currency);
        some.measures.add(KpiMeasure.of(
                scope -> RetentionTally.of(scope, some.view, RetentionPolicy.standard()),
                kept -> List.of(kept.retention())));
        some.measures.add(new PurchaseMeasures(currency).ofGroups());
        if (base.has(CompanyFile.CASES)) {
            some.measures.add(KpiMeasure.of(
                    scope -> ResolutionTally.of(scope, ServicePolicy.standard()),
                    resolved -> List.of(resolved.rate())));
        }
        some.surveys();
        return KpiMeasure.all(some.measures);
    }

    /** The files link no answer to a touch: any talk with the customer within the days of an answer counts. */
    static KpiMeasure ofTouches() {
        RelationPolicy policy = RelationPolicy.standard().withAnyContact(true);
        return KpiMeasure.of(scope -> TouchTally.of(scope, TouchChoice.all(), policy), rate -> List.of(rate));
    }

    private void customers() {
        measures.add(KpiMeasure.of(
                scope -> RetentionTally.of(scope, view, RetentionPolicy.standard()),
                kept -> List.of(kept.retention(), kept.churn(), kept.weighted())));
        measures.add(new PurchaseMeasures(currency).all());
        measures.add(KpiMeasure.of(
                        scope -> LifetimeTally.of(halfYear(scope), view, LifetimePolicy.standard()),
                        worth -> List.of(worth.historic(), worth.expected(), worth.cautious()))
                .atEnd());
    }

    /** Lifetime value reckons in half-years. */
    private static KpiScope halfYear(KpiScope scope) {
        DateWindow days = scope.window().days();
        return KpiScope.of(
                DateWindow.of(days.endExclusive().minusMonths(HALF_YEAR), days.endExclusive()), scope.asOf());
    }

    private void contracts() {
        if (base.has(CompanyFile.CONTRACTS)) {
            measures.add(KpiMeasure.of(
                    scope -> RenewalTally.of(scope, currency, CurrencyConverter.none(), ContractPolicy.standard()),
                    renewed -> List.of(renewed.rate(), renewed.value())));
        }
    }

    private void service() {
        if (base.has(CompanyFile.CASES)) {
            measures.add(KpiMeasure.of(
                    scope -> ResolutionTally.of(scope, ServicePolicy.standard()),
                    resolved -> List.of(resolved.rate(), resolved.throughput(), resolved.openOverdue())));
            measures.add(KpiMeasure.of(
                    scope -> WaitTally.of(scope, WaitClock.aroundTheClock(), ServicePolicy.standard()),
                    waits -> List.of(
                            waits.responseMedian(),
                            waits.responseP90(),
                            waits.resolutionMedian(),
                            waits.resolutionP90())));
        }
    }

    private void surveys() {
        if (base.has(CompanyFile.SURVEYS)) {
            measures.add(KpiMeasure.of(
                    scope -> NpsAccumulator.using(
                            NpsPolicy.standard(), scope.window().days(), scope.asOf()),
                    nps -> List.of(nps.result())));
            measures.add(KpiMeasure.of(
                    scope -> CsatAccumulator.using(
                            CsatPolicy.standard(), scope.window().days(), scope.asOf()),
                    csat -> List.of(csat.result())));
        }
    }

    private void relation() {
        RelationPolicy policy = RelationPolicy.standard();
        if (base.has(CompanyFile.CASES) || base.has(CompanyFile.SURVEYS)) {
            measures.add(KpiMeasure.of(
                    scope -> FeedbackTally.of(scope, policy),
                    feedback -> List.of(feedback.count(), feedback.documented())));
        }
        if (base.has(CompanyFile.REFERRALS)) {
            measures.add(KpiMeasure.of(
                    scope -> ReferralTally.of(scope, policy),
                    referred -> List.of(referred.made(), referred.signed(), referred.rate(), referred.conversion())));
        }
        if (base.has(CompanyFile.INTERACTIONS)) {
            measures.add(KpiMeasure.of(
                    scope -> ContactTally.of(scope, policy),
                    contact -> List.of(contact.both(), contact.inbound(), contact.outbound())));
        }
    }

    private void touches() {
        if (base.has(CompanyFile.TOUCHES)) {
            if (base.has(CompanyFile.INTERACTIONS)) {
                measures.add(ofTouches());
            }
            measures.add(KpiMeasure.of(
                    scope -> ReturnTally.of(scope, WinBackView.of(currency), WinBackPolicy.standard()),
                    rate -> List.of(rate)));
            measures.add(KpiMeasure.of(
                    scope -> SpendChangeTally.of(scope, WinBackView.of(currency), WinBackPolicy.standard()),
                    spent -> List.of(spent.total(), spent.median())));
        }
    }

    private void pipeline() {
        if (base.has(CompanyFile.STAGES)) {
            measures.add(KpiMeasure.of(
                    scope -> FunnelTally.of(scope, PipelinePolicy.standard()),
                    funnel -> Stream.concat(
                                    funnel.stages().stream()
                                            .filter(stage -> stage.stage() != LifecycleStage.LOYALTY)
                                            .map(FunnelTally.Stage::conversion),
                                    Stream.of(funnel.winRate()))
                            .toList()));
            measures.add(KpiMeasure.of(
                    scope -> StageTimeTally.of(scope, PipelinePolicy.standard()),
                    times -> times.stages().stream()
                            .map(StageTimeTally.Stage::median)
                            .toList()));
        }
    }
}
