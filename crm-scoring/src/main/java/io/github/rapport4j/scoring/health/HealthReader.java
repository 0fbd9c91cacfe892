// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.health;

import io.github.rapport4j.core.history.ContractCourse;
import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.scoring.loyalty.LoyaltyFigures;
import io.github.rapport4j.scoring.loyalty.LoyaltyFigures.Window;
import io.github.rapport4j.scoring.rhythm.PurchaseDays;
import io.github.rapport4j.scoring.warning.ScanPoint;
import io.github.rapport4j.scoring.warning.WarningKind;
import io.github.rapport4j.scoring.warning.WarningReport;
import java.util.List;
import java.util.Optional;

/** Reads the figures of a health score from facts and from the warnings they gave. */
final class HealthReader {
    private final ScanPoint point;
    private final WarningReport warnings;
    private final HealthPolicy policy;

    HealthReader(ScanPoint point, WarningReport warnings, HealthPolicy policy) {
        this.point = point;
        this.warnings = warnings;
        this.policy = policy;
        if (!warnings.asOf().equals(point.asOf())) {
            throw new IllegalArgumentException(
                    "warnings must be as of " + point.asOf() + ", but was " + warnings.asOf());
        }
        if (!warnings.policy().equals(policy.warning().ref())) {
            throw new IllegalArgumentException(
                    "warnings must be of policy " + policy.warning().ref() + ", but was " + warnings.policy());
        }
    }

    HealthFigures read(CustomerHistory history) {
        CustomerHistory seen = history.asOf(point.asOf());
        PurchaseDays days = point.days(seen);
        LoyaltyFigures loyalty = LoyaltyFigures.from(
                seen,
                days,
                point.interval(days, policy.warning().rhythm()),
                new Window(point.asOf(), policy.loyalty()));
        return HealthFigures.builder()
                .cadence(loyalty.cadence())
                .satisfaction(loyalty.satisfaction())
                .trend(warnings.activity())
                .service(service(loyalty.hasOpenSevereComplaint()))
                .contract(contract(seen.contracts(point.asOf().zone())))
                .warnings(warnings.signals())
                .build();
    }

    private Optional<ServiceState> service(boolean isSevereOpen) {
        if (isSevereOpen) {
            return Optional.of(ServiceState.SEVERE);
        }
        if (warnings.unchecked().contains(WarningKind.COMPLAINTS)) {
            return Optional.empty();
        }
        return Optional.of(warnings.has(WarningKind.COMPLAINTS) ? ServiceState.WARNED : ServiceState.CALM);
    }

    private Optional<ContractState> contract(List<ContractCourse> courses) {
        if (courses.isEmpty()) {
            return Optional.empty();
        }
        for (ContractCourse course : courses) {
            if (isAlive(course)) {
                boolean ends = warnings.has(WarningKind.CONTRACT_END);
                return Optional.of(ends ? ContractState.ENDING : ContractState.RUNNING);
            }
        }
        return Optional.of(ContractState.ENDED);
    }

    /** In force, or agreed for later and not cut short: what was agreed ends after the day, if ever. */
    private boolean isAlive(ContractCourse course) {
        return course.latestTerms().isPresent()
                && course.endExclusive().map(point.asOf().day()::isBefore).orElse(true);
    }
}
