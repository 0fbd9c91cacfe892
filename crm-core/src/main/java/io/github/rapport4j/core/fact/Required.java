// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.fact;

import java.util.Collection;
import java.util.Objects;

/** What ids and codes inside facts must be: there, and not blank. */
final class Required {
    private Required() {}

    static String text(String value, String name) {
        Objects.requireNonNull(value, name);
        if (value.isBlank()) {
            throw new IllegalArgumentException(name + " must not be blank");
        }
        return value;
    }

    static void texts(Collection<String> values, String name) {
        for (String value : values) {
            text(value, name);
        }
    }

    static void that(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }
}
