// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.privacy;

import java.util.Objects;

/**
 * Words that someone wrote (自由文本): summaries, notes, feedback. Anything may stand in them, names and numbers of persons
 * too, so they are personal: {@link #toString()} masks and the text leaves only through {@link #value()}.
 *
 * @param value not blank
 */
@Personal
public record FreeText(String value) implements PersonalValue {
    public FreeText {
        Objects.requireNonNull(value, "value");
        if (value.isBlank()) {
            throw new IllegalArgumentException("free text must not be blank");
        }
    }

    /**
     * Text as it was written.
     *
     * @param value not blank
     * @return the text
     */
    public static FreeText of(String value) {
        return new FreeText(value);
    }

    /** Shows all or nothing: no part of a text is known to be harmless. */
    @Override
    public String display(MaskingLevel level) {
        return level.show(value, text -> MaskingLevel.MASK);
    }

    @Override
    public String toString() {
        return MaskingLevel.MASK;
    }
}
