// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.catalogue;

import io.github.rapport4j.core.explain.ReasonCode;
import io.github.rapport4j.scoring.contract.ContractKpi;
import io.github.rapport4j.scoring.kpi.KpiReason;
import io.github.rapport4j.scoring.lifetime.LifetimeKpi;
import io.github.rapport4j.scoring.pipeline.PipelineKpi;
import io.github.rapport4j.scoring.purchase.PurchaseKpi;
import io.github.rapport4j.scoring.relation.RelationKpi;
import io.github.rapport4j.scoring.retention.RetentionKpi;
import io.github.rapport4j.scoring.service.ServiceKpi;
import io.github.rapport4j.scoring.sheet.SheetKpi;
import io.github.rapport4j.scoring.survey.SurveyReason;
import io.github.rapport4j.scoring.winback.WinBackKpi;
import java.util.List;

/** What the results of a KPI leave out and warn of, besides few observations. */
final class KpiNotes {
    private KpiNotes() {}

    static List<ReasonCode> exclusions(String id) {
        return switch (id) {
            case "KPI-1" -> List.of(RetentionKpi.Note.NO_WEIGHT);
            case "KPI-3", "KPI-12" -> List.of(KpiReason.IMMATURE);
            case "KPI-5" -> List.of(KpiReason.IMMATURE, ServiceKpi.Note.NO_OPENING);
            case "KPI-6" -> List.of(ServiceKpi.Note.NO_TIME);
            case "KPI-7", "KPI-8" -> List.of(SurveyReason.BLANK, SurveyReason.SUPERSEDED, SurveyReason.OTHER_SCALE);
            case "KPI-9" -> List.of(KpiReason.IMMATURE, RelationKpi.Note.NOT_ELIGIBLE);
            case "KPI-10" -> List.of(KpiReason.IMMATURE, WinBackKpi.Note.RETURNED_BEFORE);
            case "KPI-11" ->
                List.of(
                        KpiReason.IMMATURE,
                        WinBackKpi.Note.SHORT_HISTORY,
                        WinBackKpi.Note.LOST_BY_THEN,
                        WinBackKpi.Note.NO_BASELINE);
            default -> laterExclusions(id);
        };
    }

    private static List<ReasonCode> laterExclusions(String id) {
        return switch (id) {
            case "KPI-14" -> List.of(LifetimeKpi.Note.NO_FORECAST);
            case "KPI-15" -> List.of(RelationKpi.Note.NO_FACTS);
            case "KPI-16" -> List.of(KpiReason.IMMATURE, RelationKpi.Note.NOT_DELIVERED);
            case "KPI-17" -> List.of(KpiReason.IMMATURE, RelationKpi.Note.WAIVED);
            case "KPI-18" -> List.of(KpiReason.IMMATURE, ContractKpi.Note.NO_VALUE);
            case "KPI-19" -> List.of(RetentionKpi.Note.NO_REVENUE_BEFORE);
            case "KPI-20" ->
                List.of(KpiReason.IMMATURE, RelationKpi.Note.NOT_DELIVERED, RelationKpi.Note.DELIVERY_UNKNOWN);
            case "HEALTH-3" -> List.of(SheetKpi.Note.INSUFFICIENT);
            default -> List.of();
        };
    }

    static List<ReasonCode> warnings(String id) {
        return switch (id) {
            case "KPI-6" -> List.of(ServiceKpi.Note.WAITING);
            case "KPI-14" -> List.of(LifetimeKpi.Note.NO_CHURN);
            case "KPI-21" -> List.of(PipelineKpi.Note.STILL_THERE);
            case "KPI-23" -> List.of(PurchaseKpi.Note.NEGATIVE_SPEND);
            default -> List.of();
        };
    }
}
