// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.intake.cell;

import java.util.Locale;
import java.util.Set;

/**
 * How numbers are written (数字写法): which sign stands before the decimals and which may part the thousands. The styles
 * are our own, not the platform's, which differ between Java releases. Thousands may be parted or not; when they are,
 * every group behind the first must have three digits. Full-width digits and signs are understood in every style.
 */
public final class NumberStyle {
    /** {@code 1,234.56}, as in English and Chinese. */
    public static final NumberStyle POINT = new NumberStyle("1,234.56", '.', ",");

    /** {@code 1.234,56}, as in German, Spanish or Italian. */
    public static final NumberStyle COMMA = new NumberStyle("1.234,56", ',', ".");

    /** {@code 1 234,56}, as in French, Polish or Swedish; any kind of space. */
    public static final NumberStyle SPACE = new NumberStyle("1 234,56", ',', " \u00A0\u202F\u2009");

    /** {@code 1'234.56}, as in Switzerland. */
    public static final NumberStyle APOSTROPHE = new NumberStyle("1'234.56", '.', "'\u2019");

    private static final Set<String> COMMA_LANGUAGES =
            Set.of("de", "es", "it", "nl", "pt", "id", "in", "tr", "da", "el", "hr", "sl", "ro", "vi");
    private static final Set<String> SPACE_LANGUAGES =
            Set.of("fr", "pl", "sv", "nb", "nn", "no", "fi", "cs", "sk", "ru", "uk", "bg", "hu", "lt", "lv", "et");

    private final String example;
    private final char decimal;
    private final String grouping;

    private NumberStyle(String example, char decimal, String grouping) {
        this.example = example;
        this.decimal = decimal;
        this.grouping = grouping;
    }

    /**
     * The style of a language.
     *
     * @param locale its language counts, and whether the country is Switzerland
     * @return the style, {@link #POINT} for languages not listed
     */
    public static NumberStyle from(Locale locale) {
        String language = locale.getLanguage();
        if (locale.getCountry().equals("CH")) {
            return APOSTROPHE;
        }
        if (COMMA_LANGUAGES.contains(language)) {
            return COMMA;
        }
        return SPACE_LANGUAGES.contains(language) ? SPACE : POINT;
    }

    /**
     * A reader of numbers in this style.
     *
     * @return a new reader, for one thread
     */
    public DecimalReader reader() {
        return new DecimalReader(this);
    }

    /**
     * A number in this style.
     *
     * @return such as {@code 1,234.56}
     */
    public String example() {
        return example;
    }

    @Override
    public String toString() {
        return example;
    }

    boolean isDecimal(char c) {
        return c == decimal;
    }

    boolean isGrouping(char c) {
        return grouping.indexOf(c) >= 0;
    }
}
