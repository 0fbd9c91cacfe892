// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.warning;

import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.fact.ContractEvent;
import io.github.rapport4j.core.fact.FactId;
import io.github.rapport4j.core.fact.FactKind;
import io.github.rapport4j.core.fact.Interaction;
import io.github.rapport4j.core.history.ContractCourse;
import io.github.rapport4j.core.time.DateWindow;
import io.github.rapport4j.core.vocabulary.Topic;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** WARN-5: a contract in force ends soon and nobody talked about its renewal since its terms were agreed. */
final class ContractRule implements WarningRule {
    private final Timeline timeline;
    private final WarningPolicy policy;
    private final NavigableSet<LocalDate> talks = new TreeSet<>();
    private final Turns turns = new Turns();

    ContractRule(Timeline timeline, WarningPolicy policy) {
        this.timeline = timeline;
        this.policy = policy;
        for (Interaction interaction : timeline.seen().interactions()) {
            if (interaction.topics().contains(Topic.RENEWAL)) {
                talks.add(timeline.dayOf(interaction));
            }
        }
        talks.forEach(turns::add);
        for (ContractEvent event : timeline.seen().contractEvents()) {
            turns.add(timeline.dayOf(event));
            event.terms().ifPresent(terms -> {
                turns.add(terms.startInclusive());
                terms.endExclusive().ifPresent(end -> {
                    turns.add(end.minusDays(policy.contractDays()));
                    turns.add(end);
                });
            });
        }
    }

    @Override
    public WarningKind kind() {
        return WarningKind.CONTRACT_END;
    }

    @Override
    public boolean isChecked() {
        return timeline.records(FactKind.CONTRACT_EVENT);
    }

    @Override
    public Optional<Finding> at(LocalDate day) {
        List<Reason> reasons = new ArrayList<>();
        List<FactId> evidence = new ArrayList<>();
        List<ContractEvent> events = timeline.until(day, timeline.seen().contractEvents());
        for (ContractCourse course :
                ContractCourse.from(events, timeline.point().asOf().zone())) {
            @Nullable LocalDate end = course.endExclusive().orElse(null);
            if (end != null && course.isInForce(day) && !end.isAfter(day.plusDays(policy.contractDays()))) {
                ContractEvent agreed = lastAgreed(course);
                if (!isTalkedAbout(timeline.dayOf(agreed), day)) {
                    reasons.add(Reason.of(
                            WarningReason.CONTRACT_ENDS,
                            course.id(),
                            end.minusDays(1),
                            ChronoUnit.DAYS.between(day, end)));
                    evidence.add(agreed.id());
                }
            }
        }
        return Finding.of(reasons, evidence);
    }

    @Override
    public LocalDate heldFrom(LocalDate day) {
        return turns.before(day);
    }

    @Override
    public NavigableSet<LocalDate> turns(DateWindow window) {
        return turns.within(window);
    }

    @Override
    public @Nullable LocalDate turnAfter(LocalDate day) {
        return turns.after(day);
    }

    private boolean isTalkedAbout(LocalDate agreed, LocalDate day) {
        @Nullable LocalDate talk = talks.floor(day);
        return talk != null && talk.isAfter(agreed);
    }

    private static ContractEvent lastAgreed(ContractCourse course) {
        List<ContractEvent> steps = course.steps();
        for (int i = steps.size() - 1; i >= 0; i--) {
            if (steps.get(i).terms().isPresent()) {
                return steps.get(i);
            }
        }
        throw new AssertionError("a contract in force has terms");
    }
}
