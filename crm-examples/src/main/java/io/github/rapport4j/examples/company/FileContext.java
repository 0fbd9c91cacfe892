// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.company;

import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.fact.FactHead;
import io.github.rapport4j.core.fact.FactId;
import io.github.rapport4j.core.time.Occurrence;
import io.github.rapport4j.intake.row.IntakeReason;
import io.github.rapport4j.intake.row.Row;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Set;

/**
 * What the rows of one file are read against.
 *
 * @param file which file
 * @param settings how it is understood
 * @param customers who is known
 * @param contradictions where it is told what does not go together
 */
record FileContext(
        CompanyFile file, CompanySettings settings, KnownCustomers customers, Contradictions contradictions) {
    /** The customers that rows may be about: those of the file of customers, or anybody when there is none. */
    record KnownCustomers(boolean anybody, Set<CustomerId> ids) {
        boolean has(CustomerId id) {
            return anybody || ids.contains(id);
        }
    }

    ZoneId zone() {
        return settings.zone();
    }

    Currency currency() {
        return settings.currency();
    }

    /** The customer of a row; a stranger rejects the row. */
    CustomerId customer(Row row) {
        CustomerId id = row.value("customer", CustomerId::of);
        if (!customers.has(id)) {
            throw contradictions.rejected(file, row, "customer", Reason.of(CompanyText.UNKNOWN_CUSTOMER, id));
        }
        return id;
    }

    /** Rejects a row without a value that the rest of it asks for, also when the file has no such column. */
    static void needs(Row row, String column) {
        if (!row.has(column)) {
            throw row.refused(column, Reason.of(IntakeReason.MISSING_VALUE));
        }
    }

    /** The id of a row, or one made of what it says, so that the same row again is the same fact. */
    String id(Row row, String... columns) {
        return row.optionalText("id").orElseGet(() -> {
            List<String> cells = List.of(columns).stream()
                    .map(column -> row.optionalText(column).orElse(""))
                    .toList();
            return FactId.ofRow(file.fileName(), cells, 1).value();
        });
    }

    /** A head whose id tells facts of different files apart. */
    FactHead head(CustomerId customer, Occurrence at, String... id) {
        return FactHead.of(factId(id), customer, at, zone());
    }

    /** An id that tells facts of different files apart. */
    FactId factId(String... id) {
        return FactId.of(file.prefix() + "/" + String.join("/", id));
    }
}
