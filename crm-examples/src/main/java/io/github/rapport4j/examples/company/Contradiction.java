// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.company;

import io.github.rapport4j.core.explain.Reason;
import java.util.Objects;

/**
 * Something in one file that does not go with another (数据矛盾).
 *
 * @param source the name of the file
 * @param line the line the row starts on, 1 for the first
 * @param what what does not go together
 * @param isKept whether the row was taken in all the same; else it counts as rejected
 */
public record Contradiction(String source, long line, Reason what, boolean isKept) {
    public Contradiction {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(what, "what");
    }
}
