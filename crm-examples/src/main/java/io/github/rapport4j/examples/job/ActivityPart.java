// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.job;

import io.github.rapport4j.core.measure.Money;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.examples.report.Cell;
import io.github.rapport4j.examples.report.Column.Kind;
import io.github.rapport4j.examples.report.Sheet;
import io.github.rapport4j.examples.report.Text;
import io.github.rapport4j.examples.report.View;
import io.github.rapport4j.scoring.purchase.ActivitySheet;
import io.github.rapport4j.scoring.purchase.ActivityTally;
import io.github.rapport4j.scoring.purchase.PurchaseKpiPolicy;
import io.github.rapport4j.scoring.rhythm.PurchaseColumns;
import io.github.rapport4j.scoring.rhythm.Workers;
import java.util.ArrayList;
import java.util.List;

/** What was bought month by month, latest first: who bought, who was new or came back, and for how much. */
final class ActivityPart {
    private final PurchaseColumns columns;
    private final ActivitySheet sheet;

    ActivityPart(PurchaseColumns columns, AsOf asOf) {
        this.columns = columns;
        sheet = columns.accumulate(
                        Workers.ofCaller(),
                        () -> ActivityTally.of(asOf, columns.currency(), PurchaseKpiPolicy.standard()))
                .result();
    }

    Sheet sheet() {
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = sheet.months().size() - 1; i >= 0; i--) {
            rows.add(row(i));
        }
        return new Sheet(
                new Sheet.Place("activity", View.KPIS),
                new Sheet.Heading(Text.of(StoryText.ACTIVITY), Text.of(StoryText.ACTIVITY_NOTE)),
                List.of(
                        Shown.column(StoryText.MONTH, Kind.TEXT),
                        Shown.column(StoryText.BUYERS, Kind.NUMBER),
                        Shown.column(StoryText.NEW_BUYERS, Kind.NUMBER),
                        Shown.column(StoryText.BACK_AGAIN, Kind.NUMBER),
                        Shown.column(StoryText.ORDERS, Kind.NUMBER),
                        Shown.moneyColumn(JobText.REVENUE, columns.currency()),
                        Shown.moneyColumn(JobText.REVENUE_PER_BUYER, columns.currency())),
                rows);
    }

    private List<Cell> row(int index) {
        ActivitySheet.Month month = sheet.months().get(index);
        Cell perBuyer = sheet.revenuePerBuyer(index)
                .value()
                .fold(mean -> Shown.money(Money.of(mean, columns.currency())), none -> Cell.EMPTY);
        return List.of(
                Cell.of(month.month().toString()),
                Shown.count(month.buyers().all()),
                Shown.count(month.buyers().first()),
                Shown.count(month.buyers().reactivated()),
                Shown.count(month.volume().orders()),
                Shown.money(month.revenue()),
                perBuyer);
    }
}
