// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.page;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import org.jspecify.annotations.Nullable;

/** JSON that may stand inside a script element: no character that could end it or start markup is left as it is. */
final class HtmlSafe extends CharacterEscapes {
    private static final long serialVersionUID = 1L;

    private final int[] escapes = CharacterEscapes.standardAsciiEscapesForJSON();

    HtmlSafe() {
        for (char c : new char[] {'<', '>', '&', '\''}) {
            escapes[c] = ESCAPE_STANDARD;
        }
    }

    @Override
    public int[] getEscapeCodesForAscii() {
        return escapes.clone();
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int character) {
        return character == 0x2028 || character == 0x2029
                ? new SerializedString(String.format(java.util.Locale.ROOT, "\\u%04x", character))
                : null;
    }
}
