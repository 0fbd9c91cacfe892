// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.explain;

import java.util.Locale;

/** A word of the trade, usually an enum constant: a code to store and a label to show. */
public interface Term extends Worded {
    /**
     * The code to store. It never changes; names and positions of enum constants may.
     *
     * @return lower case, words joined by hyphens
     */
    String code();

    /**
     * The label to show.
     *
     * @param locale the reader's language
     * @return the label, English when the language is not there
     */
    default String label(Locale locale) {
        return text(locale);
    }
}
