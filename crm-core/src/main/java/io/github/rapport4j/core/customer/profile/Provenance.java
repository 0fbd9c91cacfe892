// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.customer.profile;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Where a value comes from (数据出处).
 *
 * @param kind how it became known
 * @param source the system, survey or provider, as the host calls it; not blank, never the name of a person
 * @param on the day it is of
 */
public record Provenance(ProvenanceKind kind, String source, LocalDate on) {
    public Provenance {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(on, "on");
        if (source.isBlank()) {
            throw new IllegalArgumentException("source must not be blank");
        }
    }

    /**
     * A provenance from its parts.
     *
     * @param kind how the value became known
     * @param source the system, survey or provider
     * @param on the day the value is of
     * @return the provenance
     */
    public static Provenance of(ProvenanceKind kind, String source, LocalDate on) {
        return new Provenance(kind, source, on);
    }
}
