// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.lifecycle.obligation;

import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.fact.ActionDone;
import io.github.rapport4j.core.fact.Fact;
import io.github.rapport4j.core.fact.FactId;
import io.github.rapport4j.core.fact.Touch;
import io.github.rapport4j.core.measure.Money;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A fact or event that settles an obligation: when, whether by a waiver, and what it cost. */
final class Settlement {
    private final FactId id;
    private final LocalDate day;
    private final @Nullable ActionDone action;
    private final boolean late;

    private Settlement(FactId id, LocalDate day, @Nullable ActionDone action, boolean late) {
        this.id = id;
        this.day = day;
        this.action = action;
        this.late = late;
    }

    static Settlement of(Fact fact, LocalDate day, LocalDate due) {
        @Nullable ActionDone action = fact instanceof ActionDone done ? done : null;
        return new Settlement(fact.id(), day, action, day.isAfter(due));
    }

    static Settlement met(FactId id, LocalDate day, boolean isLate) {
        return new Settlement(id, day, null, isLate);
    }

    /** The obligation that a fact names, if any. */
    static Optional<String> key(Fact fact) {
        if (fact instanceof ActionDone action) {
            return Optional.of(action.item()).filter(Duty::isKey);
        }
        return fact instanceof Touch touch && touch.delivery() != Touch.Delivery.FAILED
                ? touch.item().filter(Duty::isKey)
                : Optional.empty();
    }

    Obligation addTo(Obligation.Builder obligation, LocalDate due) {
        boolean waived = action != null && action.outcome() == ActionDone.Outcome.WAIVED;
        return obligation
                .status(waived ? ObligationStatus.WAIVED : ObligationStatus.MET)
                .evidence(id)
                .settledOn(day)
                .isLate(late)
                .addNotes(how(due))
                .build();
    }

    /** The same with a note when a gift cost more than the limit. */
    Obligation addTo(Obligation.Builder obligation, LocalDate due, Optional<Money> limit) {
        List<Reason> notes = new ArrayList<>();
        Optional<Money> cost = action == null ? Optional.empty() : action.cost();
        if (cost.isPresent() && limit.isPresent() && isAbove(cost.get(), limit.get())) {
            notes.add(Reason.of(ObligationReason.OVER_LIMIT, cost.get(), limit.get()));
        }
        Obligation settled = addTo(obligation, due);
        return notes.isEmpty()
                ? settled
                : Obligation.builder().from(settled).addAllNotes(notes).build();
    }

    private Reason how(LocalDate due) {
        if (action != null && action.reason().isPresent()) {
            return Reason.of(ObligationReason.WAIVED_BY, id, action.reason().get());
        }
        return late
                ? Reason.of(ObligationReason.MET_LATE, id, day, ChronoUnit.DAYS.between(due, day))
                : Reason.of(ObligationReason.MET_BY, id, day);
    }

    private static boolean isAbove(Money cost, Money limit) {
        return cost.currency().equals(limit.currency()) && cost.compareTo(limit) > 0;
    }
}
