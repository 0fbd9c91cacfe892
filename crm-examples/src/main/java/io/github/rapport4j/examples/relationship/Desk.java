// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.relationship;

import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.core.fact.FactId;
import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.lifecycle.obligation.Obligation;
import io.github.rapport4j.lifecycle.obligation.ObligationBook;
import io.github.rapport4j.lifecycle.obligation.ObligationCase;
import io.github.rapport4j.lifecycle.obligation.ObligationStatus;
import io.github.rapport4j.lifecycle.proof.Evidence;
import io.github.rapport4j.lifecycle.stage.Decision;
import io.github.rapport4j.lifecycle.stage.LifecycleMachine;
import io.github.rapport4j.lifecycle.stage.LifecyclePolicy;
import io.github.rapport4j.lifecycle.stage.LifecycleRecord;
import io.github.rapport4j.lifecycle.stage.LifecycleState;
import io.github.rapport4j.lifecycle.stage.Visit;
import io.github.rapport4j.lifecycle.transition.LifecycleEvent;
import java.io.PrintStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Tries the steps one by one, keeps the records, and says what was decided and what is owed. */
final class Desk {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final CustomerId CUSTOMER = CustomerId.of("C-1001");
    private static final int HORIZON_DAYS = 14;

    private final LifecycleMachine machine = LifecycleMachine.using(LifecyclePolicy.standard());
    private final ObligationBook book = ObligationBook.standard();
    private final List<LifecycleRecord> table = new ArrayList<>();
    private final PrintStream out;

    Desk(PrintStream out) {
        this.out = out;
    }

    void attempt(Step step) {
        LifecycleState state = machine.replay(table);
        AsOf asOf = AsOf.of(step.day(), ZONE);
        Decision decision =
                machine.decide(state, event(step), Evidence.none(asOf).with(step.proofs()));
        out.println("== " + step.day()
                + step.why().stream()
                        .map(reason -> ", " + reason.label(Locale.ENGLISH) + " / " + reason.label(Locale.CHINESE))
                        .collect(Collectors.joining()));
        out.println(decision.explain(Locale.ENGLISH));
        out.println(decision.explain(Locale.CHINESE));
        if (decision instanceof Decision.Accepted accepted) {
            table.add(accepted.record());
            owed(accepted.state(), asOf);
        }
    }

    void visits() {
        out.println("== visits 停留");
        for (Visit visit : machine.replay(table).visits()) {
            String left = visit.left().map(Desk::day).map(LocalDate::toString).orElse("...");
            out.println(visit.cycle() + ": " + visit.standing() + ", " + day(visit.entered()) + " - " + left);
        }
    }

    private void owed(LifecycleState state, AsOf asOf) {
        // the moves are facts too: who scored the lead owes no score
        CustomerHistory history = CustomerHistory.of(CUSTOMER, state.toStageMoves(CUSTOMER));
        for (Obligation each :
                book.read(state, ObligationCase.of(history, asOf)).dueWithin(HORIZON_DAYS)) {
            ObligationStatus status = each.status();
            out.println("  - " + each.dueOn() + " " + each.kind().label(Locale.ENGLISH) + " / "
                    + each.kind().label(Locale.CHINESE) + ": " + status.label(Locale.ENGLISH) + " / "
                    + status.label(Locale.CHINESE));
        }
    }

    /** At noon, and known at once. */
    private LifecycleEvent event(Step step) {
        Instant noon = step.day().atTime(LocalTime.NOON).atZone(ZONE).toInstant();
        LifecycleEvent.Builder event = LifecycleEvent.builder()
                .id(FactId.of("E-" + (table.size() + 1)))
                .kind(step.kind())
                .effectiveAt(noon)
                .recordedAt(noon)
                .expectedVersion(table.size());
        step.why().forEach(event::reason);
        return event.build();
    }

    private static LocalDate day(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }
}
