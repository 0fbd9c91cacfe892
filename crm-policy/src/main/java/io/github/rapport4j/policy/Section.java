// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.policy;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Values that are set together.
 *
 * @param name what stands before the names of its values; empty for values at the top
 * @param read the values of a policy, as written in a file, in the order of the file
 * @param write the policy with other values
 * @param forms the names that may stand in a list, such as {@code rules[].kind}; empty without lists
 */
record Section<P>(
        String name, Function<P, Map<String, String>> read, BiFunction<P, Values, P> write, Set<String> forms) {
    /** The same section of a policy that is part of another. */
    <O> Section<O> within(String prefix, Function<O, P> part, BiFunction<O, P, O> change) {
        return new Section<>(
                name.isEmpty() ? prefix : prefix + "." + name,
                owner -> read.apply(part.apply(owner)),
                (owner, values) -> change.apply(owner, write.apply(part.apply(owner), values)),
                forms);
    }

    String path(String value) {
        return name.isEmpty() ? value : name + "." + value;
    }

    /** The names that may stand here, their places in lists left open. */
    Set<String> names(P policy) {
        Set<String> names = new LinkedHashSet<>();
        read.apply(policy).keySet().forEach(value -> names.add(Paths.form(value)));
        names.addAll(forms);
        return names;
    }

    /** The values of a policy with those of a file in their stead; a list of the file replaces the whole list. */
    Map<String, String> merged(P policy, Map<String, Entry> given) {
        Set<String> lists = new HashSet<>();
        given.keySet().stream().filter(Paths::isInList).forEach(value -> lists.add(Paths.list(value)));
        Map<String, String> merged = new LinkedHashMap<>();
        read.apply(policy).forEach((value, text) -> {
            if (!Paths.isInList(value) || !lists.contains(Paths.list(value))) {
                merged.put(value, text);
            }
        });
        given.forEach((value, entry) -> merged.put(value, entry.text()));
        return merged;
    }
}
