// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.policy;

import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Values that are set together.
 *
 * @param name what stands before the names of its values; empty for values at the top
 * @param read the values of a policy, as written in a file, in the order of the file
 * @param write the policy with other values
 */
record Section<P>(String name, Function<P, Map<String, String>> read, BiFunction<P, Values, P> write) {
    /** The same section of a policy that is part of another. */
    <O> Section<O> within(String prefix, Function<O, P> part, BiFunction<O, P, O> change) {
        return new Section<>(
                name.isEmpty() ? prefix : prefix + "." + name,
                owner -> read.apply(part.apply(owner)),
                (owner, values) -> change.apply(owner, write.apply(part.apply(owner), values)));
    }

    String path(String value) {
        return name.isEmpty() ? value : name + "." + value;
    }
}
