// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.explain;

import java.util.Locale;

/** A result that can say why. The explanation is built when asked for; unasked it costs nothing. */
public interface Explained {
    /**
     * Why the result is as it is.
     *
     * @return a new value, equal for equal results
     */
    Explanation explanation();

    /**
     * The explanation as text.
     *
     * @param locale the reader's language; Chinese for every Chinese locale, else English
     * @return one line a statement
     */
    default String explain(Locale locale) {
        return explanation().text(locale);
    }
}
