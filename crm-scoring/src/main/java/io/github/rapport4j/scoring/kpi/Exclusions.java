// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.kpi;

import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.explain.ReasonCode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What was left out of a KPI, counted by reason (剔除统计). Immutable; combining those of disjoint bases gives those of the
 * whole.
 */
public final class Exclusions {
    private static final Comparator<ReasonCode> BY_KEY = Comparator.comparing(ReasonCode::key);
    private static final Exclusions NONE = new Exclusions(new TreeMap<>(BY_KEY));

    private final SortedMap<ReasonCode, Long> counts;

    private Exclusions(SortedMap<ReasonCode, Long> counts) {
        this.counts = counts;
    }

    /**
     * Nothing left out.
     *
     * @return no exclusions
     */
    public static Exclusions none() {
        return NONE;
    }

    /**
     * One reason and how many it left out.
     *
     * @param reason a reason whose only argument is the count
     * @param count at least 0; 0 leaves no trace
     * @return the exclusions
     */
    public static Exclusions of(ReasonCode reason, long count) {
        return NONE.plus(reason, count);
    }

    /**
     * These and more for a reason.
     *
     * @param reason a reason whose only argument is the count
     * @param count at least 0; 0 leaves no trace
     * @return a copy
     */
    public Exclusions plus(ReasonCode reason, long count) {
        Objects.requireNonNull(reason, "reason");
        if (count < 0) {
            throw new IllegalArgumentException("count must be at least 0, but was " + count);
        }
        if (count == 0) {
            return this;
        }
        SortedMap<ReasonCode, Long> copy = new TreeMap<>(counts);
        copy.merge(reason, count, Math::addExact);
        return new Exclusions(copy);
    }

    /**
     * These and those of a disjoint base.
     *
     * @param other the others
     * @return the counts added up
     */
    public Exclusions combine(Exclusions other) {
        Exclusions sum = this;
        for (Map.Entry<ReasonCode, Long> entry : other.counts.entrySet()) {
            sum = sum.plus(entry.getKey(), entry.getValue());
        }
        return sum;
    }

    /**
     * How many a reason left out.
     *
     * @param reason the reason
     * @return 0 when it left out none
     */
    public long count(ReasonCode reason) {
        return counts.getOrDefault(Objects.requireNonNull(reason, "reason"), 0L);
    }

    /**
     * How many were left out for any reason.
     *
     * @return the sum over all reasons
     */
    public long total() {
        long total = 0;
        for (long count : counts.values()) {
            total = Math.addExact(total, count);
        }
        return total;
    }

    /**
     * Every reason with its count, as statements.
     *
     * @return in the order of the reasons' keys, counts above 0 only
     */
    public List<Reason> reasons() {
        return counts.entrySet().stream()
                .map(entry -> Reason.of(entry.getKey(), entry.getValue()))
                .toList();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Exclusions that && counts.equals(that.counts);
    }

    @Override
    public int hashCode() {
        return counts.hashCode();
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder("Exclusions[");
        counts.forEach((reason, count) -> out.append(out.length() > 11 ? ", " : "")
                .append(reason.key())
                .append('=')
                .append(count));
        return out.append(']').toString();
    }
}
