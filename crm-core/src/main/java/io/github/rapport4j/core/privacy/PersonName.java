// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.privacy;

import java.util.Objects;

/**
 * The name of a person as given (姓名), in any script and order.
 *
 * @param value not blank
 */
@Personal
public record PersonName(String value) implements PersonalValue {
    public PersonName {
        Objects.requireNonNull(value, "value");
        if (value.isBlank()) {
            throw new IllegalArgumentException("person name must not be blank");
        }
    }

    /**
     * A name as given.
     *
     * @param value not blank
     * @return the name
     */
    public static PersonName of(String value) {
        return new PersonName(value);
    }

    /**
     * Shows the first character and one star in part: {@code 张*}, {@code J*}. A name of one character shows the star
     * alone.
     */
    @Override
    public String display(MaskingLevel level) {
        return level.show(value, PersonName::firstAndStar);
    }

    @Override
    public String toString() {
        return MaskingLevel.MASK;
    }

    private static String firstAndStar(String name) {
        String trimmed = name.strip();
        int first = trimmed.offsetByCodePoints(0, 1);
        return first == trimmed.length() ? "*" : trimmed.substring(0, first) + "*";
    }
}
