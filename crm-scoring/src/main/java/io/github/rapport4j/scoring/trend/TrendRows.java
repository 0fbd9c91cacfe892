// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.trend;

import io.github.rapport4j.core.time.DateWindow;
import io.github.rapport4j.scoring.figure.KpiSheet;
import io.github.rapport4j.scoring.goal.BenchmarkComparison;
import io.github.rapport4j.scoring.goal.TargetReview;
import io.github.rapport4j.scoring.kpi.KpiName;
import io.github.rapport4j.scoring.kpi.KpiResult;
import io.github.rapport4j.scoring.kpi.KpiScope;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns sheets of consecutive periods, oldest first, into one row a figure. */
final class TrendRows {
    private final TrendPlan plan;
    private final List<List<PeriodFigure>> rows = new ArrayList<>();
    private Optional<KpiSheet> last = Optional.empty();

    TrendRows(TrendPlan plan) {
        this.plan = plan;
    }

    void add(KpiSheet sheet) {
        last.ifPresent(before -> requireSameFigures(names(before), names(sheet)));
        for (int i = 0; i < sheet.results().size(); i++) {
            if (last.isEmpty()) {
                rows.add(new ArrayList<>());
            }
            int place = i;
            rows.get(i)
                    .add(figure(
                            sheet.scope(),
                            sheet.results().get(i),
                            last.map(before -> before.results().get(place))));
        }
        last = Optional.of(sheet);
    }

    List<KpiTrend> trends() {
        return rows.stream().map(KpiTrend::new).toList();
    }

    private PeriodFigure figure(KpiScope scope, KpiResult result, Optional<KpiResult> before) {
        DateWindow period = scope.window().days();
        return scope.isOver()
                ? new PeriodFigure(period, result, KpiChange.between(before, result), verdicts(result))
                : new PeriodFigure(period, result, KpiChange.notOver(scope), PeriodFigure.Verdicts.none());
    }

    private PeriodFigure.Verdicts verdicts(KpiResult result) {
        KpiName name = result.definition().name();
        List<TargetReview> targets = plan.targets().stream()
                .filter(target -> target.kpi().equals(name))
                .map(target -> target.review(result))
                .toList();
        List<BenchmarkComparison> benchmarks = plan.benchmarks().stream()
                .filter(benchmark -> benchmark.kpi().equals(name))
                .map(benchmark -> benchmark.compare(result))
                .toList();
        return new PeriodFigure.Verdicts(targets, benchmarks);
    }

    private static List<KpiName> names(KpiSheet sheet) {
        return sheet.results().stream()
                .map(result -> result.definition().name())
                .toList();
    }

    private static void requireSameFigures(List<KpiName> before, List<KpiName> now) {
        if (!before.equals(now)) {
            throw new IllegalArgumentException(
                    "measure must give the same figures for every period, but was " + before + " and then " + now);
        }
    }
}
