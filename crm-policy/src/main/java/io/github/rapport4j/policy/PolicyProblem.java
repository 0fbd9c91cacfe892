// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.policy;

import io.github.rapport4j.core.explain.Reason;
import java.util.Locale;
import java.util.Objects;

/**
 * Something wrong with a policy file (规则文件问题).
 *
 * @param place where
 * @param path the name of the value, such as {@code weights.budget}; empty for the file as a whole
 * @param reason what is wrong
 */
public record PolicyProblem(Place place, String path, Reason reason) {
    public PolicyProblem {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(reason, "reason");
    }

    /**
     * A place in a file.
     *
     * @param source what the file is called
     * @param line from 1 on
     * @param column from 1 on
     */
    public record Place(String source, int line, int column) {
        public Place {
            Objects.requireNonNull(source, "source");
        }
    }

    /**
     * The problem in words.
     *
     * @param locale the reader's language
     * @return such as {@code acme.yaml, line 5, column 11, weights.budget: a number such as 0.5 is wanted, but was x}
     */
    public String text(Locale locale) {
        return toReason().text(locale);
    }

    /**
     * The problem with its place as one statement.
     *
     * @return what {@link #text} words
     */
    public Reason toReason() {
        return Reason.of(
                PolicyFileReason.PLACE, place.source, place.line, place.column, path.isEmpty() ? "-" : path, reason);
    }
}
