// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.job;

import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.examples.company.Company;
import io.github.rapport4j.examples.report.Cell;
import io.github.rapport4j.examples.report.Column.Kind;
import io.github.rapport4j.examples.report.Sheet;
import io.github.rapport4j.examples.report.Story;
import io.github.rapport4j.examples.report.Text;
import io.github.rapport4j.examples.report.View;
import io.github.rapport4j.lifecycle.engagement.Engagement;
import io.github.rapport4j.lifecycle.engagement.EngagementCalculator;
import io.github.rapport4j.lifecycle.engagement.EngagementPolicy;
import io.github.rapport4j.lifecycle.obligation.Obligation;
import io.github.rapport4j.lifecycle.obligation.ObligationBook;
import io.github.rapport4j.lifecycle.obligation.ObligationCase;
import io.github.rapport4j.lifecycle.obligation.ObligationKind;
import io.github.rapport4j.lifecycle.obligation.ObligationStatus;
import io.github.rapport4j.lifecycle.obligation.Obligations;
import io.github.rapport4j.lifecycle.obligation.StaleFlag;
import io.github.rapport4j.scoring.warning.ScanPoint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** How alive each relationship is, and what is owed to it. */
final class CarePart {
    private static final int DAYS_AHEAD = 14;

    private final Company base;
    private final ScanPoint point;
    private final TierPart tiers;
    private final EngagementCalculator engagement = EngagementCalculator.using(EngagementPolicy.standard());
    private final ObligationBook book = ObligationBook.standard();
    private final Map<CustomerId, Engagement> known = new HashMap<>();

    CarePart(Company base, ScanPoint point, TierPart tiers) {
        this.base = base;
        this.point = point;
        this.tiers = tiers;
    }

    /** The engagement status of a customer of whom more than purchases is known. */
    private Optional<Engagement> engagement(CustomerId id) {
        return base.isMoreThanPurchases()
                ? Optional.of(known.computeIfAbsent(id, key -> engagement.evaluate(base.historyOf(key), point)))
                : Optional.empty();
    }

    Cell cell(CustomerId id) {
        return engagement(id).flatMap(Engagement::status).map(Cell::of).orElse(Cell.EMPTY);
    }

    Optional<Story.Score> score(CustomerId id) {
        return engagement(id)
                .flatMap(found -> found.status()
                        .map(status -> new Story.Score(
                                Text.of(StoryText.ENGAGEMENT), Text.of(status), status.code(), Text.why(found))));
    }

    private Obligations obligations(CustomerId id) {
        ObligationCase.Builder facts =
                ObligationCase.builder().history(base.historyOf(id)).asOf(base.asOf());
        base.customer(id).ifPresent(facts::customer);
        base.leadOf(id).ifPresent(lead -> facts.score(lead.score(base.asOf()).score()));
        tiers.tier(id).ifPresent(facts::tier);
        return book.read(base.stateOf(id), facts.build());
    }

    /** What is owed to a customer, as a list to work through. */
    Optional<Story.Checklist> checklist(CustomerId id) {
        List<Story.Item> items = soon(obligations(id))
                .map(one -> new Story.Item(
                        Text.of(Reason.of(StoryText.OWED_BY, one.kind(), one.dueOn(), one.status())), false))
                .toList();
        return items.isEmpty() ? Optional.empty() : Optional.of(new Story.Checklist(Text.of(StoryText.OWED), items));
    }

    /** What is due soon, then what is overdue: the latest of each kind stands for the earlier ones. */
    private static Stream<Obligation> soon(Obligations all) {
        Map<ObligationKind, Obligation> overdue = new EnumMap<>(ObligationKind.class);
        all.having(ObligationStatus.OVERDUE)
                .forEach(one -> overdue.merge(
                        one.kind(), one, (had, next) -> next.dueOn().isAfter(had.dueOn()) ? next : had));
        return Stream.concat(
                all.dueWithin(DAYS_AHEAD).stream().filter(one -> !isOverdue(one)), overdue.values().stream());
    }

    private static boolean isOverdue(Obligation one) {
        return one.status() == ObligationStatus.OVERDUE;
    }

    /** What is owed to whom by when. */
    Sheet due(List<CustomerLine> lines) {
        List<Due> due = new ArrayList<>();
        lines.forEach(line -> soon(obligations(line.id())).forEach(one -> due.add(new Due(line, one))));
        due.sort(Due.ORDER);
        return new Sheet(
                new Sheet.Place("due", View.OVERVIEW),
                new Sheet.Heading(Text.of(StoryText.OWED), Text.of(StoryText.OWED_NOTE)),
                List.of(
                        Shown.column(JobText.ID, Kind.TEXT),
                        Shown.column(JobText.NAME, Kind.TEXT),
                        Shown.column(StoryText.WHAT, Kind.TERM),
                        Shown.column(StoryText.DUE, Kind.DATE),
                        Shown.column(StoryText.STATUS, Kind.TERM),
                        Shown.column(JobText.OWNER, Kind.GROUP),
                        Shown.column(JobText.REASON, Kind.WHY)),
                due.stream().map(this::row).toList());
    }

    private List<Cell> row(Due one) {
        return List.of(
                Cell.of(one.line.id().toString()),
                Cell.of(one.line.name()),
                Cell.of(one.owed.kind()),
                Cell.of(Optional.of(one.owed.dueOn())),
                Cell.of(one.owed.status()),
                Cell.of(Shown.owner(base, one.line.id())),
                Cell.of(Text.why(one.owed)));
    }

    /** Where nobody talked for too long, longest first. */
    Sheet stale(List<CustomerLine> lines) {
        List<Quiet> quiet = new ArrayList<>();
        lines.forEach(line -> obligations(line.id()).stale().ifPresent(flag -> quiet.add(new Quiet(line, flag))));
        quiet.sort(
                Comparator.comparing((Quiet one) -> one.flag.days()).reversed().thenComparing(one -> one.line.id()));
        return new Sheet(
                new Sheet.Place("stale", View.OVERVIEW),
                new Sheet.Heading(Text.of(StoryText.STALE), Text.of(StoryText.STALE_NOTE)),
                List.of(
                        Shown.column(JobText.ID, Kind.TEXT),
                        Shown.column(JobText.NAME, Kind.TEXT),
                        Shown.column(StoryText.STAGE, Kind.TERM),
                        Shown.column(StoryText.SINCE, Kind.DATE),
                        Shown.column(StoryText.QUIET_DAYS, Kind.NUMBER),
                        Shown.column(StoryText.LIMIT, Kind.NUMBER),
                        Shown.column(JobText.OWNER, Kind.GROUP)),
                quiet.stream().map(this::row).toList());
    }

    private List<Cell> row(Quiet one) {
        return List.of(
                Cell.of(one.line.id().toString()),
                Cell.of(one.line.name()),
                base.stateOf(one.line.id()).stage().map(Cell::of).orElse(Cell.EMPTY),
                Cell.of(Optional.of(one.flag.since())),
                Shown.count(one.flag.days()),
                Shown.count(one.flag.limitDays()),
                Cell.of(Shown.owner(base, one.line.id())));
    }

    private record Due(CustomerLine line, Obligation owed) {
        /** What is still in time first, the next first; then what is overdue, the latest first. */
        private static final Comparator<Due> ORDER = Comparator.comparing((Due one) -> isOverdue(one.owed))
                .thenComparing(one -> isOverdue(one.owed)
                        ? -one.owed.dueOn().toEpochDay()
                        : one.owed.dueOn().toEpochDay())
                .thenComparing(one -> one.line.id());
    }

    private record Quiet(CustomerLine line, StaleFlag flag) {}
}
