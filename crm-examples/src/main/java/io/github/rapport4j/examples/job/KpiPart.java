// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.job;

import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.core.time.DateWindow;
import io.github.rapport4j.examples.report.Cell;
import io.github.rapport4j.examples.report.CohortGrid;
import io.github.rapport4j.examples.report.Column.Kind;
import io.github.rapport4j.examples.report.Sheet;
import io.github.rapport4j.examples.report.Text;
import io.github.rapport4j.examples.report.Tile;
import io.github.rapport4j.examples.report.View;
import io.github.rapport4j.scoring.kpi.KpiResult;
import io.github.rapport4j.scoring.kpi.KpiWindow;
import io.github.rapport4j.scoring.purchase.CohortMatrix;
import io.github.rapport4j.scoring.purchase.CohortTally;
import io.github.rapport4j.scoring.purchase.PatternTally;
import io.github.rapport4j.scoring.purchase.PurchaseKpiPolicy;
import io.github.rapport4j.scoring.purchase.PurchasePattern;
import io.github.rapport4j.scoring.purchase.RepurchaseRate;
import io.github.rapport4j.scoring.purchase.SpendConcentration;
import io.github.rapport4j.scoring.rhythm.PurchaseColumns;
import io.github.rapport4j.scoring.rhythm.Workers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The KPIs that purchases allow: a sheet with n and intervals, tiles, and the cohort grid. */
final class KpiPart {
    private static final int[] HORIZONS = {30, 60, 90};
    private static final Set<String> TELLING = Set.of("of-stage", "within-days");

    private final PurchaseColumns columns;
    private final AsOf asOf;
    private final LocalDate first;
    private final PurchaseKpiPolicy policy = PurchaseKpiPolicy.standard();

    /** {@code first} is the day of the first purchase of all. */
    KpiPart(PurchaseColumns columns, AsOf asOf, LocalDate first) {
        this.columns = columns;
        this.asOf = asOf;
        this.first = first;
    }

    List<KpiResult> results() {
        KpiWindow all = window(DateWindow.of(first, asOf.day().plusDays(1)));
        KpiWindow year = window(DateWindow.ofTrailingDays(CustomerReader.YEAR_DAYS, asOf.day()));
        List<KpiResult> results = new ArrayList<>();
        results.add(sum(RepurchaseRate.ofWindow(year, asOf, policy)));
        results.add(sum(RepurchaseRate.ofReturning(asOf, policy)));
        for (int days : HORIZONS) {
            results.add(sum(RepurchaseRate.ofCohort(all, asOf, policy.withCohortDays(days))));
        }
        PurchasePattern pattern = columns.accumulate(
                        Workers.ofCaller(), () -> PatternTally.of(all, asOf, columns.currency(), policy))
                .result();
        results.addAll(List.of(
                pattern.frequency(),
                pattern.averageOrderValue(),
                pattern.gapMean(),
                pattern.gapMedian(),
                pattern.customerGapMean(),
                pattern.customerGapMedian()));
        results.addAll(spread());
        return results;
    }

    private List<KpiResult> spread() {
        SpendConcentration.Result spread = columns.accumulate(
                        Workers.ofCaller(), () -> SpendConcentration.of(asOf, columns.currency(), policy))
                .result();
        return List.of(spread.topShare(), spread.gini());
    }

    CohortGrid cohorts() {
        CohortMatrix matrix = columns.accumulate(
                        Workers.ofCaller(), () -> CohortTally.of(asOf, columns.currency(), policy))
                .result();
        return new CohortGrid(matrix.rows().stream()
                .map(row -> new CohortGrid.Row(
                        row.month().toString(),
                        row.customers(),
                        row.cells().stream().map(CohortMatrix.Cell::active).toList()))
                .toList());
    }

    static Sheet sheet(List<KpiResult> results) {
        return new Sheet(
                new Sheet.Place("kpis", View.KPIS),
                new Sheet.Heading(Text.of(JobText.KPIS), Text.of(JobText.KPIS_NOTE)),
                List.of(
                        Shown.column(JobText.KPI, Kind.TEXT),
                        Shown.column(JobText.FIGURE, Kind.NUMBER),
                        Shown.column(JobText.INTERVAL, Kind.NUMBER),
                        Shown.column(JobText.N, Kind.NUMBER),
                        Shown.column(JobText.WINDOW, Kind.TEXT),
                        Shown.column(JobText.REASON, Kind.WHY)),
                results.stream().map(KpiPart::row).toList());
    }

    static Tile tile(KpiResult result) {
        Text interval = Shown.interval(result);
        Reason base = interval.isEmpty()
                ? Reason.of(JobText.JUST_N, result.n())
                : Reason.of(JobText.OF_N, interval.en(), result.n());
        Text range = result.value().isDefined() ? Text.of(base) : Text.NONE;
        return new Tile(name(result), Shown.value(result), range, Text.why(result));
    }

    private static List<Cell> row(KpiResult result) {
        return List.of(
                Cell.of(name(result)),
                Cell.ofNumber(Shown.value(result), result.toDouble().orElse(Double.MAX_VALUE)),
                Cell.of(Shown.interval(result)),
                Shown.count(result.n()),
                result.window()
                        .map(window -> Cell.of(window.days().startInclusive() + " – "
                                + window.days().lastInclusive()))
                        .orElse(Cell.EMPTY),
                Cell.of(Text.why(result)));
    }

    /** The name with the option that makes the difference, such as the days within which one buys again. */
    static Text name(KpiResult result) {
        Text name = Text.of(result.definition().name());
        return result.definition().options().stream()
                .filter(option -> TELLING.contains(option.code().code()))
                .findFirst()
                .map(option -> new Text(
                        name.en() + ", " + Text.of(option).en(),
                        name.zh() + "," + Text.of(option).zh()))
                .orElse(name);
    }

    private KpiWindow window(DateWindow days) {
        return KpiWindow.of(days, asOf.zone());
    }

    private KpiResult sum(RepurchaseRate rate) {
        return columns.accumulate(Workers.ofCaller(), () -> rate).result();
    }
}
