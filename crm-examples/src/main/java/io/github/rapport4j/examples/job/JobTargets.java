// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.job;

import io.github.rapport4j.scoring.contract.ContractKpi;
import io.github.rapport4j.scoring.goal.Target;
import io.github.rapport4j.scoring.kpi.KpiDefinition.Direction;
import io.github.rapport4j.scoring.kpi.KpiName;
import io.github.rapport4j.scoring.kpi.KpiUnit;
import io.github.rapport4j.scoring.lifetime.LifetimeKpi;
import io.github.rapport4j.scoring.pipeline.PipelineKpi;
import io.github.rapport4j.scoring.purchase.PurchaseKpi;
import io.github.rapport4j.scoring.relation.RelationKpi;
import io.github.rapport4j.scoring.retention.RetentionKpi;
import io.github.rapport4j.scoring.service.ServiceKpi;
import io.github.rapport4j.scoring.survey.SurveyKpi;
import io.github.rapport4j.scoring.winback.WinBackKpi;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the user expects of the key figures of the year, as the command line says it. */
final class JobTargets {
    private static final List<KpiName> NAMES = Stream.<KpiName[]>of(
                    RetentionKpi.values(),
                    PurchaseKpi.values(),
                    LifetimeKpi.values(),
                    ContractKpi.values(),
                    ServiceKpi.values(),
                    SurveyKpi.values(),
                    RelationKpi.values(),
                    WinBackKpi.values(),
                    PipelineKpi.values())
            .flatMap(Stream::of)
            .toList();

    private JobTargets() {}

    /** Goals stand in the unit that the report shows: shares in percent. */
    static List<Target> parse(Map<String, String> wanted) {
        return wanted.entrySet().stream()
                .map(entry -> target(name(entry.getKey()), entry.getValue()))
                .toList();
    }

    private static KpiName name(String code) {
        return NAMES.stream()
                .filter(name -> name.code().equals(code) && name.direction() != Direction.NEUTRAL)
                .findFirst()
                .orElseThrow(() -> new JobException(
                        "--target must name a key figure with a good direction, such as nps or retention-rate, but was "
                                + code));
    }

    private static Target target(KpiName name, String goal) {
        try {
            BigDecimal number = new BigDecimal(goal);
            return Target.of(name, name.unit() == KpiUnit.SHARE ? number.movePointLeft(2) : number);
        } catch (NumberFormatException e) {
            throw new JobException("--target " + name.code() + " must be a number, but was " + goal);
        }
    }
}
