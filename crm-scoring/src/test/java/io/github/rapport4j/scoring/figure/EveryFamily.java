// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.figure;

import io.github.rapport4j.core.fact.FactKind;
import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.measure.CurrencyConverter;
import io.github.rapport4j.scoring.contract.ContractPolicy;
import io.github.rapport4j.scoring.contract.RenewalTally;
import io.github.rapport4j.scoring.kpi.KpiScope;
import io.github.rapport4j.scoring.lifetime.LifetimePolicy;
import io.github.rapport4j.scoring.lifetime.LifetimeTally;
import io.github.rapport4j.scoring.pipeline.FunnelTally;
import io.github.rapport4j.scoring.pipeline.PipelinePolicy;
import io.github.rapport4j.scoring.purchase.PatternTally;
import io.github.rapport4j.scoring.purchase.PurchaseKpiPolicy;
import io.github.rapport4j.scoring.purchase.RepurchaseRate;
import io.github.rapport4j.scoring.purchase.SpendConcentration;
import io.github.rapport4j.scoring.relation.ContactTally;
import io.github.rapport4j.scoring.relation.ReferralTally;
import io.github.rapport4j.scoring.relation.RelationPolicy;
import io.github.rapport4j.scoring.relation.TouchChoice;
import io.github.rapport4j.scoring.relation.TouchTally;
import io.github.rapport4j.scoring.retention.RetentionPolicy;
import io.github.rapport4j.scoring.retention.RetentionTally;
import io.github.rapport4j.scoring.retention.RetentionView;
import io.github.rapport4j.scoring.retention.RevenueTally;
import io.github.rapport4j.scoring.service.ResolutionTally;
import io.github.rapport4j.scoring.service.ServicePolicy;
import io.github.rapport4j.scoring.service.WaitClock;
import io.github.rapport4j.scoring.service.WaitTally;
import io.github.rapport4j.scoring.survey.CsatAccumulator;
import io.github.rapport4j.scoring.survey.CsatPolicy;
import io.github.rapport4j.scoring.survey.NpsAccumulator;
import io.github.rapport4j.scoring.survey.NpsPolicy;
import io.github.rapport4j.scoring.winback.ReturnTally;
import io.github.rapport4j.scoring.winback.WinBackPolicy;
import io.github.rapport4j.scoring.winback.WinBackView;
import io.github.rapport4j.testkit.core.DenseArbitraries;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;

/** A measure of each family, and bases with the facts that they read. */
public final class EveryFamily {
    private static final Currency CNY = DenseArbitraries.CNY;

    private EveryFamily() {}

    public static Arbitrary<List<CustomerHistory>> bases() {
        return DenseArbitraries.bases(
                5,
                FactKind.PURCHASE,
                FactKind.PURCHASE,
                FactKind.PURCHASE,
                FactKind.CONTRACT_EVENT,
                FactKind.SERVICE_EVENT,
                FactKind.SURVEY_ANSWER,
                FactKind.SURVEY_ANSWER,
                FactKind.REFERRAL,
                FactKind.TOUCH,
                FactKind.INTERACTION,
                FactKind.STAGE_MOVE);
    }

    public static Map<String, KpiMeasure> measures() {
        Map<String, KpiMeasure> all = new LinkedHashMap<>(ofPurchases());
        RetentionView view = RetentionView.of(CNY);
        RelationPolicy relation = RelationPolicy.standard();
        all.put(
                "nps",
                KpiMeasure.of(
                        scope -> NpsAccumulator.using(
                                NpsPolicy.standard(), scope.window().days(), scope.asOf()),
                        nps -> List.of(nps.result())));
        all.put(
                "csat",
                KpiMeasure.of(
                        scope -> CsatAccumulator.using(
                                CsatPolicy.standard(), scope.window().days(), scope.asOf()),
                        csat -> List.of(csat.result(), csat.mean())));
        all.put(
                "retention",
                KpiMeasure.of(
                        scope -> RetentionTally.of(scope, view, RetentionPolicy.standard()),
                        sheet -> List.of(sheet.retention(), sheet.churn(), sheet.shortForm(), sheet.weighted())));
        all.put(
                "referrals",
                KpiMeasure.of(
                        scope -> ReferralTally.of(scope, relation),
                        result -> List.of(result.made(), result.signed(), result.rate(), result.conversion())));
        all.put(
                "contact",
                KpiMeasure.of(
                        scope -> ContactTally.of(scope, relation),
                        result -> List.of(result.both(), result.inbound(), result.outbound())));
        all.put(
                "touch",
                KpiMeasure.of(scope -> TouchTally.of(scope, TouchChoice.all(), relation), result -> List.of(result)));
        all.putAll(ofCourses(view));
        return all;
    }

    private static Map<String, KpiMeasure> ofCourses(RetentionView view) {
        return Map.of(
                "resolution",
                KpiMeasure.of(
                        scope -> ResolutionTally.of(scope, ServicePolicy.standard()),
                        result -> List.of(result.rate(), result.throughput(), result.openOverdue())),
                "waits",
                KpiMeasure.of(
                        scope -> WaitTally.of(scope, WaitClock.aroundTheClock(), ServicePolicy.standard()),
                        result -> List.of(result.responseMedian(), result.resolutionP90())),
                "win-back",
                KpiMeasure.of(
                        scope -> ReturnTally.of(scope, WinBackView.of(CNY), WinBackPolicy.standard()),
                        result -> List.of(result)),
                "renewal",
                KpiMeasure.of(
                        scope -> RenewalTally.of(scope, CNY, CurrencyConverter.none(), ContractPolicy.standard()),
                        result -> List.of(result.rate(), result.value())),
                "funnel",
                KpiMeasure.of(
                        scope -> FunnelTally.of(scope, PipelinePolicy.standard()),
                        result -> Stream.concat(
                                        Stream.of(result.winRate()),
                                        result.stages().stream().map(FunnelTally.Stage::conversion))
                                .toList()),
                "lifetime",
                KpiMeasure.of(
                        scope -> LifetimeTally.of(scope, view, LifetimePolicy.standard()),
                        result -> List.of(result.historic(), result.expected(), result.cautious())));
    }

    private static Map<String, KpiMeasure> ofPurchases() {
        PurchaseKpiPolicy policy = PurchaseKpiPolicy.standard();
        return Map.of(
                "repurchase",
                KpiMeasure.ofPurchases(
                        CNY,
                        scope -> RepurchaseRate.ofWindow(scope.window(), scope.asOf(), policy),
                        result -> List.of(result)),
                "pattern",
                KpiMeasure.ofPurchases(
                        CNY,
                        scope -> PatternTally.of(scope.window(), scope.asOf(), CNY, policy),
                        result -> List.of(
                                result.frequency(),
                                result.averageOrderValue(),
                                result.gapMedian(),
                                result.customerGapMedian())),
                "concentration",
                KpiMeasure.ofPurchases(
                                CNY,
                                scope -> SpendConcentration.of(scope.asOf(), CNY, policy),
                                result -> List.of(result.topShare(), result.gini()))
                        .atEnd(),
                "revenue",
                KpiMeasure.ofPurchases(
                        CNY,
                        scope -> RevenueTally.of(scope, CNY, RetentionPolicy.standard()),
                        result -> List.of(result.gross(), result.net())));
    }

    /** Counted without any of the machinery that is tested: who has a fact by then, or none at all, is added once. */
    public static KpiSheet direct(KpiMeasure measure, KpiScope scope, List<CustomerHistory> base) {
        KpiTally tally = measure.start(scope);
        List<CustomerHistory> seen = new ArrayList<>();
        for (CustomerHistory history : base) {
            CustomerHistory then = history.asOf(scope.asOf());
            if (!then.facts().isEmpty() || history.facts().isEmpty()) {
                seen.add(then);
            }
        }
        seen.forEach(history -> tally.add(SeenCustomer.of(history, scope.asOf())));
        return tally.result();
    }
}
