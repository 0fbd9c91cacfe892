// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.job;

import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.examples.company.Company;
import io.github.rapport4j.examples.report.Cell;
import io.github.rapport4j.examples.report.Column;
import io.github.rapport4j.examples.report.Column.Kind;
import io.github.rapport4j.examples.report.Sheet;
import io.github.rapport4j.examples.report.Story;
import io.github.rapport4j.examples.report.Text;
import io.github.rapport4j.examples.report.View;
import io.github.rapport4j.scoring.health.HealthColour;
import io.github.rapport4j.scoring.health.HealthPolicy;
import io.github.rapport4j.scoring.health.HealthScore;
import io.github.rapport4j.scoring.health.HealthScorer;
import io.github.rapport4j.scoring.warning.ScanPoint;
import io.github.rapport4j.scoring.warning.WarningSignal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Health and early warnings of customers of whom more than purchases is known. */
final class HealthPart {
    private final Company base;
    private final ScanPoint point;
    private final HealthScorer scorer = HealthScorer.using(HealthPolicy.standard());

    HealthPart(Company base, ScanPoint point) {
        this.base = base;
        this.point = point;
    }

    HealthScore score(CustomerId id) {
        return scorer.score(base.historyOf(id), point);
    }

    List<Story.Score> scores(CustomerId id) {
        HealthScore score = score(id);
        Text value = score.fold(
                points -> new Text(
                        Shown.points(points) + " · " + colour(score, Locale.ENGLISH),
                        Shown.points(points) + " · " + colour(score, Locale.CHINESE)),
                Text::of);
        return List.of(new Story.Score(
                Text.of(StoryText.HEALTH),
                value,
                score.colour().map(HealthColour::code).orElse(""),
                Text.why(score)));
    }

    private static String colour(HealthScore score, Locale locale) {
        return score.colour().map(colour -> colour.label(locale)).orElse("");
    }

    /** Who to turn to first. */
    Sheet warnings(List<CustomerLine> lines) {
        List<Warned> warned = new ArrayList<>();
        for (CustomerLine line : lines) {
            score(line.id()).figures().warnings().forEach(signal -> warned.add(new Warned(line, signal)));
        }
        warned.sort(Comparator.comparing((Warned one) -> one.signal.since().day())
                .reversed()
                .thenComparing(one -> one.line.total(), Comparator.reverseOrder())
                .thenComparing(one -> one.line.id()));
        return new Sheet(
                new Sheet.Place("warnings", View.OVERVIEW),
                new Sheet.Heading(Text.of(StoryText.ATTENTION), Text.of(StoryText.ATTENTION_NOTE)),
                List.of(
                        Shown.column(JobText.ID, Kind.TEXT),
                        Shown.column(JobText.NAME, Kind.TEXT),
                        new Column(Text.of(StoryText.WARNING), Kind.TERM),
                        new Column(Text.of(StoryText.SINCE), Kind.DATE),
                        Shown.column(JobText.OWNER, Kind.TEXT),
                        Shown.column(JobText.REASON, Kind.WHY)),
                warned.stream().map(this::row).toList());
    }

    private List<Cell> row(Warned one) {
        return List.of(
                Cell.of(one.line.id().toString()),
                Cell.of(one.line.name()),
                Cell.of(one.signal.kind()),
                Cell.of(Optional.of(one.signal.since().day())),
                Cell.of(Shown.owner(base, one.line.id())),
                Cell.of(Text.why(one.signal)));
    }

    private record Warned(CustomerLine line, WarningSignal signal) {}
}
