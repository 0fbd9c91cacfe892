// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.policy;

import io.github.rapport4j.scoring.contract.ContractPolicy;
import io.github.rapport4j.scoring.lifetime.LifetimePolicy;
import io.github.rapport4j.scoring.pipeline.PipelinePolicy;
import io.github.rapport4j.scoring.purchase.PurchaseKpiPolicy;
import io.github.rapport4j.scoring.purchase.RepurchaseForm;
import io.github.rapport4j.scoring.relation.RelationPolicy;
import io.github.rapport4j.scoring.relation.TrendPeriod;
import io.github.rapport4j.scoring.retention.RetentionForm;
import io.github.rapport4j.scoring.retention.RetentionPolicy;
import io.github.rapport4j.scoring.winback.SpendBaseline;
import io.github.rapport4j.scoring.winback.WinBackPolicy;
import java.util.List;

/** The forms of policies about figures of customers: who stays, who comes back, what they are worth. */
final class CustomerKpiForms {
    private static final Fields<WinBackPolicy, WinBackPolicy.Builder> WIN_BACK = Fields.of(
                    (WinBackPolicy policy) -> WinBackPolicy.builder().from(policy), WinBackPolicy.Builder::build)
            .whole("return-days", WinBackPolicy::returnDays, WinBackPolicy.Builder::returnDays)
            .flag("any-contact", WinBackPolicy::anyContact, WinBackPolicy.Builder::anyContact)
            .whole("spend-days", WinBackPolicy::spendDays, WinBackPolicy.Builder::spendDays)
            .term("baseline", List.of(SpendBaseline.values()), WinBackPolicy::baseline, WinBackPolicy.Builder::baseline)
            .whole("baseline-days", WinBackPolicy::baselineDays, WinBackPolicy.Builder::baselineDays)
            .whole("history-days", WinBackPolicy::historyDays, WinBackPolicy.Builder::historyDays);
    private static final Fields<RelationPolicy, RelationPolicy.Builder> RELATION = Fields.of(
                    (RelationPolicy policy) -> RelationPolicy.builder().from(policy), RelationPolicy.Builder::build)
            .whole("sign-days", RelationPolicy::signDays, RelationPolicy.Builder::signDays)
            .whole("answer-days", RelationPolicy::answerDays, RelationPolicy.Builder::answerDays)
            .flag("any-contact", RelationPolicy::anyContact, RelationPolicy.Builder::anyContact)
            .term(
                    "trend-period",
                    List.of(TrendPeriod.values()),
                    RelationPolicy::trendPeriod,
                    RelationPolicy.Builder::trendPeriod);
    private static final Fields<RetentionPolicy, RetentionPolicy.Builder> RETENTION = Fields.of(
                    (RetentionPolicy policy) -> RetentionPolicy.builder().from(policy), RetentionPolicy.Builder::build)
            .term("form", List.of(RetentionForm.values()), RetentionPolicy::form, RetentionPolicy.Builder::form)
            .whole("weight-days", RetentionPolicy::weightDays, RetentionPolicy.Builder::weightDays)
            .with(
                    "active-intervals",
                    RetentionPolicy::activeIntervals,
                    (builder, values) -> builder.activeIntervals(
                            values.number("active-intervals").doubleValue()));

    private CustomerKpiForms() {}

    static PolicyForm<WinBackPolicy> winBack() {
        PolicyForm<WinBackPolicy> form = PolicyForm.of("win-back", WinBackPolicy.standard(), WinBackPolicy::named)
                .with("", WIN_BACK);
        return ConfidenceForm.add(form, WinBackPolicy::confidence, WinBackPolicy::withConfidence);
    }

    static PolicyForm<RelationPolicy> relation() {
        PolicyForm<RelationPolicy> form = PolicyForm.of("relation", RelationPolicy.standard(), RelationPolicy::named)
                .with("", RELATION);
        return ConfidenceForm.add(form, RelationPolicy::confidence, RelationPolicy::withConfidence);
    }

    static PolicyForm<PipelinePolicy> pipeline() {
        PolicyForm<PipelinePolicy> form = PolicyForm.of("pipeline", PipelinePolicy.standard(), PipelinePolicy::named)
                .with(
                        "",
                        Fields.of(
                                        (PipelinePolicy policy) ->
                                                PipelinePolicy.builder().from(policy),
                                        PipelinePolicy.Builder::build)
                                .whole("within-days", PipelinePolicy::withinDays, PipelinePolicy.Builder::withinDays));
        return ConfidenceForm.add(form, PipelinePolicy::confidence, PipelinePolicy::withConfidence);
    }

    static PolicyForm<ContractPolicy> contract() {
        PolicyForm<ContractPolicy> form = PolicyForm.of("contract", ContractPolicy.standard(), ContractPolicy::named)
                .with(
                        "",
                        Fields.of(
                                        (ContractPolicy policy) ->
                                                ContractPolicy.builder().from(policy),
                                        ContractPolicy.Builder::build)
                                .whole("grace-days", ContractPolicy::graceDays, ContractPolicy.Builder::graceDays));
        return ConfidenceForm.add(form, ContractPolicy::confidence, ContractPolicy::withConfidence);
    }

    static PolicyForm<RetentionPolicy> retention() {
        PolicyForm<RetentionPolicy> form = PolicyForm.of(
                        "retention", RetentionPolicy.standard(), RetentionPolicy::named)
                .with("", RETENTION)
                .withPart(StandingForms.rhythm(), RetentionPolicy::rhythm, RetentionPolicy::withRhythm);
        return ConfidenceForm.add(form, RetentionPolicy::confidence, RetentionPolicy::withConfidence);
    }

    static PolicyForm<LifetimePolicy> lifetime() {
        PolicyForm<LifetimePolicy> form = PolicyForm.of("lifetime", LifetimePolicy.standard(), LifetimePolicy::named)
                .with(
                        "",
                        Fields.of(
                                        (LifetimePolicy policy) ->
                                                LifetimePolicy.builder().from(policy),
                                        LifetimePolicy.Builder::build)
                                .number("margin", LifetimePolicy::margin, LifetimePolicy.Builder::margin)
                                .whole("periods", LifetimePolicy::periods, LifetimePolicy.Builder::periods))
                .withPart(retention(), LifetimePolicy::retention, LifetimePolicy::withRetention);
        return ConfidenceForm.add(form, LifetimePolicy::confidence, LifetimePolicy::withConfidence);
    }

    static PolicyForm<PurchaseKpiPolicy> purchase() {
        PolicyForm<PurchaseKpiPolicy> form = PolicyForm.of(
                        "purchase-kpi", PurchaseKpiPolicy.standard(), PurchaseKpiPolicy::named)
                .with(
                        "",
                        policy -> Lines.of(
                                "repurchase-form", policy.repurchaseForm().code(),
                                "cohort-days", policy.cohortDays(),
                                "top-share", policy.topShare()),
                        CustomerKpiForms::purchase);
        return ConfidenceForm.add(form, PurchaseKpiPolicy::confidence, PurchaseKpiPolicy::withConfidence);
    }

    private static PurchaseKpiPolicy purchase(PurchaseKpiPolicy policy, Values values) {
        return policy.withRepurchaseForm(values.term("repurchase-form", List.of(RepurchaseForm.values())))
                .withCohortDays(values.whole("cohort-days"))
                .withTopShare(values.number("top-share"));
    }
}
