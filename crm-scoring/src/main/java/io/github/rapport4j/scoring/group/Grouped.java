// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.group;

import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The figures of every group (分组结果) that anything seen belongs to; they may be undefined, as when nothing of the group
 * lies in the window.
 *
 * @param <R> the figures of one group
 * @param dimension the code of the dimension
 * @param results the figures by group, in order of codes, the unknown group last
 */
public record Grouped<R>(String dimension, SortedMap<Group, R> results) {
    public Grouped {
        Objects.requireNonNull(dimension, "dimension");
        results = Collections.unmodifiableSortedMap(new TreeMap<>(results));
    }

    /**
     * The figures of a group.
     *
     * @param code its code
     * @return empty when nothing seen belongs to it
     */
    public Optional<R> of(String code) {
        return Optional.ofNullable(results.get(Group.of(code)));
    }

    /**
     * The figures of those of whom the group is not known.
     *
     * @return empty when the group of each is known
     */
    public Optional<R> unknown() {
        return Optional.ofNullable(results.get(Group.unknown()));
    }
}
