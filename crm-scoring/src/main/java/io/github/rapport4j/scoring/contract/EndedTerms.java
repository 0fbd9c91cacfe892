// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.contract;

import io.github.rapport4j.core.fact.ContractEvent;
import io.github.rapport4j.core.fact.Terms;
import io.github.rapport4j.core.history.ContractCourse;
import io.github.rapport4j.core.measure.Money;
import io.github.rapport4j.scoring.kpi.KpiScope;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One time agreed in a contract, as it came to its end: when, for how much, and whether another followed. */
record EndedTerms(LocalDate agreed, LocalDate last, Optional<Money> value, boolean isRenewed) {
    /** The terms of a contract that were in force and have an end; those cut short end on the day before. */
    static List<EndedTerms> from(ContractCourse course, KpiScope scope, int graceDays) {
        List<EndedTerms> all = new ArrayList<>();
        List<ContractEvent> steps = course.steps();
        for (int i = 0; i < steps.size(); i++) {
            ContractEvent step = steps.get(i);
            if (step.terms().isPresent()) {
                read(step, steps.subList(i + 1, steps.size()), scope, graceDays).ifPresent(all::add);
            }
        }
        return all;
    }

    private static Optional<EndedTerms> read(
            ContractEvent step, List<ContractEvent> later, KpiScope scope, int graceDays) {
        Terms terms = step.terms().orElseThrow();
        Optional<LocalDate> agreedEnd = terms.endExclusive();
        Optional<LocalDate> cut =
                cut(later, scope).filter(day -> agreedEnd.map(day::isBefore).orElse(true));
        Optional<LocalDate> end = cut.or(() -> agreedEnd);
        if (end.isEmpty() || !end.get().isAfter(terms.startInclusive())) {
            return Optional.empty();
        }
        boolean isRenewed = cut.isEmpty() && hasFollower(later, terms, scope, graceDays);
        LocalDate agreed = scope.day(step.occurredAt());
        return Optional.of(new EndedTerms(agreed, end.get().minusDays(1), terms.value(), isRenewed));
    }

    private static Optional<LocalDate> cut(List<ContractEvent> later, KpiScope scope) {
        for (ContractEvent step : later) {
            if (step.ending()
                    .filter(ending -> ending != ContractEvent.Ending.LAPSED)
                    .isPresent()) {
                return Optional.of(scope.day(step.occurredAt()));
            }
        }
        return Optional.empty();
    }

    /** Terms agreed within the grace, that start within it and run on. */
    private static boolean hasFollower(List<ContractEvent> later, Terms terms, KpiScope scope, int graceDays) {
        LocalDate end = terms.endExclusive().orElseThrow();
        LocalDate limit = end.minusDays(1).plusDays(graceDays);
        for (ContractEvent step : later) {
            boolean runsOn = step.terms()
                    .filter(next -> !next.startInclusive().isAfter(limit))
                    .filter(next -> next.endExclusive().map(end::isBefore).orElse(true))
                    .isPresent();
            if (runsOn && !scope.day(step.occurredAt()).isAfter(limit)) {
                return true;
            }
        }
        return false;
    }
}
