// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.job;

import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.intake.row.Row;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What the customers file says of a customer. Only the id must be there.
 *
 * @param id which customer
 * @param name what to call it
 * @param profile industry, size and needs
 * @param contact whom to talk to, and since when and until when one did
 */
record CustomerRecord(CustomerId id, String name, Profile profile, Relationship contact) {
    record Profile(String industry, OptionalLong headCount, String needs) {}

    record Relationship(Person person, String owner, Optional<LocalDate> since, Optional<LocalDate> lastInteraction) {}

    record Person(String name, String title) {
        @Override
        public String toString() {
            return "***";
        }
    }

    static CustomerRecord from(Row row) {
        return new CustomerRecord(
                row.value("id", CustomerId::of),
                text(row, "name"),
                new Profile(text(row, "industry"), row.optionalWhole("head_count"), text(row, "needs")),
                new Relationship(
                        new Person(text(row, "contact_name"), text(row, "contact_title")),
                        text(row, "owner"),
                        row.optionalDate("since"),
                        row.optionalDate("last_interaction")));
    }

    private static String text(Row row, String column) {
        return row.optionalText(column).orElse("");
    }
}
