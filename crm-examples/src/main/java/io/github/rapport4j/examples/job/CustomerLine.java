// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.job;

import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.core.measure.Money;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.scoring.quadrant.CustomerStanding;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * One customer of the report.
 *
 * @param standing value, loyalty and eligibility
 * @param activity what was bought when
 * @param known what the customers file says, if anything
 */
record CustomerLine(CustomerStanding standing, Activity activity, Optional<CustomerRecord> known) {
    /**
     * What was bought when.
     *
     * @param first the first purchase day
     * @param last the last purchase day
     * @param purchaseDays how many purchase days
     * @param annual net spend of the last 365 days
     */
    record Activity(LocalDate first, LocalDate last, int purchaseDays, Money annual) {}

    CustomerId id() {
        return standing.customer();
    }

    String name() {
        return known.map(CustomerRecord::name).orElse("");
    }

    Money total() {
        return standing.value().amount().orElseThrow();
    }

    long tenureDays(AsOf asOf) {
        return ChronoUnit.DAYS.between(since(), asOf.day());
    }

    private LocalDate since() {
        return known.flatMap(record -> record.contact().since())
                .filter(day -> day.isBefore(activity.first()))
                .orElse(activity.first());
    }
}
