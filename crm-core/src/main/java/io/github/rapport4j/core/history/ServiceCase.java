// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.history;

import io.github.rapport4j.core.fact.ServiceEvent;
import io.github.rapport4j.core.time.Occurrence;
import io.github.rapport4j.core.vocabulary.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A complaint or service request with its steps folded (服务工单), as a history sees it: taken from the history as of a day
 * it says how the case stood on that day.
 *
 * @param id the number of the case
 * @param steps its steps, at least one; kept by time, and as a case goes where only the day is known: opened, first
 *     reply, resolved, reopened, closed
 */
public record ServiceCase(String id, List<ServiceEvent> steps) {
    private static final Comparator<ServiceEvent> BY_TIME =
            Comparator.comparing(ServiceEvent::occurredAt).thenComparing(ServiceEvent::step);

    public ServiceCase {
        Objects.requireNonNull(id, "id");
        steps = steps.stream().sorted(BY_TIME).toList();
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("steps must not be empty");
        }
        for (ServiceEvent step : steps) {
            if (!step.caseId().equals(id)) {
                throw new IllegalArgumentException("steps must be of case " + id + ", but was of " + step.caseId());
            }
        }
    }

    /**
     * The cases that some steps belong to.
     *
     * @param events steps in the order of the history
     * @return the cases in the order of their first steps
     */
    public static List<ServiceCase> from(List<ServiceEvent> events) {
        Map<String, List<ServiceEvent>> byCase = new LinkedHashMap<>();
        for (ServiceEvent event : events) {
            byCase.computeIfAbsent(event.caseId(), key -> new ArrayList<>()).add(event);
        }
        List<ServiceCase> cases = new ArrayList<>(byCase.size());
        byCase.forEach((id, steps) -> cases.add(new ServiceCase(id, steps)));
        return List.copyOf(cases);
    }

    /**
     * Complaint or request.
     *
     * @return empty when the history does not hold the opening
     */
    public Optional<ServiceEvent.Matter> matter() {
        return steps.stream().flatMap(step -> step.matter().stream()).findFirst();
    }

    /**
     * Whether it is a complaint.
     *
     * @return false when that is not known
     */
    public boolean isComplaint() {
        return matter().equals(Optional.of(ServiceEvent.Matter.COMPLAINT));
    }

    /**
     * How grave it is: the word of the last step that set it.
     *
     * @return empty when the history does not hold the opening
     */
    public Optional<Severity> severity() {
        Optional<Severity> latest = Optional.empty();
        for (ServiceEvent step : steps) {
            latest = step.severity().isPresent() ? step.severity() : latest;
        }
        return latest;
    }

    /**
     * When it was received.
     *
     * @return empty when the history does not hold the opening
     */
    public Optional<Occurrence> openedAt() {
        return first(ServiceEvent.Step.OPENED);
    }

    /**
     * When we first replied.
     *
     * @return empty while we did not
     */
    public Optional<Occurrence> firstReplyAt() {
        return first(ServiceEvent.Step.FIRST_REPLY);
    }

    /**
     * When it was first resolved, whether it held or not.
     *
     * @return empty while it never was
     */
    public Optional<Occurrence> firstResolvedAt() {
        return first(ServiceEvent.Step.RESOLVED);
    }

    /**
     * Every time it was reopened.
     *
     * @return in order, maybe none
     */
    public List<Occurrence> reopenedAt() {
        return steps.stream()
                .filter(step -> step.step() == ServiceEvent.Step.REOPENED)
                .map(ServiceEvent::occurredAt)
                .toList();
    }

    /**
     * Since when it is done with: the step that resolved or closed it and was not followed by a reopening. A closing
     * after the resolution changes nothing.
     *
     * @return empty while it is open
     */
    public Optional<Occurrence> settledAt() {
        Optional<Occurrence> settled = Optional.empty();
        for (ServiceEvent step : steps) {
            settled = switch (step.step()) {
                case REOPENED -> Optional.empty();
                case RESOLVED, CLOSED -> settled.isPresent() ? settled : Optional.of(step.occurredAt());
                case OPENED, FIRST_REPLY -> settled;
            };
        }
        return settled;
    }

    /**
     * Whether it waits for us.
     *
     * @return true until it is resolved or closed, and again from a reopening on
     */
    public boolean isOpen() {
        return settledAt().isEmpty();
    }

    /**
     * Since when it is open, without a break.
     *
     * @return the last reopening, else the opening, else the first step known; empty when it is not open
     */
    public Optional<Occurrence> openSince() {
        if (!isOpen()) {
            return Optional.empty();
        }
        List<Occurrence> reopened = reopenedAt();
        return reopened.isEmpty()
                ? openedAt().or(() -> Optional.of(steps.get(0).occurredAt()))
                : Optional.of(reopened.get(reopened.size() - 1));
    }

    /**
     * Whether it is an open complaint of severity 1 or 2.
     *
     * @return false when matter or severity is not known
     */
    public boolean isOpenSevereComplaint() {
        return isComplaint() && severity().map(Severity::isSevere).orElse(false) && isOpen();
    }

    private Optional<Occurrence> first(ServiceEvent.Step wanted) {
        return steps.stream()
                .filter(step -> step.step() == wanted)
                .map(ServiceEvent::occurredAt)
                .findFirst();
    }
}
