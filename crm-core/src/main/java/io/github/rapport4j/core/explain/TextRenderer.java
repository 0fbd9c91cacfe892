// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.explain;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The one place where reasons become sentences (渲染). It speaks English and Chinese; a host adds a language, or rewords
 * one, with {@link #withTexts}. Numbers and dates have our own patterns, so that the same result reads the same on
 * every machine. Immutable and safe for use by several threads.
 */
public final class TextRenderer {
    private static final Pattern PLACE = Pattern.compile("[0-9]{1,3}");
    private static final TextRenderer STANDARD = new TextRenderer(Map.of());

    private final Map<String, Source> sources;

    private TextRenderer(Map<String, Source> sources) {
        this.sources = sources;
    }

    /**
     * The renderer with the library's own texts.
     *
     * @return English and Chinese
     */
    public static TextRenderer standard() {
        return STANDARD;
    }

    /**
     * A renderer that asks a host's words first for one language.
     *
     * @param locale the language; region and script do not matter
     * @param source the host's words
     * @return a copy
     */
    public TextRenderer withTexts(Locale locale, Source source) {
        Map<String, Source> copy = new HashMap<>(sources);
        copy.put(locale.getLanguage(), Objects.requireNonNull(source, "source"));
        return new TextRenderer(Map.copyOf(copy));
    }

    /**
     * The words of a term or the template of a reason.
     *
     * @param worded what to name
     * @param locale the reader's language
     * @return its text
     */
    public String text(Worded worded, Locale locale) {
        Source source = sources.get(locale.getLanguage());
        return source == null ? worded.text(locale) : source.text(worded.key()).orElseGet(() -> worded.text(locale));
    }

    /**
     * The sentence of a reason.
     *
     * @param reason the reason
     * @param locale the reader's language
     * @return its template with the places filled
     * @throws IllegalArgumentException if the template has a place for which there is no argument
     */
    public String render(Reason reason, Locale locale) {
        String template = text(reason.code(), locale);
        StringBuilder out =
                new StringBuilder(template.length() + 16 * reason.arguments().size());
        int from = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
            int close = template.indexOf('}', open);
            Object argument = argument(reason, close < 0 ? "" : template.substring(open + 1, close));
            out.append(template, from, open).append(format(argument, locale));
            from = close + 1;
        }
        return out.append(template, from, template.length()).toString();
    }

    /**
     * An explanation as text.
     *
     * @param explanation the tree
     * @param locale the reader's language
     * @return one line a node, parts indented by two spaces, no line break at the end
     */
    public String render(Explanation explanation, Locale locale) {
        StringBuilder out = new StringBuilder();
        append(out, explanation, locale, 0);
        return out.toString();
    }

    private void append(StringBuilder out, Explanation node, Locale locale, int depth) {
        out.append(depth == 0 ? "" : "\n").append("  ".repeat(depth)).append(render(node.reason(), locale));
        for (Explanation part : node.parts()) {
            append(out, part, locale, depth + 1);
        }
    }

    private static Object argument(Reason reason, String place) {
        List<Object> arguments = reason.arguments();
        if (PLACE.matcher(place).matches() && Integer.parseInt(place) < arguments.size()) {
            return arguments.get(Integer.parseInt(place));
        }
        throw new IllegalArgumentException("template of " + reason.code().key() + " must have places 0 to "
                + (arguments.size() - 1) + ", but was {" + place + "}");
    }

    /**
     * A figure or word as it stands in a sentence: thousands parted by commas, shares in percent, terms by their label.
     *
     * @param argument anything a {@link Reason} can name
     * @param locale the reader's language
     * @return its text
     */
    public String format(Object argument, Locale locale) {
        if (argument instanceof Worded worded) {
            return text(worded, locale);
        }
        if (argument instanceof Reason reason) {
            return render(reason, locale);
        }
        if (argument instanceof List<?> list) {
            String comma = locale.getLanguage().equals("zh") ? "、" : ", ";
            return String.join(
                    comma, list.stream().map(item -> format(item, locale)).toList());
        }
        return Figures.format(argument);
    }

    /** A host's own words for one language, asked before the library's. */
    @FunctionalInterface
    public interface Source {
        /**
         * The text of a key.
         *
         * @param key such as {@code lead-band.high}
         * @return the text, or empty to keep the library's
         */
        Optional<String> text(String key);
    }
}
