// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.lifecycle.obligation;

import io.github.rapport4j.lifecycle.transition.EventKind;
import io.github.rapport4j.lifecycle.transition.LifecycleEvent;
import io.github.rapport4j.scoring.bant.BantScore;
import io.github.rapport4j.scoring.bant.LeadBand;
import io.github.rapport4j.scoring.followup.WorkingDays;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What stages 1 to 4 owe: OBL-1 to OBL-8. */
final class StageDuties {
    private final Stay stay;
    private final ObligationCase facts;
    private final ObligationPolicy policy;
    private final WorkingDays calendar;
    private final List<Duty> duties = new ArrayList<>();

    StageDuties(Stay stay, ObligationCase facts, ObligationPolicy policy, WorkingDays calendar) {
        this.stay = stay;
        this.facts = facts;
        this.policy = policy;
        this.calendar = calendar;
    }

    List<Duty> list() {
        switch (stay.stage()) {
            case IDENTIFICATION -> identify();
            case DISCOVERY -> discover();
            case RELATIONSHIP -> relate();
            case COOPERATION -> cooperate();
            case LOYALTY -> {}
        }
        return duties;
    }

    private void identify() {
        LocalDate entered = stay.enteredOn();
        once(ObligationKind.SCORE_LEAD, stay.entry(), calendar.after(entered, policy.scoreWorkingDays()));
        Optional<LifecycleEvent> scored = stay.first(EventKind.LEAD_SCORED);
        @Nullable ObligationKind next = next(facts.score().orElse(null));
        if (next != null && (scored.isPresent() || facts.score().isPresent())) {
            LifecycleEvent anchor = scored.orElse(stay.entry());
            boolean isHigh =
                    facts.score().filter(score -> score.band() == LeadBand.HIGH).isPresent();
            int days = isHigh ? policy.highWorkingDays() : policy.otherWorkingDays();
            once(next, anchor, calendar.after(stay.dayOf(anchor), days));
        }
    }

    /** How a lead is followed up; not at all when it is deferred whatever is still unknown. */
    private static @Nullable ObligationKind next(@Nullable BantScore score) {
        if (score == null || score.band() != LeadBand.DEFERRED) {
            return ObligationKind.FOLLOW_UP;
        }
        return score.isDecided() ? null : ObligationKind.ASK_QUESTION;
    }

    private void discover() {
        LocalDate entered = stay.enteredOn();
        String anchor = anchor(stay.entry());
        duties.add(Duty.of(
                ObligationKind.PREPARE_CONTACT,
                anchor,
                entered.minusDays(policy.preparationDays()),
                Series.once(entered)));
        once(ObligationKind.RECORD_NEEDS, stay.entry(), entered);
    }

    private void relate() {
        for (LifecycleEvent event : stay.events()) {
            if (event.kind() == EventKind.PROPOSAL_PRESENTED) {
                LocalDate day = stay.dayOf(event);
                once(
                        ObligationKind.CALLBACK,
                        event,
                        policy.isCallbackInWorkingDays()
                                ? calendar.after(day, policy.callbackDays())
                                : day.plusDays(policy.callbackDays()));
            }
        }
        stay.first(EventKind.PROPOSAL_PRESENTED)
                .ifPresent(event -> every(ObligationKind.INSIGHT, event, Period.ofDays(policy.insightDays())));
    }

    private void cooperate() {
        every(ObligationKind.SURVEY, stay.entry(), Period.ofMonths(policy.surveyMonths()));
        if (stay.isLive()) {
            // who comes back from loyalty went live before this stay
            LifecycleEvent since = stay.first(EventKind.GO_LIVE_ACCEPTED).orElse(stay.entry());
            every(ObligationKind.USAGE_REVIEW, since, Period.ofMonths(policy.usageReviewMonths()));
        } else {
            every(ObligationKind.PROGRESS_REPORT, stay.entry(), Period.ofDays(policy.progressDays()));
            once(
                    ObligationKind.TRAINING,
                    stay.entry(),
                    facts.plannedGoLive()
                            .map(day -> day.minusDays(1))
                            .orElse(stay.enteredOn().plusDays(policy.trainingDays())));
        }
    }

    private void once(ObligationKind kind, LifecycleEvent anchor, LocalDate due) {
        duties.add(Duty.of(kind, anchor(anchor), stay.dayOf(anchor), Series.once(due)));
    }

    private void every(ObligationKind kind, LifecycleEvent anchor, Period period) {
        LocalDate start = stay.dayOf(anchor);
        duties.add(Duty.of(kind, anchor(anchor), start, Series.every(period, start)));
    }

    private static String anchor(LifecycleEvent event) {
        return event.id().value();
    }
}
