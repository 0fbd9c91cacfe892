// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.lifecycle.obligation;

import io.github.rapport4j.core.fact.Fact;
import io.github.rapport4j.core.fact.ServiceEvent;
import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.history.ServiceCase;
import io.github.rapport4j.core.time.Occurrence;
import io.github.rapport4j.core.vocabulary.LifecycleStage;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stages 4 and 5 owe to complaints and requests: a first reply (OBL-9). */
final class RequestDuties {
    private final Stay stay;
    private final ObligationPolicy policy;
    private final Ledger ledger;

    RequestDuties(Stay stay, ObligationPolicy policy, Ledger ledger) {
        this.stay = stay;
        this.policy = policy;
        this.ledger = ledger;
    }

    List<Obligation> list(CustomerHistory seen) {
        List<Obligation> replies = new ArrayList<>();
        if (stay.stage().number() >= LifecycleStage.COOPERATION.number()) {
            for (ServiceCase request : seen.serviceCases()) {
                @Nullable ServiceEvent opening = step(request, ServiceEvent.Step.OPENED);
                if (opening != null && !dayOf(opening.occurredAt()).isBefore(stay.enteredOn())) {
                    replies.add(reply(request, opening));
                }
            }
        }
        return replies;
    }

    private Obligation reply(ServiceCase request, ServiceEvent opening) {
        Occurrence due = due(opening.occurredAt());
        String key = Duty.key(ObligationKind.REQUEST_REPLY, opening.id().value(), dayOf(opening.occurredAt()));
        Obligation.Builder reply = Obligation.builder()
                .kind(ObligationKind.REQUEST_REPLY)
                .key(key)
                .due(due)
                .dueOn(dayOf(due));
        @Nullable ServiceEvent answer = answer(request);
        @Nullable Fact naming = ledger.naming(key);
        if (answer != null) {
            Occurrence when = answer.occurredAt();
            return Settlement.met(answer.id(), dayOf(when), isLate(when, due)).addTo(reply, dayOf(due));
        }
        if (naming != null) {
            return Settlement.of(naming, dayOf(naming.occurredAt()), dayOf(due)).addTo(reply, dayOf(due));
        }
        return reply.status(isPast(due) ? ObligationStatus.OVERDUE : ObligationStatus.OPEN)
                .build();
    }

    private Occurrence due(Occurrence opened) {
        return opened instanceof Occurrence.At at
                ? Occurrence.of(at.instant().plus(Duration.ofHours(policy.replyHours())))
                : opened;
    }

    private boolean isPast(Occurrence due) {
        return due instanceof Occurrence.At at
                ? at.instant().isBefore(stay.asOf().endExclusive())
                : dayOf(due).isBefore(stay.asOf().day());
    }

    private boolean isLate(Occurrence answered, Occurrence due) {
        if (answered instanceof Occurrence.At at && due instanceof Occurrence.At limit) {
            return at.instant().isAfter(limit.instant());
        }
        return dayOf(answered).isAfter(dayOf(due));
    }

    private static @Nullable ServiceEvent answer(ServiceCase request) {
        for (ServiceEvent step : request.steps()) {
            switch (step.step()) {
                case FIRST_REPLY, RESOLVED, CLOSED -> {
                    return step;
                }
                case OPENED, REOPENED -> {}
            }
        }
        return null;
    }

    private static @Nullable ServiceEvent step(ServiceCase request, ServiceEvent.Step wanted) {
        for (ServiceEvent step : request.steps()) {
            if (step.step() == wanted) {
                return step;
            }
        }
        return null;
    }

    private LocalDate dayOf(Occurrence when) {
        return when.dayIn(stay.asOf().zone());
    }
}
