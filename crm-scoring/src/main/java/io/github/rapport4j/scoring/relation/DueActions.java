// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.relation;

import io.github.rapport4j.core.history.CustomerHistory;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

/**
 * The actions planned for one customer and what became of them (应办行动).
 *
 * @param history the facts of the customer
 * @param due the last day on which each action is in time, by the key of its plan item
 */
public record DueActions(CustomerHistory history, Map<String, LocalDate> due) {
    public DueActions {
        Objects.requireNonNull(history, "history");
        due = Map.copyOf(due);
    }

    /**
     * Planned actions of a customer.
     *
     * @param history the facts of the customer
     * @param due the last day on which each action is in time, by the key of its plan item
     * @return the actions
     */
    public static DueActions of(CustomerHistory history, Map<String, LocalDate> due) {
        return new DueActions(history, due);
    }
}
