// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.job;

import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.examples.company.Company;
import io.github.rapport4j.examples.report.Cell;
import io.github.rapport4j.examples.report.Column;
import io.github.rapport4j.examples.report.Column.Kind;
import io.github.rapport4j.examples.report.Sheet;
import io.github.rapport4j.examples.report.Text;
import io.github.rapport4j.examples.report.View;
import io.github.rapport4j.scoring.kpi.KpiResult;
import io.github.rapport4j.scoring.rhythm.PurchaseColumns;
import io.github.rapport4j.scoring.rhythm.Workers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The KPI sheet by a dimension of the customers, such as quadrant or owner. */
final class GroupPart {
    private final Company base;
    private final PurchaseColumns columns;

    GroupPart(Company base, PurchaseColumns columns) {
        this.base = base;
        this.columns = columns;
    }

    /** One row a group, in the order in which groups are first met; nothing when all are in one. */
    Optional<Sheet> sheet(StoryText dimension, Map<CustomerId, Text> groups) {
        if (groups.values().stream().distinct().limit(2).count() < 2) {
            return Optional.empty();
        }
        Map<Text, GroupKpis> byGroup = new LinkedHashMap<>();
        groups.forEach((id, group) -> byGroup.computeIfAbsent(
                        group, key -> new GroupKpis(base.asOf(), columns.currency()))
                .add(base.historyOf(id)));
        columns.forEach(Workers.ofCaller(), (number, days) -> {
            @Nullable Text group = groups.get(columns.index().customer(number));
            if (group != null) {
                Objects.requireNonNull(byGroup.get(group)).add(days);
            }
        });
        return Optional.of(sheet(dimension, byGroup.entrySet()));
    }

    private static Sheet sheet(StoryText dimension, Set<Map.Entry<Text, GroupKpis>> groups) {
        List<List<Cell>> rows = groups.stream()
                .map(entry -> row(entry.getKey(), entry.getValue()))
                .toList();
        List<Column> head = new ArrayList<>();
        head.add(new Column(Text.of(dimension), Kind.TEXT));
        head.add(new Column(Text.of(StoryText.CUSTOMERS), Kind.NUMBER));
        groups.iterator()
                .next()
                .getValue()
                .results()
                .forEach(kpi -> head.add(new Column(Text.of(kpi.definition().name()), Kind.NUMBER)));
        return new Sheet(
                new Sheet.Place("kpis-" + dimension.code(), View.KPIS),
                new Sheet.Heading(Text.of(Reason.of(StoryText.KPIS_BY, dimension)), Text.of(StoryText.KPIS_BY_NOTE)),
                head,
                rows);
    }

    private static List<Cell> row(Text group, GroupKpis kpis) {
        List<Cell> row = new ArrayList<>();
        row.add(Cell.of(group));
        row.add(Shown.count(kpis.customers()));
        kpis.results().forEach(kpi -> row.add(figure(kpi)));
        return row;
    }

    private static Cell figure(KpiResult kpi) {
        Text value = Shown.value(kpi);
        Text shown = new Text(
                Reason.of(StoryText.FIGURE, value.en(), kpi.n()).text(Locale.ENGLISH),
                Reason.of(StoryText.FIGURE, value.zh(), kpi.n()).text(Locale.CHINESE));
        return kpi.value().isDefined()
                ? Cell.ofNumber(shown, kpi.toDouble().orElse(0))
                : Cell.ofNumber("–", Double.NEGATIVE_INFINITY);
    }
}
