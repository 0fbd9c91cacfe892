// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.lifecycle.transition;

import io.github.rapport4j.core.privacy.FreeText;
import java.util.Objects;

/**
 * Someone answers for an event whose conditions are not all met (例外放行). It is kept with the event.
 *
 * @param author who, by the host's id; not blank
 * @param reason why
 */
public record Waiver(String author, FreeText reason) {
    public Waiver {
        Objects.requireNonNull(author, "author");
        Objects.requireNonNull(reason, "reason");
        if (author.isBlank()) {
            throw new IllegalArgumentException("author must not be blank");
        }
    }

    /**
     * A waiver from its parts.
     *
     * @param author who, by the host's id; not blank
     * @param reason why
     * @return the waiver
     */
    public static Waiver of(String author, FreeText reason) {
        return new Waiver(author, reason);
    }
}
