// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.job;

import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.explain.Worded;
import io.github.rapport4j.core.vocabulary.LifecycleStage;
import io.github.rapport4j.examples.company.Company;
import io.github.rapport4j.examples.report.Cell;
import io.github.rapport4j.examples.report.Column;
import io.github.rapport4j.examples.report.Column.Kind;
import io.github.rapport4j.examples.report.FunnelChart;
import io.github.rapport4j.examples.report.Sheet;
import io.github.rapport4j.examples.report.Text;
import io.github.rapport4j.examples.report.View;
import io.github.rapport4j.lifecycle.stage.LifecycleRecord;
import io.github.rapport4j.lifecycle.stage.LifecycleState;
import io.github.rapport4j.lifecycle.stage.Readiness;
import io.github.rapport4j.lifecycle.stage.StageGuide;
import io.github.rapport4j.lifecycle.transition.EventKind;
import io.github.rapport4j.lifecycle.transition.Standing;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Where every relationship stands: the stage table and the funnel. */
final class StagePart {
    private final Company base;
    private final List<CustomerId> customers;

    StagePart(Company base, Collection<CustomerId> all) {
        this.base = base;
        customers = all.stream()
                .filter(id -> base.stateOf(id).stage().isPresent())
                .limit(CustomerPart.MOST_ROWS)
                .toList();
    }

    boolean isEmpty() {
        return customers.isEmpty();
    }

    FunnelChart funnel() {
        return new FunnelChart(Arrays.stream(LifecycleStage.values())
                .map(stage -> new FunnelChart.Step(stage, now(stage), reached(stage)))
                .toList());
    }

    private int now(LifecycleStage stage) {
        return (int) customers.stream()
                .map(id -> base.stateOf(id).standing())
                .filter(standing -> standing.equals(Standing.of(stage)))
                .count();
    }

    private int reached(LifecycleStage stage) {
        return (int) customers.stream()
                .flatMap(id -> base.stateOf(id).highestStage().stream())
                .filter(highest -> highest.number() >= stage.number())
                .count();
    }

    Sheet funnelSheet() {
        return new Sheet(
                new Sheet.Place("funnel", View.OVERVIEW),
                heading(StoryText.FUNNEL, StoryText.FUNNEL_NOTE),
                List.of(
                        column(StoryText.STAGE, Kind.TERM),
                        column(StoryText.FUNNEL_NOW, Kind.NUMBER),
                        column(StoryText.FUNNEL_REACHED, Kind.NUMBER),
                        column(StoryText.FUNNEL_SHARE, Kind.NUMBER)),
                funnel().steps().stream().map(this::row).toList());
    }

    private List<Cell> row(FunnelChart.Step step) {
        double share = 100.0 * step.reached() / customers.size();
        return List.of(
                Cell.of(step.stage()),
                Shown.count(step.now()),
                Shown.count(step.reached()),
                Cell.ofNumber(Shown.number(BigDecimal.valueOf(share).setScale(1, RoundingMode.HALF_UP)) + " %", share));
    }

    Sheet sheet() {
        return new Sheet(
                new Sheet.Place("stages", View.CUSTOMERS),
                heading(StoryText.STAGES, StoryText.STAGES_NOTE),
                List.of(
                        Shown.column(JobText.ID, Kind.TEXT),
                        Shown.column(JobText.NAME, Kind.TEXT),
                        column(StoryText.STAGE, Kind.TERM),
                        column(StoryText.STANDING, Kind.TERM),
                        column(StoryText.GOAL, Kind.LONG),
                        column(StoryText.KEY_ACTIONS, Kind.LONG),
                        column(StoryText.OUTPUTS, Kind.LONG),
                        Shown.column(JobText.OWNER, Kind.TEXT),
                        column(StoryText.SINCE, Kind.DATE),
                        column(StoryText.NEXT_STEP, Kind.TEXT),
                        column(StoryText.MISSING, Kind.LONG)),
                customers.stream().map(this::row).toList());
    }

    private List<Cell> row(CustomerId id) {
        LifecycleState state = base.stateOf(id);
        StageGuide guide = StageGuide.of(state.stage().orElseThrow());
        Optional<Readiness> next = NextSteps.of(base, id).first();
        return List.of(
                Cell.of(id.toString()),
                Cell.of(base.nameOf(id)),
                Cell.of(guide.stage()),
                state.standing().disposition().map(Cell::of).orElse(Cell.EMPTY),
                Cell.of(Text.of(guide.goal())),
                Cell.of(joined(guide.keyActions())),
                Cell.of(joined(guide.outputs())),
                Cell.of(Shown.owner(base, id)),
                entered(state),
                next.map(step -> Cell.of(Text.of(step.kind()))).orElse(Cell.EMPTY),
                next.map(StagePart::missing).map(Cell::of).orElse(Cell.EMPTY));
    }

    /** When it came to where it stands now; a relationship that was taken over came there before its record began. */
    private Cell entered(LifecycleState state) {
        LifecycleRecord last = state.records().get(state.records().size() - 1);
        return last.event().kind() == EventKind.EXISTING_IMPORTED
                ? Cell.of(Text.of(StoryText.UNDATED))
                : Cell.of(state.visits().stream()
                        .reduce((earlier, later) -> later)
                        .map(visit -> visit.entered().atZone(base.asOf().zone()).toLocalDate()));
    }

    private static Text missing(Readiness step) {
        return step.missing().isEmpty() ? Text.of(Reason.of(StoryText.READY)) : joined(step.missing());
    }

    private static Text joined(List<? extends Worded> words) {
        return new Text(joined(words, Locale.ENGLISH, "; "), joined(words, Locale.CHINESE, "；"));
    }

    private static String joined(List<? extends Worded> words, Locale locale, String separator) {
        return words.stream().map(word -> word.text(locale)).collect(Collectors.joining(separator));
    }

    private static Sheet.Heading heading(StoryText title, StoryText note) {
        return new Sheet.Heading(Text.of(Reason.of(title)), Text.of(Reason.of(note)));
    }

    private static Column column(StoryText label, Kind kind) {
        return new Column(Text.of(label), kind);
    }
}
