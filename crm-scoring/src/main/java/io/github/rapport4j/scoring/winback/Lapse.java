// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.winback;

import io.github.rapport4j.core.history.CustomerHistory;
import java.time.LocalDate;
import java.util.Optional;

/**
 * When a host says that a customer was lost (流失日期). Implementations must be safe for use by several threads, give the
 * same answer for the same question, and look at nothing that is not in the history.
 */
@FunctionalInterface
public interface Lapse {
    /**
     * The last day on or before another on which the customer became at risk.
     *
     * @param seen the facts that may be seen
     * @param latest the day before which to look, included
     * @return empty when it did not
     */
    Optional<LocalDate> lastUpTo(CustomerHistory seen, LocalDate latest);

    /**
     * Hosts without a status: nobody knows.
     *
     * @return always empty; the first win-back touch stands in for it
     */
    static Lapse unknown() {
        return UnknownLapse.UNKNOWN;
    }
}
