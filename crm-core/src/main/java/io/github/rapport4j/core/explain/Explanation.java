// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.explain;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A statement and what it rests on (解释): a tree of reasons that a renderer writes out, one line a node.
 *
 * @param reason the statement
 * @param parts what it rests on, in order; empty for a leaf
 */
public record Explanation(Reason reason, List<Explanation> parts) {
    public Explanation {
        Objects.requireNonNull(reason, "reason");
        parts = List.copyOf(parts);
    }

    /**
     * A statement that rests on nothing else.
     *
     * @param reason the statement
     * @return the leaf
     */
    public static Explanation of(Reason reason) {
        return new Explanation(reason, List.of());
    }

    /**
     * A statement and what it rests on.
     *
     * @param reason the statement
     * @param parts the statements below it
     * @return the tree
     */
    public static Explanation of(Reason reason, List<Explanation> parts) {
        return new Explanation(reason, parts);
    }

    /**
     * The explanation as text, one line a node, parts indented by two spaces.
     *
     * @param locale the reader's language
     * @return the lines, without a line break at the end
     */
    public String text(Locale locale) {
        return TextRenderer.standard().render(this, locale);
    }
}
