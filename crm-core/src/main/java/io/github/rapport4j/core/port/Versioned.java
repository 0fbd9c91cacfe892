// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.port;

import java.util.Objects;

/**
 * A stored value and the version it was read at (带版本的值). Whoever writes it back gives the version along, so that a
 * change made in between is not overwritten.
 *
 * @param <T> what is stored
 * @param version higher with every write of the same id, also after it was deleted and inserted again
 * @param value the value
 */
public record Versioned<T>(long version, T value) {
    public Versioned {
        Objects.requireNonNull(value, "value");
    }

    /**
     * A value with its version.
     *
     * @param <T> what is stored
     * @param version the version it was read at
     * @param value the value
     * @return both together
     */
    public static <T> Versioned<T> of(long version, T value) {
        return new Versioned<>(version, value);
    }

    /**
     * The changed value with the version that was read, ready to be written back.
     *
     * @param newValue the changed value
     * @return a copy
     */
    public Versioned<T> withValue(T newValue) {
        return new Versioned<>(version, newValue);
    }
}
