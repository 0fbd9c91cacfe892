// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.catalogue;

import io.github.rapport4j.scoring.contract.ContractKpi;
import io.github.rapport4j.scoring.contract.RenewalTally;
import io.github.rapport4j.scoring.kpi.KpiDefinition;
import io.github.rapport4j.scoring.lifetime.LifetimeKpi;
import io.github.rapport4j.scoring.lifetime.LifetimeTally;
import io.github.rapport4j.scoring.pipeline.FunnelTally;
import io.github.rapport4j.scoring.pipeline.PipelineKpi;
import io.github.rapport4j.scoring.pipeline.StageTimeTally;
import io.github.rapport4j.scoring.purchase.ActivityTally;
import io.github.rapport4j.scoring.purchase.CohortTally;
import io.github.rapport4j.scoring.purchase.PatternTally;
import io.github.rapport4j.scoring.purchase.PurchaseKpi;
import io.github.rapport4j.scoring.purchase.RepurchaseRate;
import io.github.rapport4j.scoring.purchase.SpendConcentration;
import io.github.rapport4j.scoring.relation.ContactTally;
import io.github.rapport4j.scoring.relation.FeedbackTally;
import io.github.rapport4j.scoring.relation.PunctualityTally;
import io.github.rapport4j.scoring.relation.ReferralTally;
import io.github.rapport4j.scoring.relation.RelationKpi;
import io.github.rapport4j.scoring.relation.TouchTally;
import io.github.rapport4j.scoring.retention.PeriodTally;
import io.github.rapport4j.scoring.retention.RetentionKpi;
import io.github.rapport4j.scoring.retention.RetentionTally;
import io.github.rapport4j.scoring.retention.RevenueTally;
import io.github.rapport4j.scoring.service.ResolutionTally;
import io.github.rapport4j.scoring.service.ServiceKpi;
import io.github.rapport4j.scoring.service.WaitTally;
import io.github.rapport4j.scoring.sheet.MonthlySheetTally;
import io.github.rapport4j.scoring.sheet.SheetKpi;
import io.github.rapport4j.scoring.survey.Csat;
import io.github.rapport4j.scoring.survey.Nps;
import io.github.rapport4j.scoring.winback.ReturnTally;
import io.github.rapport4j.scoring.winback.SpendChangeTally;
import io.github.rapport4j.scoring.winback.WinBackKpi;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Asks every family for the definitions of its figures; a figure added to a family shows up by itself. */
final class Figures {
    private final List<KpiFigure> figures = new ArrayList<>();

    private Figures() {}

    static List<KpiFigure> under(KpiPolicies policies) {
        Figures all = new Figures();
        all.addCustomers(policies);
        all.addRelations(policies);
        all.addSurveys(policies);
        return all.figures;
    }

    private void addCustomers(KpiPolicies policies) {
        add(RetentionKpi.values(), policies.retention()::definition, Figures::calculator);
        add(PurchaseKpi.values(), policies.purchase()::definition, Figures::calculator);
        add(ContractKpi.values(), policies.contract()::definition, kpi -> RenewalTally.class);
        add(LifetimeKpi.values(), policies.lifetime()::definition, kpi -> LifetimeTally.class);
        add(SheetKpi.values(), policies.sheet()::definition, kpi -> MonthlySheetTally.class);
    }

    private void addRelations(KpiPolicies policies) {
        add(ServiceKpi.values(), policies.service()::definition, Figures::calculator);
        add(PipelineKpi.values(), policies.pipeline()::definition, Figures::calculator);
        add(RelationKpi.values(), policies.relation()::definition, Figures::calculator);
        add(WinBackKpi.values(), policies.winBack()::definition, Figures::calculator);
    }

    private void addSurveys(KpiPolicies policies) {
        figures.add(KpiFigure.of(policies.nps().definition(), Nps.class));
        figures.add(KpiFigure.of(policies.csat().definition(), Csat.class));
        figures.add(KpiFigure.of(policies.csat().meanDefinition(), Csat.class));
    }

    private <K> void add(K[] kpis, Function<K, KpiDefinition> definition, Function<K, Class<?>> calculator) {
        for (K kpi : kpis) {
            figures.add(KpiFigure.of(definition.apply(kpi), calculator.apply(kpi)));
        }
    }

    private static Class<?> calculator(RetentionKpi kpi) {
        return switch (kpi) {
            case PERIOD_RETENTION, PERIOD_CHURN -> PeriodTally.class;
            case GROSS_REVENUE, NET_REVENUE -> RevenueTally.class;
            default -> RetentionTally.class;
        };
    }

    private static Class<?> calculator(PurchaseKpi kpi) {
        return switch (kpi) {
            case REPURCHASE_RATE, RETURNING_SHARE, COHORT_REPURCHASE -> RepurchaseRate.class;
            case COHORT_RETENTION, COHORT_REVENUE -> CohortTally.class;
            case TOP_SHARE, GINI -> SpendConcentration.class;
            case REVENUE_PER_BUYER -> ActivityTally.class;
            default -> PatternTally.class;
        };
    }

    private static Class<?> calculator(ServiceKpi kpi) {
        return switch (kpi) {
            case RESOLUTION_RATE, THROUGHPUT, OPEN_OVERDUE -> ResolutionTally.class;
            default -> WaitTally.class;
        };
    }

    private static Class<?> calculator(PipelineKpi kpi) {
        return kpi == PipelineKpi.STAGE_TIME ? StageTimeTally.class : FunnelTally.class;
    }

    private static Class<?> calculator(RelationKpi kpi) {
        return switch (kpi) {
            case CONTACT_FREQUENCY, INBOUND_FREQUENCY, OUTBOUND_FREQUENCY -> ContactTally.class;
            case TOUCH_RESPONSE, SURVEY_RESPONSE -> TouchTally.class;
            case PUNCTUALITY -> PunctualityTally.class;
            case FEEDBACK_COUNT, FEEDBACK_CHANGE, DOCUMENTED_CASES -> FeedbackTally.class;
            default -> ReferralTally.class;
        };
    }

    private static Class<?> calculator(WinBackKpi kpi) {
        return switch (kpi) {
            case RETURN_RATE, RETURN_LIFT -> ReturnTally.class;
            default -> SpendChangeTally.class;
        };
    }
}
