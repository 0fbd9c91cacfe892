// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.trend;

import io.github.rapport4j.scoring.group.Grouped;
import java.util.Objects;

/**
 * Figures of consecutive periods side by side, for the groups of a dimension and for the whole (分组趋势). Immutable and
 * safe for use by several threads.
 *
 * @param total the whole base: all groups, the unknown one too, and what belongs to none
 * @param groups the groups that a customer counts in, the unknown one last
 */
public record GroupedTrends(TrendReport total, Grouped<TrendReport> groups) {
    public GroupedTrends {
        Objects.requireNonNull(total, "total");
        Objects.requireNonNull(groups, "groups");
    }
}
