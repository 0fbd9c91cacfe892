// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.report;

import io.github.rapport4j.core.explain.Explained;
import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.explain.Worded;
import java.util.Locale;

/**
 * A text in both languages.
 *
 * @param en the English text
 * @param zh the Chinese text
 */
public record Text(String en, String zh) {
    /** No text. */
    public static final Text NONE = plain("");

    /**
     * A text that is the same in both languages, such as an id or a figure.
     *
     * @param text the text
     * @return the text
     */
    public static Text plain(String text) {
        return new Text(text, text);
    }

    /**
     * The words of a term.
     *
     * @param worded the term
     * @return its words
     */
    public static Text of(Worded worded) {
        return new Text(worded.text(Locale.ENGLISH), worded.text(Locale.CHINESE));
    }

    /**
     * The sentence of a reason.
     *
     * @param reason the reason
     * @return its sentence
     */
    public static Text of(Reason reason) {
        return new Text(reason.text(Locale.ENGLISH), reason.text(Locale.CHINESE));
    }

    /**
     * The explanation of a result.
     *
     * @param result the result
     * @return its explanation, one line a statement
     */
    public static Text why(Explained result) {
        return new Text(result.explain(Locale.ENGLISH), result.explain(Locale.CHINESE));
    }

    /**
     * The text in a language.
     *
     * @param locale the reader's language
     * @return Chinese for Chinese locales, else English
     */
    public String in(Locale locale) {
        return locale.getLanguage().equals("zh") ? zh : en;
    }

    /**
     * Whether there is nothing to read.
     *
     * @return true for the empty text
     */
    public boolean isEmpty() {
        return en.isEmpty();
    }
}
