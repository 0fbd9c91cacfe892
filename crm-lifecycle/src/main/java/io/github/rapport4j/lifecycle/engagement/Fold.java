// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.lifecycle.engagement;

import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.fact.FactId;
import io.github.rapport4j.core.vocabulary.EngagementStatus;
import io.github.rapport4j.scoring.warning.WarningKind;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The fold over the days of a window (ENG-2): facts, then contracts, then at most one move by time. It visits only days
 * on which something can change; on all others the step changes nothing.
 */
final class Fold {
    private final Course course;
    private final EngagementPolicy policy;
    private final List<EngagementMove> moves = new ArrayList<>();
    private @Nullable EngagementStatus status;
    private LocalDate since;
    private @Nullable LocalDate calmSince;
    private @Nullable LocalDate touch;
    private @Nullable LocalDate ahead;
    private int next;
    private LocalDate day;
    private Cadence cadence;
    private Set<WarningKind> warnings;

    Fold(Course course, EngagementPolicy policy, EngagementState before) {
        this.course = course;
        this.policy = policy;
        this.status = before.status().orElse(null);
        this.since = before.since().orElse(before.day());
        this.calmSince = before.calmSince().orElse(null);
        this.day = course.window().startInclusive();
        this.cadence = course.cadence(day);
        this.warnings = Set.of();
    }

    /** Visits the days of the window. */
    void run() {
        readEarlierTouches();
        @Nullable LocalDate visited = course.window().startInclusive();
        while (visited != null && course.window().contains(visited)) {
            int before = moves.size();
            step(visited);
            visited = following(moves.size() > before);
        }
        ahead = visited;
    }

    /** The first day after the window on which time alone can change something. */
    @Nullable
    LocalDate ahead() {
        return ahead;
    }

    EngagementState state(LocalDate last) {
        return EngagementState.builder()
                .day(last)
                .status(Optional.ofNullable(status))
                .since(status == null ? Optional.empty() : Optional.of(since))
                .calmSince(Optional.ofNullable(calmSince))
                .build();
    }

    List<EngagementMove> moves() {
        return moves;
    }

    private void step(LocalDate visited) {
        day = visited;
        cadence = course.cadence(day);
        warnings = course.warnings(day);
        readFacts();
        readContracts();
        readCalm();
        if (status != null) {
            passTime(status);
        }
    }

    private void readFacts() {
        List<Signal> signals = course.signals();
        for (; next < signals.size() && signals.get(next).day().equals(day); next++) {
            Signal signal = signals.get(next);
            switch (signal.sort()) {
                case WIN_BACK_TOUCH -> touch = day;
                case ONBOARDED -> onboard(signal.id());
                case USE -> act(signal.id());
                case PURCHASE -> {
                    if (cadence.isPurchaseDay(day)) {
                        act(signal.id());
                    }
                }
            }
        }
    }

    private void readContracts() {
        if (cadence.isActivityDay(day)) {
            @Nullable FactId id = course.contractActivity(day);
            if (id != null) {
                act(id);
            }
        }
        if (status != null && status != EngagementStatus.CHURNED) {
            Contracts contracts = course.contracts(day);
            @Nullable LocalDate end = contracts.end();
            if (end != null && isOver(contracts, end) && !isActiveSince(end)) {
                move(EngagementStatus.CHURNED, Reason.of(EngagementReason.CONTRACT_OVER, end));
            }
        }
    }

    private boolean isOver(Contracts contracts, LocalDate end) {
        @Nullable LocalDate over = contracts.over();
        boolean graceIsOver = over != null && !day.isBefore(over);
        return graceIsOver
                || (status == EngagementStatus.WON_BACK && !day.isBefore(end.plusDays(policy.wonBackGraceDays())));
    }

    private boolean isActiveSince(LocalDate end) {
        @Nullable LocalDate last = cadence.last();
        return last != null && !last.isBefore(end);
    }

    private void onboard(FactId id) {
        if (status == EngagementStatus.NEW) {
            move(EngagementStatus.ACTIVE, Reason.of(EngagementReason.ONBOARDED), id);
        }
    }

    /** Counts an activity; a further one of the same day changes nothing. */
    private void act(FactId id) {
        if (status == null) {
            move(EngagementStatus.NEW, Reason.of(EngagementReason.FIRST_ACTIVITY), id);
        } else if (status == EngagementStatus.NEW && cadence.isRepeated()) {
            move(EngagementStatus.ACTIVE, Reason.of(EngagementReason.SECOND_ACTIVITY), id);
        } else if (status == EngagementStatus.DORMANT || status == EngagementStatus.CHURNED) {
            comeBack(id);
        }
    }

    private void comeBack(FactId id) {
        if (touch != null && !touch.plusDays(policy.winBackDays()).isBefore(day)) {
            move(EngagementStatus.WON_BACK, Reason.of(EngagementReason.CAME_BACK_AFTER_TOUCH, touch), id);
        } else {
            move(EngagementStatus.ACTIVE, Reason.of(EngagementReason.CAME_BACK), id);
        }
    }

    private void readCalm() {
        boolean calm = cadence.last() != null
                && !cadence.isLate(policy.calmPercent(), day)
                && warnings.isEmpty()
                && !course.hasSevereComplaint(day);
        if (!calm) {
            calmSince = null;
        } else if (calmSince == null) {
            calmSince = day;
        }
    }

    private void passTime(EngagementStatus now) {
        switch (now) {
            case NEW -> passNew();
            case ACTIVE -> risk();
            case AT_RISK -> passAtRisk();
            case DORMANT -> fall(policy.churnedPercent(), EngagementStatus.CHURNED);
            case WON_BACK -> passWonBack();
            case CHURNED -> {}
        }
    }

    private void passNew() {
        boolean ready = cadence.last() != null && isSince(policy.newDays());
        if ((ready || !warnings.isEmpty()) && !risk()) {
            move(EngagementStatus.ACTIVE, Reason.of(EngagementReason.NO_LONGER_NEW, daysFrom(since)));
        }
    }

    private void passAtRisk() {
        boolean calm = calmSince != null && daysFrom(calmSince) + 1 >= policy.calmDays();
        if (!fall(policy.dormantPercent(), EngagementStatus.DORMANT) && calm) {
            move(EngagementStatus.ACTIVE, Reason.of(EngagementReason.CALM, policy.calmDays()));
        }
    }

    private void passWonBack() {
        if (fall(policy.wonBackChurnedPercent(), EngagementStatus.CHURNED) || risk()) {
            return;
        }
        @Nullable LocalDate last = cadence.last();
        if (isSince(policy.wonBackDays()) && last != null && last.isAfter(since)) {
            move(EngagementStatus.ACTIVE, Reason.of(EngagementReason.STAYED, daysFrom(since)));
        }
    }

    /** Moves to the risk by a warning or a gap. */
    private boolean risk() {
        boolean late = cadence.isLate(policy.atRiskPercent(), day);
        if (warnings.isEmpty() && !late) {
            return false;
        }
        Reason reason = warnings.isEmpty() ? late() : Reason.of(EngagementReason.WARNED, List.copyOf(warnings));
        move(EngagementStatus.AT_RISK, reason);
        return true;
    }

    /** Moves down when the gap is that long; never while a contract is in force (ENG-3). */
    private boolean fall(int percent, EngagementStatus to) {
        if (!cadence.isLate(percent, day) || course.contracts(day).isInForce(day)) {
            return false;
        }
        move(to, late());
        return true;
    }

    private Reason late() {
        @Nullable LocalDate last = cadence.last();
        if (last == null) {
            throw new AssertionError("a gap begins with an activity");
        }
        return Reason.of(EngagementReason.LATE, daysFrom(last), Engagement.plain(cadence.interval()));
    }

    private boolean isSince(int days) {
        return daysFrom(since) >= days;
    }

    private long daysFrom(LocalDate start) {
        return ChronoUnit.DAYS.between(start, day);
    }

    private void move(EngagementStatus to, Reason reason, FactId... evidence) {
        moves.add(EngagementMove.builder()
                .day(day)
                .before(Optional.ofNullable(status))
                .after(to)
                .reason(reason)
                .addEvidence(evidence)
                .build());
        status = to;
        since = day;
    }

    /** What comes before the window is win-back touches only. */
    private void readEarlierTouches() {
        List<Signal> signals = course.signals();
        for (; next < signals.size() && signals.get(next).day().isBefore(day); next++) {
            touch = signals.get(next).day();
        }
    }

    /** The next day on which something can change. */
    private @Nullable LocalDate following(boolean moved) {
        if (moved) {
            return day.plusDays(1);
        }
        @Nullable LocalDate best = course.turnAfter(day);
        for (int percent : policy.limits()) {
            best = earlier(best, cadence.from(percent));
        }
        best = earlier(best, cadence.from(policy.warnings().overduePercent()));
        return earlier(best, stayOver());
    }

    /** The day on which the status has lasted long enough to end by itself, or the risk has been calm long enough. */
    private @Nullable LocalDate stayOver() {
        if (status == EngagementStatus.NEW) {
            return since.plusDays(policy.newDays());
        }
        if (status == EngagementStatus.WON_BACK) {
            return since.plusDays(policy.wonBackDays());
        }
        if (status == EngagementStatus.AT_RISK && calmSince != null) {
            return calmSince.plusDays(policy.calmDays() - 1L);
        }
        return null;
    }

    private @Nullable LocalDate earlier(@Nullable LocalDate best, @Nullable LocalDate candidate) {
        boolean better = candidate != null && candidate.isAfter(day) && (best == null || candidate.isBefore(best));
        return better ? candidate : best;
    }
}
