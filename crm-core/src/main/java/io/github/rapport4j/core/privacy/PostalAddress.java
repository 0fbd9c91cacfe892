// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.privacy;

import io.github.rapport4j.core.internal.CrmStyle;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A postal address as given (通讯地址). All parts may be missing but one; an address of which only one text is known has it
 * as its only line.
 */
@Personal
@CrmStyle
@Value.Immutable
public abstract class PostalAddress implements PersonalValue, WithPostalAddress {
    PostalAddress() {}

    /**
     * The country.
     *
     * @return as given, a code or a name
     */
    public abstract Optional<String> country();

    /**
     * The province, state or county (省).
     *
     * @return as given
     */
    public abstract Optional<String> province();

    /**
     * The city (市).
     *
     * @return as given
     */
    public abstract Optional<String> city();

    /**
     * The postal code (邮政编码).
     *
     * @return as given
     */
    public abstract Optional<String> postalCode();

    /**
     * District, street, house, floor: the lines below the city, the most specific last or first as the country writes.
     *
     * @return as given, none of them blank
     */
    public abstract List<String> lines();

    /**
     * An address of which only one text is known.
     *
     * @param text the whole address; not blank
     * @return an address with one line
     */
    public static PostalAddress of(String text) {
        return builder().addLine(text).build();
    }

    /**
     * Starts an empty address.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Shows city, province and country in part, one after the other; {@code ***} when none of them is known. */
    @Override
    public String display(MaskingLevel level) {
        return switch (level) {
            case HIDDEN -> MaskingLevel.MASK;
            case PARTIAL -> join(area(), MaskingLevel.MASK);
            case FULL ->
                join(Stream.of(lines().stream(), postalCode().stream(), area()).flatMap(part -> part), "");
        };
    }

    @Override
    public String toString() {
        return MaskingLevel.MASK;
    }

    @Value.Check
    void check() {
        List<String> parts = Stream.of(lines().stream(), postalCode().stream(), area())
                .flatMap(part -> part)
                .toList();
        if (parts.isEmpty() || parts.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("postal address must have parts and none of them blank");
        }
    }

    private Stream<String> area() {
        return Stream.of(city(), province(), country()).flatMap(Optional::stream);
    }

    private static String join(Stream<String> parts, String none) {
        String joined = parts.collect(Collectors.joining(", "));
        return joined.isEmpty() ? none : joined;
    }

    /** Builds a {@link PostalAddress}. */
    public static final class Builder extends ImmutablePostalAddress.Builder {
        Builder() {}
    }
}
