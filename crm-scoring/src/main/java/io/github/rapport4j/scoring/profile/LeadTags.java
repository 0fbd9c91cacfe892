// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.profile;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The tags of a lead (线索标签), by what they are about: industry, size, need. A kind that is not there is not known; a
 * kind that is there without values is known to have none.
 *
 * @param values the values of every kind that is known; compared as they are written
 */
public record LeadTags(Map<String, Set<String>> values) {
    public LeadTags {
        Map<String, Set<String>> copy = new TreeMap<>();
        values.forEach((kind, all) -> copy.put(requireText("kind", kind), Set.copyOf(all)));
        values = Map.copyOf(copy);
    }

    /**
     * A lead without tags.
     *
     * @return nothing is known
     */
    public static LeadTags none() {
        return new LeadTags(Map.of());
    }

    /**
     * The same lead with one more kind of tag, or other values of it.
     *
     * @param kind such as {@code industry}
     * @param tags its values; none says that it is known to have none
     * @return a copy
     */
    public LeadTags with(String kind, Collection<String> tags) {
        Objects.requireNonNull(tags, "tags");
        Map<String, Set<String>> copy = new TreeMap<>(values);
        copy.put(kind, new TreeSet<>(tags));
        return new LeadTags(copy);
    }

    /**
     * Whether anything is known about a kind.
     *
     * @param kind such as {@code industry}
     * @return true if it has been recorded
     */
    public boolean isKnown(String kind) {
        return values.containsKey(kind);
    }

    /**
     * The values of a kind.
     *
     * @param kind such as {@code industry}
     * @return empty when it has none, or is not known
     */
    public Set<String> of(String kind) {
        return values.getOrDefault(kind, Set.of());
    }

    static String requireText(String name, String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException(name + " must not be blank");
        }
        return value;
    }
}
