// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.job;

import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.examples.report.Cell;
import io.github.rapport4j.examples.report.Column.Kind;
import io.github.rapport4j.examples.report.Sheet;
import io.github.rapport4j.examples.report.Text;
import io.github.rapport4j.examples.report.View;
import io.github.rapport4j.scoring.axis.Axis;
import io.github.rapport4j.scoring.loyalty.TierPolicy;
import io.github.rapport4j.scoring.loyalty.TierRanking;
import io.github.rapport4j.scoring.loyalty.TierReport;
import java.util.Currency;
import java.util.List;
import java.util.Locale;

/**
 * Loyalty tiers of the customers with two or more purchase days: no stages are known, so these stand for the loyal
 * ones.
 */
final class TierPart {
    private final TierReport<CustomerLine> report;
    private final Currency currency;
    private final AsOf asOf;

    TierPart(List<CustomerLine> lines, Currency currency, AsOf asOf) {
        this.currency = currency;
        this.asOf = asOf;
        report = TierRanking.using(TierPolicy.standard())
                .rank(
                        lines.stream()
                                .filter(line -> line.activity().purchaseDays() >= 2)
                                .toList(),
                        Axis.ofMoney(line -> line.activity().annual()),
                        Axis.ofLong(line -> line.tenureDays(asOf)),
                        CustomerLine::id);
    }

    List<Text> warnings() {
        return report.warnings().stream().map(Text::of).toList();
    }

    Sheet sheet() {
        List<Integer> order = report.order();
        return new Sheet(
                new Sheet.Place("tiers", View.CUSTOMERS),
                new Sheet.Heading(Text.of(JobText.TIERS), Text.of(JobText.TIERS_NOTE)),
                List.of(
                        Shown.column(JobText.ID, Kind.TEXT),
                        Shown.column(JobText.NAME, Kind.TEXT),
                        Shown.column(JobText.TIER, Kind.TERM),
                        Shown.moneyColumn(JobText.ANNUAL_SPEND, currency),
                        Shown.column(JobText.TENURE, Kind.NUMBER),
                        Shown.column(JobText.REASON, Kind.WHY)),
                order.subList(0, Math.min(CustomerPart.MOST_ROWS, order.size())).stream()
                        .map(this::row)
                        .toList());
    }

    private List<Cell> row(int index) {
        CustomerLine line = report.item(index);
        return List.of(
                Cell.of(line.id().toString()),
                Cell.of(line.name()),
                report.tier(index).map(Cell::of).orElse(Cell.EMPTY),
                Shown.money(line.activity().annual()),
                Shown.count(line.tenureDays(asOf)),
                Cell.of(new Text(
                        report.explanation(index).text(Locale.ENGLISH),
                        report.explanation(index).text(Locale.CHINESE))));
    }
}
