// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.explain;

import java.util.Optional;

/** A host's own words for one language, asked before the library's. */
@FunctionalInterface
public interface TextSource {
    /**
     * The text of a key.
     *
     * @param key such as {@code lead-band.high}
     * @return the text, or empty to keep the library's
     */
    Optional<String> text(String key);
}
