// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.job;

import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.fact.Touch;
import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.vocabulary.Channel;
import io.github.rapport4j.examples.company.Company;
import io.github.rapport4j.examples.report.Cell;
import io.github.rapport4j.examples.report.Column;
import io.github.rapport4j.examples.report.Column.Kind;
import io.github.rapport4j.examples.report.Sheet;
import io.github.rapport4j.examples.report.Text;
import io.github.rapport4j.examples.report.View;
import io.github.rapport4j.scoring.figure.KpiMeasure;
import io.github.rapport4j.scoring.group.Dimension;
import io.github.rapport4j.scoring.group.Group;
import io.github.rapport4j.scoring.group.Grouped;
import io.github.rapport4j.scoring.kpi.KpiResult;
import io.github.rapport4j.scoring.relation.TouchChoice;
import io.github.rapport4j.scoring.trend.ChangeBasis;
import io.github.rapport4j.scoring.trend.GroupedTrendTally;
import io.github.rapport4j.scoring.trend.KpiChange;
import io.github.rapport4j.scoring.trend.PeriodFigure;
import io.github.rapport4j.scoring.trend.TrendPlan;
import io.github.rapport4j.scoring.trend.TrendReport;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The KPI sheet by a dimension: of the customers, such as quadrant or owner, or of what was done, such as the channel.
 */
final class GroupPart {
    private static final Set<KpiChange.Tendency> CLEAR = Set.of(KpiChange.Tendency.BETTER, KpiChange.Tendency.WORSE);

    private final Company base;
    private final List<CustomerHistory> histories;
    private final Currency currency;

    GroupPart(Company base, List<CustomerHistory> histories, Currency currency) {
        this.base = base;
        this.histories = histories;
        this.currency = currency;
    }

    /** One row a group, in the order in which groups are first met; nothing when all are in one. */
    Optional<Sheet> sheet(StoryText dimension, Map<CustomerId, Text> groups) {
        List<Text> names = List.copyOf(new LinkedHashSet<>(groups.values()));
        if (names.size() < 2) {
            return Optional.empty();
        }
        TrendPlan plan = plan(JobMeasures.ofGroups(base, currency));
        Dimension<CustomerHistory> places =
                Dimension.of(dimension.code(), history -> place(names, groups.get(history.customer())));
        Grouped<TrendReport> trends = count(plan.by(places));
        TrendReport none = plan.start().result();
        List<Row> rows = new ArrayList<>();
        for (Text name : names) {
            int members = Collections.frequency(groups.values(), name);
            TrendReport own = trends.results().getOrDefault(place(names, name), none);
            rows.add(new Row(name, members, own));
        }
        return sheet(dimension, rows);
    }

    private static Group place(List<Text> names, @Nullable Text name) {
        return name == null ? Group.unknown() : Group.of(String.valueOf(names.indexOf(name)));
    }

    /** How touches are answered, by the channel they went by; nothing when there is one channel. */
    Optional<Sheet> channels() {
        Grouped<TrendReport> trends =
                count(plan(JobMeasures.ofTouches()).byFacts(Touch.class, TouchChoice.By.CHANNEL.dimension()));
        List<Row> rows = new ArrayList<>();
        for (Channel channel : Channel.values()) {
            trends.of(channel.code()).ifPresent(own -> rows.add(new Row(Text.of(channel), own.customers(), own)));
        }
        return sheet(StoryText.BY_CHANNEL, rows);
    }

    private TrendPlan plan(KpiMeasure measure) {
        return TrendPlan.builder()
                .measure(measure)
                .periods(TrendPart.twoYears(base))
                .asOf(base.asOf())
                .build();
    }

    private Grouped<TrendReport> count(GroupedTrendTally tally) {
        histories.forEach(tally::add);
        return tally.result().groups();
    }

    private static Optional<Sheet> sheet(StoryText dimension, List<Row> groups) {
        if (groups.size() < 2) {
            return Optional.empty();
        }
        List<Column> head = new ArrayList<>();
        head.add(new Column(Text.of(dimension), Kind.TEXT));
        head.add(new Column(Text.of(StoryText.CUSTOMERS), Kind.NUMBER));
        groups.get(0).trends.trends().forEach(trend -> head.add(new Column(Text.of(trend.name()), Kind.NUMBER)));
        return Optional.of(new Sheet(
                new Sheet.Place("kpis-" + dimension.code(), View.KPIS),
                new Sheet.Heading(Text.of(Reason.of(StoryText.KPIS_BY, dimension)), Text.of(StoryText.KPIS_BY_NOTE)),
                head,
                groups.stream().map(Row::cells).toList()));
    }

    /** A group with its size and its figures of two years. */
    private record Row(Text name, long customers, TrendReport trends) {
        List<Cell> cells() {
            List<Cell> row = new ArrayList<>();
            row.add(Cell.of(name));
            row.add(Shown.count(customers));
            trends.trends().forEach(trend -> row.add(figure(trend.latest())));
            return row;
        }

        private static Cell figure(PeriodFigure year) {
            KpiResult kpi = year.result();
            return kpi.value().isDefined()
                    ? Cell.ofNumber(
                            new Text(shown(year, Locale.ENGLISH), shown(year, Locale.CHINESE)),
                            kpi.toDouble().orElse(0))
                    : Cell.ofNumber("–", Double.NEGATIVE_INFINITY);
        }

        /** With n, and with the tendency where an interval makes it clear. */
        private static String shown(PeriodFigure year, Locale locale) {
            String value = Shown.value(year.result()).in(locale);
            long n = year.result().n();
            Reason plain = Reason.of(StoryText.FIGURE, value, n);
            return year.change()
                    .fold(
                            known -> isClear(known)
                                    ? Reason.of(StoryText.FIGURE_CHANGED, value, n, known.tendency())
                                    : plain,
                            none -> plain)
                    .text(locale);
        }

        private static boolean isClear(KpiChange.Known change) {
            return change.basis() != ChangeBasis.VALUE && CLEAR.contains(change.tendency());
        }
    }
}
