// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.warning;

import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.fact.FactId;
import io.github.rapport4j.core.fact.FactKind;
import io.github.rapport4j.core.fact.ServiceEvent;
import io.github.rapport4j.core.history.ServiceCase;
import io.github.rapport4j.core.time.DateWindow;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** WARN-2: complaints rise, or a severe one stays open. */
final class ComplaintRule implements WarningRule {
    private final Timeline timeline;
    private final WarningPolicy policy;
    private final Turns turns = new Turns();

    ComplaintRule(Timeline timeline, WarningPolicy policy) {
        this.timeline = timeline;
        this.policy = policy;
        for (ServiceEvent event : timeline.seen().serviceEvents()) {
            LocalDate day = timeline.dayOf(event);
            turns.add(day);
            turns.add(day.plusDays(policy.complaintDays()));
            turns.add(day.plusDays(2L * policy.complaintDays()));
            turns.add(day.plusDays(policy.severeOpenDays() + 1L));
        }
    }

    @Override
    public WarningKind kind() {
        return WarningKind.COMPLAINTS;
    }

    @Override
    public boolean isChecked() {
        return timeline.records(FactKind.SERVICE_EVENT);
    }

    @Override
    public Optional<Finding> at(LocalDate day) {
        List<ServiceCase> complaints = ServiceCase.from(
                        timeline.until(day, timeline.seen().serviceEvents()))
                .stream()
                .filter(ServiceCase::isComplaint)
                .toList();
        List<Reason> reasons = new ArrayList<>();
        List<FactId> evidence = new ArrayList<>();
        rise(day, complaints, reasons, evidence);
        for (ServiceCase complaint : complaints) {
            long open = openDays(day, complaint);
            if (complaint.isOpenSevereComplaint() && open > policy.severeOpenDays()) {
                reasons.add(Reason.of(WarningReason.SEVERE_OPEN, complaint.id(), open, policy.severeOpenDays()));
                evidence.add(opening(complaint).id());
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

    private void rise(LocalDate day, List<ServiceCase> complaints, List<Reason> reasons, List<FactId> evidence) {
        DateWindow now = DateWindow.ofTrailingDays(policy.complaintDays(), day);
        DateWindow before = DateWindow.ofTrailingDays(policy.complaintDays(), day.minusDays(policy.complaintDays()));
        List<FactId> recent = new ArrayList<>();
        int earlier = 0;
        for (ServiceCase complaint : complaints) {
            LocalDate opened = timeline.dayOf(opening(complaint));
            if (now.contains(opened)) {
                recent.add(opening(complaint).id());
            }
            earlier += before.contains(opened) ? 1 : 0;
        }
        if (recent.size() >= policy.complaintCount() && recent.size() > earlier) {
            reasons.add(Reason.of(WarningReason.COMPLAINTS_RISE, recent.size(), policy.complaintDays(), earlier));
            evidence.addAll(recent);
        }
    }

    private long openDays(LocalDate day, ServiceCase complaint) {
        return complaint
                .openSince()
                .map(since -> ChronoUnit.DAYS.between(
                        since.dayIn(timeline.point().asOf().zone()), day))
                .orElse(0L);
    }

    /** The step that opened it, else the first one known. */
    private static ServiceEvent opening(ServiceCase complaint) {
        for (ServiceEvent step : complaint.steps()) {
            if (step.step() == ServiceEvent.Step.OPENED) {
                return step;
            }
        }
        return complaint.steps().get(0);
    }
}
