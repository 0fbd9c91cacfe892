// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.explain;

import java.util.Locale;

/**
 * A reason a result can give, usually an enum a rule family. Its text is a template in which {@code {0}}, {@code {1}}
 * ... stand for the {@linkplain Reason#arguments() arguments}.
 */
public interface ReasonCode extends Worded {
    /**
     * The code to store and to react to.
     *
     * @return lower case, words joined by hyphens
     */
    String code();

    /**
     * The template of its sentence.
     *
     * @param locale the reader's language
     * @return the template, English when the language is not there
     */
    default String template(Locale locale) {
        return text(locale);
    }
}
