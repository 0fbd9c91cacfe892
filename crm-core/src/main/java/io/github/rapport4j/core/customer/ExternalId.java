// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.customer;

import java.util.Objects;

/**
 * What another system calls a customer (外部编号). Not personal data: ids that are names or phone numbers do not belong
 * here.
 *
 * @param system the other system, such as {@code erp}; not blank, without a colon
 * @param id the id there; not blank
 */
public record ExternalId(String system, String id) {
    public ExternalId {
        Objects.requireNonNull(system, "system");
        Objects.requireNonNull(id, "id");
        if (system.isBlank() || system.indexOf(':') >= 0) {
            throw new IllegalArgumentException("system must be text without a colon, but was '" + system + "'");
        }
        if (id.isBlank()) {
            throw new IllegalArgumentException("id must not be blank");
        }
    }

    /**
     * An external id from its parts.
     *
     * @param system the other system
     * @param id the id there
     * @return the external id
     */
    public static ExternalId of(String system, String id) {
        return new ExternalId(system, id);
    }

    /**
     * Reads what {@link #toString()} wrote.
     *
     * @param text such as {@code erp:10042}
     * @return the external id
     */
    public static ExternalId parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("external id must be system:id, but was " + text);
        }
        return new ExternalId(text.substring(0, colon), text.substring(colon + 1));
    }

    @Override
    public String toString() {
        return system + ":" + id;
    }
}
