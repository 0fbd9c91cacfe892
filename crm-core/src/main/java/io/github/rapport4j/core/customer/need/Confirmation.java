// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.customer.need;

import io.github.rapport4j.core.customer.contact.ContactId;
import java.time.LocalDate;
import java.util.Objects;

/**
 * That a customer's person confirmed a need (需求确认).
 *
 * @param by the contact who confirmed it
 * @param on the day
 */
public record Confirmation(ContactId by, LocalDate on) {
    public Confirmation {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(on, "on");
    }

    /**
     * A confirmation from its parts.
     *
     * @param by the contact who confirmed it
     * @param on the day
     * @return the confirmation
     */
    public static Confirmation of(ContactId by, LocalDate on) {
        return new Confirmation(by, on);
    }
}
