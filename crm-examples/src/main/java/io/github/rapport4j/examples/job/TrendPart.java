// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.job;

import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.time.DateWindow;
import io.github.rapport4j.examples.company.Company;
import io.github.rapport4j.examples.report.Cell;
import io.github.rapport4j.examples.report.Column;
import io.github.rapport4j.examples.report.Column.Kind;
import io.github.rapport4j.examples.report.Sheet;
import io.github.rapport4j.examples.report.Text;
import io.github.rapport4j.examples.report.View;
import io.github.rapport4j.scoring.goal.Target;
import io.github.rapport4j.scoring.goal.TargetReview;
import io.github.rapport4j.scoring.kpi.KpiName;
import io.github.rapport4j.scoring.kpi.KpiResult;
import io.github.rapport4j.scoring.kpi.KpiUnit;
import io.github.rapport4j.scoring.retention.RetentionKpi;
import io.github.rapport4j.scoring.retention.RetentionView;
import io.github.rapport4j.scoring.service.ServiceKpi;
import io.github.rapport4j.scoring.sheet.MonthlySheetTally;
import io.github.rapport4j.scoring.sheet.SheetMonth;
import io.github.rapport4j.scoring.sheet.SheetPolicy;
import io.github.rapport4j.scoring.survey.SurveyKpi;
import io.github.rapport4j.scoring.trend.ChangeBasis;
import io.github.rapport4j.scoring.trend.KpiChange;
import io.github.rapport4j.scoring.trend.KpiTrend;
import io.github.rapport4j.scoring.trend.PeriodFigure;
import io.github.rapport4j.scoring.trend.Periods;
import io.github.rapport4j.scoring.trend.TrendPlan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Set;

/** Key figures against the period before: year by year, and the last twelve months one by one. */
final class TrendPart {
    private static final int MONTHS = 12;
    private static final Set<KpiName> HEADLINES = Set.of(
            RetentionKpi.RETENTION_RATE,
            ServiceKpi.RESOLUTION_RATE,
            ServiceKpi.OPEN_OVERDUE,
            SurveyKpi.NPS,
            SurveyKpi.CSAT);

    private final Company base;
    private final List<CustomerHistory> histories;
    private final Currency currency;
    private final List<KpiTrend> years;

    TrendPart(Company base, List<CustomerHistory> histories, Currency currency, List<Target> targets) {
        this.base = base;
        this.histories = histories;
        this.currency = currency;
        years = TrendPlan.builder()
                .measure(JobMeasures.of(base, currency))
                .periods(twoYears(base))
                .asOf(base.asOf())
                .targets(targets)
                .build()
                .review(histories.stream())
                .trends()
                .stream()
                .filter(TrendPart::isKnown)
                .toList();
    }

    /** The year up to the day of the report, and the year before it. */
    static Periods twoYears(Company base) {
        return Periods.ofTrailingDays(CustomerReader.YEAR_DAYS, base.asOf().day(), 2);
    }

    /** Whether anything went in, or there is a figure all the same, in one of the years. */
    private static boolean isKnown(KpiTrend trend) {
        return trend.figures().stream()
                .map(PeriodFigure::result)
                .anyMatch(result -> result.n() > 0 || result.value().isDefined());
    }

    /** The figures of this year that stand out: shares and points. */
    List<KpiResult> headlines() {
        return years.stream()
                .filter(trend -> HEADLINES.contains(trend.name()))
                .map(trend -> trend.latest().result())
                .toList();
    }

    /** This year beside the year before. */
    Sheet years() {
        return new Sheet(
                new Sheet.Place("trend", View.KPIS),
                new Sheet.Heading(Text.of(StoryText.TREND), Text.of(StoryText.TREND_NOTE)),
                List.of(
                        Shown.column(JobText.KPI, Kind.TEXT),
                        Shown.column(StoryText.THIS_YEAR, Kind.NUMBER),
                        Shown.column(JobText.INTERVAL, Kind.NUMBER),
                        Shown.column(JobText.N, Kind.NUMBER),
                        Shown.column(StoryText.YEAR_BEFORE, Kind.NUMBER),
                        Shown.column(StoryText.DIFFERENCE, Kind.NUMBER),
                        Shown.column(StoryText.RELATIVE, Kind.NUMBER),
                        Shown.column(StoryText.VERDICT, Kind.TERM),
                        Shown.column(StoryText.TARGET, Kind.TERM),
                        Shown.column(JobText.REASON, Kind.WHY)),
                years.stream().map(TrendPart::row).toList());
    }

    private static List<Cell> row(KpiTrend trend) {
        PeriodFigure now = trend.latest();
        KpiChange change = now.change();
        return List.of(
                Cell.of(KpiPart.name(now.result())),
                figure(now.result()),
                Cell.of(Shown.interval(now.result())),
                Shown.count(now.result().n()),
                figure(trend.figures().get(0).result()),
                change.fold(TrendPart::difference, none -> Cell.EMPTY),
                change.fold(TrendPart::relative, none -> Cell.EMPTY),
                change.fold(TrendPart::verdict, none -> Cell.of(undefined(now.result(), none))),
                now.verdicts().targets().stream()
                        .findFirst()
                        .map(TrendPart::target)
                        .orElse(Cell.EMPTY),
                Cell.of(Text.why(now)));
    }

    /** Met, missed or unclear, with the goal in the unit shown. */
    private static Cell target(TargetReview review) {
        String goal =
                Shown.number(review.target().kpi().unit().shown(review.target().goal()));
        Text text = Text.of(Reason.of(StoryText.TARGET_VERDICT, review.verdict(), goal));
        return new Cell(text, null, review.verdict().code());
    }

    private static Cell cell(KpiResult result) {
        return Cell.ofNumber(Shown.value(result), result.toDouble().orElse(Double.MAX_VALUE));
    }

    private static Cell figure(KpiResult result) {
        return result.value().isDefined() ? cell(result) : Cell.ofNumber("–", Double.NEGATIVE_INFINITY);
    }

    /** In the unit shown; percentage points for shares. */
    private static Cell difference(KpiChange.Known change) {
        BigDecimal shown = change.shownDifference();
        Text figure = change.now().definition().unit() == KpiUnit.SHARE
                ? Text.of(Reason.of(StoryText.POINTS, signed(shown)))
                : Text.plain(signed(shown));
        return Cell.ofNumber(figure, shown.doubleValue());
    }

    private static Cell relative(KpiChange.Known change) {
        return change.shownRelative()
                .map(shown -> Cell.ofNumber(signed(shown) + " %", shown.doubleValue()))
                .orElse(Cell.EMPTY);
    }

    private static String signed(BigDecimal change) {
        return (change.signum() > 0 ? "+" : "") + Shown.number(change);
    }

    /** Why there is nothing to say: of the figure itself, if it has no value. */
    private static Text undefined(KpiResult result, Reason none) {
        return result.value().fold(defined -> Text.of(none), Text::of);
    }

    /** A figure without interval is told by its value, and that is said. */
    private static Cell verdict(KpiChange.Known change) {
        boolean isCounted = change.basis() == ChangeBasis.VALUE && change.tendency() != KpiChange.Tendency.SAME;
        Text text = isCounted ? Text.of(Reason.of(StoryText.BY_VALUE, change.tendency())) : Text.of(change.tendency());
        return new Cell(text, null, change.tendency().code());
    }

    /** The last twelve whole months, latest first. */
    Sheet months() {
        LocalDate end = base.asOf().day().plusDays(1).withDayOfMonth(1);
        DateWindow year = DateWindow.of(end.minusMonths(MONTHS), end);
        MonthlySheetTally tally =
                MonthlySheetTally.of(year, base.asOf(), RetentionView.of(currency), SheetPolicy.standard());
        histories.forEach(tally::add);
        List<SheetMonth> months = new ArrayList<>(tally.result().months());
        Collections.reverse(months);
        List<Column> columns = new ArrayList<>(List.of(Shown.column(StoryText.MONTH, Kind.TEXT)));
        months.stream()
                .limit(1)
                .flatMap(month -> figures(month).stream())
                .forEach(figure ->
                        columns.add(new Column(Text.of(figure.definition().name()), Kind.NUMBER)));
        return new Sheet(
                new Sheet.Place("months", View.KPIS),
                new Sheet.Heading(Text.of(StoryText.MONTHS), Text.of(StoryText.MONTHS_NOTE)),
                columns,
                months.stream().map(TrendPart::row).toList());
    }

    private static List<Cell> row(SheetMonth month) {
        List<Cell> row = new ArrayList<>(List.of(Cell.of(month.month().toString())));
        figures(month).forEach(figure -> row.add(figure(figure)));
        return row;
    }

    private static List<KpiResult> figures(SheetMonth month) {
        return List.of(
                month.retention(),
                month.repurchase(),
                month.complaintResolution(),
                month.nps(),
                month.csat(),
                month.referrals(),
                month.green(),
                month.amber(),
                month.red());
    }
}
