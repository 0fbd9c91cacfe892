// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.warning;

import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.fact.ContractEvent;
import io.github.rapport4j.core.fact.Fact;
import io.github.rapport4j.core.fact.FactId;
import io.github.rapport4j.core.fact.FactKind;
import io.github.rapport4j.core.fact.Terms;
import io.github.rapport4j.core.time.DateWindow;
import io.github.rapport4j.scoring.internal.Decimals;
import io.github.rapport4j.scoring.rhythm.PurchaseDays;
import io.github.rapport4j.scoring.rhythm.Rhythm;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** WARN-3: the last qualifying activity is too many usual intervals ago. */
final class OverdueRule implements WarningRule {
    private static final double ALL = 100;

    private final Timeline timeline;
    private final WarningPolicy policy;
    private final Turns turns = new Turns();

    OverdueRule(Timeline timeline, WarningPolicy policy) {
        this.timeline = timeline;
        this.policy = policy;
        timeline.seen().purchases().forEach(purchase -> turns.add(timeline.dayOf(purchase)));
        timeline.seen().refunds().forEach(refund -> turns.add(timeline.dayOf(refund)));
        for (ContractEvent event : timeline.seen().contractEvents()) {
            turns.add(timeline.dayOf(event));
            event.terms().map(Terms::startInclusive).ifPresent(turns::add);
        }
    }

    @Override
    public WarningKind kind() {
        return WarningKind.OVERDUE;
    }

    @Override
    public boolean isChecked() {
        return timeline.records(FactKind.PURCHASE) || timeline.records(FactKind.CONTRACT_EVENT);
    }

    @Override
    public Optional<Finding> at(LocalDate day) {
        Rhythm rhythm = rhythm(day);
        if (rhythm.lastActivity().isEmpty() || firstLateDay(rhythm).isAfter(day)) {
            return Optional.empty();
        }
        BigDecimal usual = Decimals.plain(BigDecimal.valueOf(rhythm.interval().days()));
        Reason reason = Reason.of(WarningReason.OVERDUE, rhythm.daysSince().orElseThrow(), usual);
        return Finding.of(List.of(reason), evidence(rhythm.lastActivity().get()));
    }

    /** Between two turns the rhythm stands still, so that the customer became late on one day. */
    @Override
    public LocalDate heldFrom(LocalDate day) {
        LocalDate turn = turns.before(day);
        LocalDate late = firstLateDay(rhythm(day));
        return late.isAfter(turn) ? late : turn;
    }

    @Override
    public NavigableSet<LocalDate> turns(DateWindow window) {
        NavigableSet<LocalDate> days = turns.within(window);
        for (LocalDate day : List.copyOf(days)) {
            addFirstLateDay(day, window, days);
        }
        addFirstLateDay(window.startInclusive(), window, days);
        return days;
    }

    @Override
    public @Nullable LocalDate turnAfter(LocalDate day) {
        @Nullable LocalDate turn = turns.after(day);
        Rhythm rhythm = rhythm(day);
        if (rhythm.lastActivity().isEmpty()) {
            return turn;
        }
        LocalDate late = firstLateDay(rhythm);
        return late.isAfter(day) && (turn == null || late.isBefore(turn)) ? late : turn;
    }

    private void addFirstLateDay(LocalDate day, DateWindow window, NavigableSet<LocalDate> days) {
        Rhythm rhythm = rhythm(day);
        if (rhythm.lastActivity().isPresent()) {
            LocalDate late = firstLateDay(rhythm);
            if (late.isAfter(window.startInclusive()) && window.contains(late)) {
                days.add(late);
            }
        }
    }

    private Rhythm rhythm(LocalDate day) {
        Timeline then = timeline.on(day);
        PurchaseDays days = then.point().days(then.seen());
        return Rhythm.of(days, then.seen(), then.point().asOf(), then.point().interval(days, policy.rhythm()));
    }

    private LocalDate firstLateDay(Rhythm rhythm) {
        double days = policy.overduePercent() * rhythm.interval().days() / ALL;
        return rhythm.lastActivity().orElseThrow().plusDays((long) StrictMath.ceil(days));
    }

    private List<FactId> evidence(LocalDate last) {
        List<FactId> evidence = new ArrayList<>();
        for (Fact purchase : timeline.seen().purchases()) {
            if (timeline.dayOf(purchase).equals(last)) {
                evidence.add(purchase.id());
            }
        }
        for (ContractEvent event : timeline.seen().contractEvents()) {
            boolean starts = event.terms().map(Terms::startInclusive).equals(Optional.of(last));
            if (event.terms().isPresent() && (starts || timeline.dayOf(event).equals(last))) {
                evidence.add(event.id());
            }
        }
        return evidence;
    }
}
