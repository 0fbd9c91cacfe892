// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.lifecycle.obligation;

import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.core.fact.ActionDone;
import io.github.rapport4j.core.fact.Attendance;
import io.github.rapport4j.core.fact.Fact;
import io.github.rapport4j.core.fact.FactHead;
import io.github.rapport4j.core.fact.FactId;
import io.github.rapport4j.core.fact.Interaction;
import io.github.rapport4j.core.fact.ServiceEvent;
import io.github.rapport4j.core.fact.Touch;
import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.core.time.Occurrence;
import io.github.rapport4j.core.vocabulary.Channel;
import io.github.rapport4j.core.vocabulary.Direction;
import io.github.rapport4j.core.vocabulary.Severity;
import io.github.rapport4j.lifecycle.proof.Evidence;
import io.github.rapport4j.lifecycle.stage.LifecycleMachine;
import io.github.rapport4j.lifecycle.stage.LifecyclePolicy;
import io.github.rapport4j.lifecycle.stage.LifecycleRecord;
import io.github.rapport4j.lifecycle.stage.LifecycleState;
import io.github.rapport4j.lifecycle.transition.EventKind;
import io.github.rapport4j.lifecycle.transition.LifecycleEvent;
import io.github.rapport4j.scoring.followup.WorkingDays;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** What happened with one customer on which day, counted from Monday, 1 January 2024. */
final class ServiceStory {
    private static final CustomerId CUSTOMER = CustomerId.of("c1");

    ObligationPolicy policy = ObligationPolicy.standard();
    UnaryOperator<ObligationCase> extras = UnaryOperator.identity();
    private final LifecycleMachine machine = LifecycleMachine.using(LifecyclePolicy.standard());
    private LifecycleState state = LifecycleState.none();
    private final List<Fact> facts = new ArrayList<>();
    private int events;

    static LocalDate day(int day) {
        return LocalDate.of(2024, 1, 1).plusDays(day);
    }

    /** A relationship that went straight to an event, each event but the last on day 0. */
    static ServiceStory upTo(EventKind last, int day) {
        ServiceStory story = new ServiceStory();
        EventKind[] path = {
            EventKind.LEAD_CAPTURED,
            EventKind.CONTACT_MADE,
            EventKind.NEEDS_CONFIRMED,
            EventKind.PROPOSAL_PRESENTED,
            EventKind.CONTRACT_SIGNED,
            EventKind.GO_LIVE_ACCEPTED,
            EventKind.LOYALTY_ESTABLISHED
        };
        for (EventKind kind : path) {
            if (kind == last) {
                return story.then(kind, day);
            }
            story.then(kind, 0);
        }
        throw new AssertionError(last);
    }

    ServiceStory then(EventKind kind, int day) {
        LifecycleEvent.Builder event = LifecycleEvent.builder()
                .id(FactId.of("e" + events++))
                .kind(kind)
                .effectiveAt(day(day).atStartOfDay(ZoneOffset.UTC).toInstant().plusSeconds(events))
                .recordedAt(day(day).atStartOfDay(ZoneOffset.UTC).toInstant().plusSeconds(events));
        if (kind == EventKind.LEAD_DEFERRED) {
            event.recheckOn(day(day + 90));
        }
        LifecycleRecord.Grounds grounds =
                new LifecycleRecord.Grounds(List.of(), List.of(), Evidence.none(AsOf.of(day(day), ZoneOffset.UTC)));
        state = machine.apply(
                state,
                LifecycleRecord.of(
                        event.build(),
                        state.standing(),
                        kind.targets(state.standing()).get(0),
                        grounds));
        return this;
    }

    ServiceStory does(int day, ObligationKind kind) {
        return add(ActionDone.of(head(day), "plan-1", kind.action()));
    }

    /** An action that names its obligation, and is of its kind. */
    ServiceStory settles(int day, String key) {
        return add(ActionDone.of(head(day), key, key.substring(key.indexOf(':') + 1, key.indexOf('/'))));
    }

    ServiceStory waives(int day, ObligationKind kind) {
        return add(ActionDone.builder()
                .head(head(day))
                .item("plan-1")
                .action(kind.action())
                .outcome(ActionDone.Outcome.WAIVED)
                .reason("not-wanted")
                .build());
    }

    ServiceStory touches(int day, Touch.Purpose purpose) {
        return add(Touch.of(head(day), purpose, Channel.EMAIL));
    }

    ServiceStory talks(int day, Channel channel, Direction direction) {
        return add(Interaction.builder()
                .head(head(day))
                .channel(channel)
                .direction(direction)
                .build());
    }

    ServiceStory attends(int day, Attendance.Occasion occasion) {
        return add(Attendance.of(head(day), "event-1", occasion));
    }

    /** A request at an hour of a day. */
    ServiceStory asks(int day, int hour) {
        return add(ServiceEvent.ofOpening(head(day, 60 * hour), "s1", ServiceEvent.Matter.REQUEST, Severity.MINOR));
    }

    ServiceStory replies(int day, int minute) {
        return add(ServiceEvent.of(head(day, minute), "s1", ServiceEvent.Step.FIRST_REPLY));
    }

    ServiceStory add(Fact fact) {
        facts.add(fact);
        return this;
    }

    FactHead head(int day) {
        return head(day, 600);
    }

    Obligations on(int day) {
        ObligationCase all = ObligationCase.of(CustomerHistory.of(CUSTOMER, facts), AsOf.of(day(day), ZoneOffset.UTC));
        return ObligationBook.using(policy, WorkingDays.mondayToFriday()).read(state, extras.apply(all));
    }

    /** The obligations of a kind, as day counted from the first and status. */
    List<String> on(int day, ObligationKind kind) {
        return on(day).all().stream()
                .filter(each -> each.kind() == kind)
                .map(each -> (each.dueOn().toEpochDay() - day(0).toEpochDay()) + " "
                        + each.status().code() + (each.isLate() ? " late" : ""))
                .toList();
    }

    private FactHead head(int day, int minute) {
        Occurrence when =
                Occurrence.of(day(day).atStartOfDay(ZoneOffset.UTC).toInstant().plusSeconds(60L * minute));
        return FactHead.of(FactId.of("f" + facts.size()), CUSTOMER, when, ZoneOffset.UTC);
    }
}
