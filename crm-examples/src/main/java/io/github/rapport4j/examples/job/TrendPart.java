// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.job;

import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.core.time.DateWindow;
import io.github.rapport4j.examples.company.Company;
import io.github.rapport4j.examples.report.Cell;
import io.github.rapport4j.examples.report.Column;
import io.github.rapport4j.examples.report.Column.Kind;
import io.github.rapport4j.examples.report.Sheet;
import io.github.rapport4j.examples.report.Text;
import io.github.rapport4j.examples.report.View;
import io.github.rapport4j.scoring.kpi.KpiResult;
import io.github.rapport4j.scoring.kpi.KpiScope;
import io.github.rapport4j.scoring.retention.RetentionView;
import io.github.rapport4j.scoring.sheet.MonthlySheetTally;
import io.github.rapport4j.scoring.sheet.SheetMonth;
import io.github.rapport4j.scoring.sheet.SheetPolicy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Key figures against the period before: year by year, and the last twelve months one by one. */
final class TrendPart {
    private static final int MONTHS = 12;
    private static final Set<String> HEADLINES = Set.of("KPI-1", "KPI-5", "KPI-7", "KPI-8");

    private final Company base;
    private final List<CustomerHistory> histories;
    private final Currency currency;
    private final List<KpiResult> now;
    private final List<KpiResult> then;

    TrendPart(Company base, List<CustomerHistory> histories, Currency currency) {
        this.base = base;
        this.histories = histories;
        this.currency = currency;
        AsOf asOf = base.asOf();
        DateWindow year = DateWindow.ofTrailingDays(CustomerReader.YEAR_DAYS, asOf.day());
        DateWindow before = DateWindow.ofTrailingDays(
                CustomerReader.YEAR_DAYS, year.startInclusive().minusDays(1));
        now = YearKpis.of(base, KpiScope.of(year, asOf), histories, currency);
        then = YearKpis.of(base, KpiScope.of(before, asOf), histories, currency);
    }

    /** The figures of this year that stand out: shares and points. */
    List<KpiResult> headlines() {
        return now.stream()
                .filter(result -> HEADLINES.contains(result.definition().id()))
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
                        Shown.column(JobText.REASON, Kind.WHY)),
                IntStream.range(0, now.size())
                        .mapToObj(i -> row(now.get(i), then.get(i)))
                        .toList());
    }

    private static List<Cell> row(KpiResult now, KpiResult then) {
        return List.of(
                Cell.of(Text.of(now.definition().name())),
                cell(now),
                Cell.of(Shown.interval(now)),
                Shown.count(now.n()),
                cell(then),
                difference(now, then),
                Cell.of(Text.why(now)));
    }

    private static Cell cell(KpiResult result) {
        return Cell.ofNumber(Shown.value(result), result.toDouble().orElse(Double.MAX_VALUE));
    }

    /** In the unit shown; percentage points for shares. */
    private static Cell difference(KpiResult now, KpiResult then) {
        if (now.rounded().isEmpty() || then.rounded().isEmpty()) {
            return Cell.EMPTY;
        }
        BigDecimal change = now.rounded().get().subtract(then.rounded().get());
        String sign = change.signum() > 0 ? "+" : "";
        return Cell.ofNumber(sign + Shown.number(change), change.doubleValue());
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
        figures(month)
                .forEach(figure -> row.add(
                        figure.value().isDefined() ? cell(figure) : Cell.ofNumber("–", Double.NEGATIVE_INFINITY)));
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
