// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.customer;

import io.github.rapport4j.core.privacy.FreeText;
import io.github.rapport4j.core.privacy.Personal;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A day that matters to a customer (重要日期): a founding day, a jubilee, a go-live. Personal as a whole, because private
 * days are among them. Birthdays of contacts stand with the contact.
 *
 * @param label what the day is
 * @param day the day, for a yearly one its first time
 * @param isYearly whether it comes back every year
 */
@Personal
public record ImportantDate(FreeText label, LocalDate day, boolean isYearly) {
    public ImportantDate {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(day, "day");
    }

    /**
     * A day that comes once.
     *
     * @param label what the day is
     * @param day the day
     * @return the date
     */
    public static ImportantDate of(FreeText label, LocalDate day) {
        return new ImportantDate(label, day, false);
    }

    /**
     * A day that comes back every year.
     *
     * @param label what the day is
     * @param first its first time
     * @return the date
     */
    public static ImportantDate ofYearly(FreeText label, LocalDate first) {
        return new ImportantDate(label, first, true);
    }

    @Override
    public String toString() {
        return "***";
    }
}
