// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.explain;

import java.util.Locale;

/** Something that people read: it has a key, and a text for the key in each language. */
public interface Worded {
    /**
     * The key of its text, unique in the library.
     *
     * @return such as {@code lead-band.high}
     */
    String key();

    /**
     * The texts of the module that owns it.
     *
     * @return a catalogue that holds {@link #key()}
     */
    Texts texts();

    /**
     * Its text in a language; English when the language is not there.
     *
     * @param locale the reader's language
     * @return the text
     */
    default String text(Locale locale) {
        return texts().text(key(), locale);
    }
}
