// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.group;

import io.github.rapport4j.core.explain.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a figure is about (统计对象): all things, or those of one group, of several dimensions if need be. Two choices are
 * equal when they name the same groups of the same dimensions. Immutable.
 *
 * @param <T> the things chosen from
 */
public final class Choice<T> {
    private final List<Part<T>> parts;

    private Choice(List<Part<T>> parts) {
        this.parts = parts;
    }

    /**
     * Everything.
     *
     * @param <T> the things chosen from
     * @return no choice at all
     */
    public static <T> Choice<T> all() {
        return new Choice<>(List.of());
    }

    /**
     * The things of one group.
     *
     * @param <T> the things chosen from
     * @param dimension what tells them apart
     * @param group the group wanted
     * @return those of the group only
     */
    public static <T> Choice<T> of(Dimension<T> dimension, Group group) {
        return Choice.<T>all().and(dimension, group);
    }

    /**
     * Those of these that are in a group too.
     *
     * @param dimension what tells them apart
     * @param group the group wanted
     * @return a narrower choice
     */
    public Choice<T> and(Dimension<T> dimension, Group group) {
        List<Part<T>> more = new ArrayList<>(parts);
        more.add(new Part<>(dimension, group));
        return new Choice<>(List.copyOf(more));
    }

    /**
     * Whether a thing is chosen.
     *
     * @param item the thing
     * @return true if the figure counts it
     */
    public boolean takes(T item) {
        for (Part<T> part : parts) {
            if (!part.dimension.groupOf(item).equals(part.group)) {
                return false;
            }
        }
        return true;
    }

    /**
     * The choice as options of a definition.
     *
     * @return one a dimension; nothing for all
     */
    public List<Reason> options() {
        return parts.stream().map(Part::option).toList();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Choice<?> that && parts.equals(that.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    @Override
    public String toString() {
        return parts.isEmpty() ? "all" : parts.stream().map(Part::toString).collect(Collectors.joining(", "));
    }

    private record Part<T>(Dimension<T> dimension, Group group) {
        private Part {
            Objects.requireNonNull(dimension, "dimension");
            Objects.requireNonNull(group, "group");
        }

        private Reason option() {
            return group.code().isEmpty()
                    ? Reason.of(GroupReason.ONLY_UNKNOWN, dimension.shown())
                    : Reason.of(GroupReason.ONLY, dimension.shown(), group.shown());
        }

        @Override
        public String toString() {
            return group.code().map(code -> dimension + " " + code).orElse("no " + dimension);
        }
    }
}
