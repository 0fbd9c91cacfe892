// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.job;

import io.github.rapport4j.core.customer.Customer;
import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.core.measure.Money;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.scoring.quadrant.CustomerStanding;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One customer of the report.
 *
 * @param standing value, loyalty and eligibility
 * @param activity what was bought when
 * @param profile who it is, as far as that is known
 */
record CustomerLine(CustomerStanding standing, Activity activity, Profile profile) {
    /**
     * Who a customer is.
     *
     * @param name what to call it; empty when only the id is known
     * @param customer its record, if there is one
     * @param lastInteraction the day we last talked
     */
    record Profile(String name, Optional<Customer> customer, Optional<LocalDate> lastInteraction) {}

    /**
     * What was bought when.
     *
     * @param first the first purchase day, if there is one
     * @param last the last purchase day, if there is one
     * @param purchaseDays how many purchase days
     * @param annual net spend of the last 365 days
     */
    record Activity(Optional<LocalDate> first, Optional<LocalDate> last, int purchaseDays, Money annual) {}

    CustomerId id() {
        return standing.customer();
    }

    String name() {
        return profile.name();
    }

    Optional<Customer> known() {
        return profile.customer();
    }

    Money total() {
        return standing.value().amount().orElseThrow();
    }

    long tenureDays(AsOf asOf) {
        return Stream.concat(known().flatMap(Customer::since).stream(), activity.first().stream())
                .min(LocalDate::compareTo)
                .map(since -> Math.max(0, ChronoUnit.DAYS.between(since, asOf.day())))
                .orElse(0L);
    }
}
