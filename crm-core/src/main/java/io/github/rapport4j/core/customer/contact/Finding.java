// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.customer.contact;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What was found out, or the plain statement that it is not known yet (已知或未知). Unknown is a question to ask, not a no.
 *
 * @param <T> what is looked for
 */
public final class Finding<T> {
    private final @Nullable T value;

    private Finding(@Nullable T value) {
        this.value = value;
    }

    /**
     * Something found out.
     *
     * @param <T> what is looked for
     * @param value what was found
     * @return a known finding
     */
    public static <T> Finding<T> of(T value) {
        return new Finding<>(Objects.requireNonNull(value, "value"));
    }

    /**
     * Not known yet.
     *
     * @param <T> what is looked for
     * @return the unknown finding
     */
    public static <T> Finding<T> unknown() {
        return new Finding<>(null);
    }

    /**
     * Whether it was found out.
     *
     * @return false when it is marked unknown
     */
    public boolean isKnown() {
        return value != null;
    }

    /**
     * What was found.
     *
     * @return empty when it is marked unknown
     */
    public Optional<T> value() {
        return Optional.ofNullable(value);
    }

    /**
     * One answer for both cases.
     *
     * @param <R> the answer
     * @param known what to make of the value
     * @param unknown what to say without one
     * @return the answer
     */
    public <R> R fold(Function<? super T, ? extends R> known, Supplier<? extends R> unknown) {
        return value == null ? unknown.get() : known.apply(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Finding<?> that && Objects.equals(value, that.value);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(value);
    }

    @Override
    public String toString() {
        return value == null ? "unknown" : value.toString();
    }
}
