// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.trend;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Figures of consecutive periods side by side, for the groups of a dimension and for the whole (分组趋势). Immutable and
 * safe for use by several threads, as far as the keys are.
 *
 * @param <K> the key of a group
 */
public final class GroupedReport<K> {
    private final TrendReport total;
    private final SortedMap<K, TrendReport> groups;
    private final Optional<TrendReport> unknown;

    GroupedReport(TrendReport total, Map<K, TrendReport> groups, Optional<TrendReport> unknown) {
        this.total = total;
        this.groups = Collections.unmodifiableSortedMap(new TreeMap<>(groups));
        this.unknown = unknown;
    }

    /**
     * The whole base.
     *
     * @return all groups and the unknown one together
     */
    public TrendReport total() {
        return total;
    }

    /**
     * The groups that have a customer.
     *
     * @return in the natural order of their keys
     */
    public SortedMap<K, TrendReport> groups() {
        return groups;
    }

    /**
     * What has no key.
     *
     * @return empty when everything has one
     */
    public Optional<TrendReport> unknown() {
        return unknown;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof GroupedReport<?> that
                && total.equals(that.total)
                && groups.equals(that.groups)
                && unknown.equals(that.unknown);
    }

    @Override
    public int hashCode() {
        return Objects.hash(total, groups, unknown);
    }

    @Override
    public String toString() {
        return "GroupedReport[total=" + total + ", groups=" + groups.keySet() + ", unknown=" + unknown.isPresent()
                + "]";
    }
}
