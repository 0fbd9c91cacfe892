// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.history;

import io.github.rapport4j.core.fact.ContractEvent;
import io.github.rapport4j.core.fact.Terms;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A contract with its signature, renewals and end folded (合同历程), as a history sees it: taken from the history as of a
 * day it says what was agreed by that day.
 *
 * @param id the number of the contract
 * @param steps its steps, at least one; kept by time, and where only the day is known a signature first and an end last
 * @param zone the zone whose midnights part the days on which it was ended
 */
public record ContractCourse(String id, List<ContractEvent> steps, ZoneId zone) {
    private static final Comparator<ContractEvent> BY_TIME =
            Comparator.comparing(ContractEvent::occurredAt).thenComparing(ContractEvent::step);

    public ContractCourse {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(zone, "zone");
        steps = steps.stream().sorted(BY_TIME).toList();
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("steps must not be empty");
        }
        for (ContractEvent step : steps) {
            if (!step.contractId().equals(id)) {
                throw new IllegalArgumentException(
                        "steps must be of contract " + id + ", but was of " + step.contractId());
            }
        }
    }

    /**
     * The contracts that some steps belong to.
     *
     * @param events steps in the order of the history
     * @param zone the zone whose midnights part the days on which contracts were ended
     * @return the contracts in the order of their first steps
     */
    public static List<ContractCourse> from(List<ContractEvent> events, ZoneId zone) {
        Map<String, List<ContractEvent>> byContract = new LinkedHashMap<>();
        for (ContractEvent event : events) {
            byContract
                    .computeIfAbsent(event.contractId(), key -> new ArrayList<>())
                    .add(event);
        }
        List<ContractCourse> courses = new ArrayList<>(byContract.size());
        byContract.forEach((id, steps) -> courses.add(new ContractCourse(id, steps, zone)));
        return List.copyOf(courses);
    }

    /**
     * Whether the contract is in force on a day: terms agreed cover it, and the contract was not cancelled or ended by
     * insolvency on or before it after those terms were agreed. A lapse takes nothing away: its terms end by
     * themselves.
     *
     * @param day any day
     * @return true if it is in force
     */
    public boolean isInForce(LocalDate day) {
        boolean inForce = false;
        for (ContractEvent step : steps) {
            if (step.terms().isPresent()) {
                inForce |= step.terms().get().covers(day);
            } else if (cutsShort(step) && !day.isBefore(step.occurredAt().dayIn(zone))) {
                inForce = false;
            }
        }
        return inForce;
    }

    /**
     * What was agreed last.
     *
     * @return empty when the history holds neither signature nor renewal
     */
    public Optional<Terms> latestTerms() {
        return steps.stream().flatMap(step -> step.terms().stream()).reduce((earlier, later) -> later);
    }

    /**
     * The first day on which the contract is no longer in force for good, as far as is known.
     *
     * @return the day it was cut short, else the end of the terms that run longest; empty when it runs until it is
     *     ended, or when nothing is known but a lapse
     */
    public Optional<LocalDate> endExclusive() {
        boolean known = false;
        Optional<LocalDate> end = Optional.empty();
        for (ContractEvent step : steps) {
            if (step.terms().isPresent()) {
                Optional<LocalDate> agreed = step.terms().get().endExclusive();
                end = known ? later(end, agreed) : agreed;
                known = true;
            } else if (cutsShort(step)) {
                LocalDate day = step.occurredAt().dayIn(zone);
                end = Optional.of(end.filter(earlier -> earlier.isBefore(day)).orElse(day));
                known = true;
            }
        }
        return end;
    }

    /**
     * How it ended.
     *
     * @return empty unless its last step is an end
     */
    public Optional<ContractEvent.Ending> ending() {
        return steps.get(steps.size() - 1).ending();
    }

    /**
     * Whether it was renewed.
     *
     * @return true if there is a renewal among the steps
     */
    public boolean isRenewed() {
        return steps.stream().anyMatch(step -> step.step() == ContractEvent.Step.RENEWED);
    }

    private static boolean cutsShort(ContractEvent step) {
        return step.ending()
                .filter(ending -> ending != ContractEvent.Ending.LAPSED)
                .isPresent();
    }

    private static Optional<LocalDate> later(Optional<LocalDate> one, Optional<LocalDate> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Optional.empty();
        }
        return one.get().isAfter(other.get()) ? one : other;
    }
}
