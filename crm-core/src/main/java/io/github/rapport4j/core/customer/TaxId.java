// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.customer;

import io.github.rapport4j.core.privacy.MaskingLevel;
import io.github.rapport4j.core.privacy.Personal;
import io.github.rapport4j.core.privacy.PersonalValue;
import java.util.Objects;

/**
 * The number a tax office knows a customer by (税号, 统一社会信用代码), as given. Personal, because that of a person is the
 * number of their identity card in many countries.
 *
 * @param value not blank
 */
@Personal
public record TaxId(String value) implements PersonalValue {
    private static final int TAIL = 4;

    public TaxId {
        Objects.requireNonNull(value, "value");
        if (value.isBlank()) {
            throw new IllegalArgumentException("tax id must not be blank");
        }
    }

    /**
     * A tax id as given.
     *
     * @param value not blank
     * @return the tax id
     */
    public static TaxId of(String value) {
        return new TaxId(value);
    }

    /** Shows the last 4 characters in part, {@code ***1234}; of ids with fewer than 8 characters nothing. */
    @Override
    public String display(MaskingLevel level) {
        return switch (level) {
            case HIDDEN -> toString();
            case PARTIAL -> this + tail();
            case FULL -> value;
        };
    }

    @Override
    public String toString() {
        return "***";
    }

    private String tail() {
        int length = value.codePointCount(0, value.length());
        return length < 2 * TAIL ? "" : value.substring(value.offsetByCodePoints(value.length(), -TAIL));
    }
}
