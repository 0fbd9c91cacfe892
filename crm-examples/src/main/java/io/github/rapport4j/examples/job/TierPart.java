// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.job;

import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.core.vocabulary.LifecycleStage;
import io.github.rapport4j.examples.company.Company;
import io.github.rapport4j.examples.report.Cell;
import io.github.rapport4j.examples.report.Column.Kind;
import io.github.rapport4j.examples.report.Sheet;
import io.github.rapport4j.examples.report.Story;
import io.github.rapport4j.examples.report.Text;
import io.github.rapport4j.examples.report.View;
import io.github.rapport4j.lifecycle.transition.Standing;
import io.github.rapport4j.scoring.axis.Axis;
import io.github.rapport4j.scoring.loyalty.LoyaltyTier;
import io.github.rapport4j.scoring.loyalty.TierPolicy;
import io.github.rapport4j.scoring.loyalty.TierRanking;
import io.github.rapport4j.scoring.loyalty.TierReport;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Loyalty tiers of the customers with two or more purchase days: no stages are known, so these stand for the loyal
 * ones.
 */
final class TierPart {
    private final TierReport<CustomerLine> report;
    private final Currency currency;
    private final AsOf asOf;
    private final boolean isStaged;
    private final Map<CustomerId, Integer> indexes = new HashMap<>();

    TierPart(List<CustomerLine> lines, Company base, Currency currency) {
        this.currency = currency;
        asOf = base.asOf();
        isStaged =
                lines.stream().anyMatch(line -> base.stateOf(line.id()).stage().isPresent());
        report = TierRanking.using(TierPolicy.standard())
                .rank(
                        lines.stream().filter(line -> isLoyal(line, base)).toList(),
                        Axis.ofMoney(line -> line.activity().annual()),
                        Axis.ofLong(line -> line.tenureDays(asOf)),
                        CustomerLine::id);
        for (int index : report.order()) {
            indexes.put(report.item(index).id(), index);
        }
    }

    /** In the stage of loyalty; where no stages are known, whoever bought on two days. */
    private boolean isLoyal(CustomerLine line, Company base) {
        return isStaged
                ? base.stateOf(line.id()).standing().equals(Standing.of(LifecycleStage.LOYALTY))
                : line.activity().purchaseDays() >= 2;
    }

    /** The tier of a customer; nothing when it was not ranked. */
    Optional<Story.Score> score(CustomerId id) {
        return Optional.ofNullable(indexes.get(id))
                .flatMap(index -> report.tier(index)
                        .map(tier -> new Story.Score(Text.of(JobText.TIER), Text.of(tier), tier.code(), why(index))));
    }

    Optional<LoyaltyTier> tier(CustomerId id) {
        return Optional.ofNullable(indexes.get(id)).flatMap(report::tier);
    }

    /** The tier of everybody who has one, the best first. */
    Map<CustomerId, Text> tiers() {
        Map<CustomerId, Text> tiers = new LinkedHashMap<>();
        for (int index : report.order()) {
            report.tier(index).ifPresent(tier -> tiers.put(report.item(index).id(), Text.of(tier)));
        }
        return tiers;
    }

    /** The tier as a cell. */
    Cell cell(CustomerId id) {
        return tier(id).map(Cell::of).orElse(Cell.EMPTY);
    }

    List<Text> warnings() {
        return report.warnings().stream().map(Text::of).toList();
    }

    Sheet sheet() {
        List<Integer> order = report.order();
        return new Sheet(
                new Sheet.Place("tiers", View.CUSTOMERS),
                new Sheet.Heading(
                        Text.of(JobText.TIERS),
                        isStaged ? Text.of(StoryText.TIERS_OF_LOYAL) : Text.of(JobText.TIERS_NOTE)),
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
                Cell.of(why(index)));
    }

    private Text why(int index) {
        return new Text(
                report.explanation(index).text(Locale.ENGLISH),
                report.explanation(index).text(Locale.CHINESE));
    }
}
