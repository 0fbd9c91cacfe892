// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.policy;

import io.github.rapport4j.core.explain.Term;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.ObjIntConsumer;
import java.util.function.ToIntFunction;

/**
 * Values of a policy that has a builder: the name of each in a file, how it is read and how it is set.
 *
 * @param <P> the policy
 * @param <B> its builder
 */
final class Fields<P, B> {
    private final Function<P, B> open;
    private final Function<B, P> close;
    private final List<Field<P, B>> fields;

    private Fields(Function<P, B> open, Function<B, P> close, List<Field<P, B>> fields) {
        this.open = open;
        this.close = close;
        this.fields = List.copyOf(fields);
    }

    private record Field<P, B>(String name, Function<P, Object> read, BiConsumer<B, Values> write) {}

    static <P, B> Fields<P, B> of(Function<P, B> open, Function<B, P> close) {
        return new Fields<>(open, close, List.of());
    }

    Fields<P, B> whole(String name, ToIntFunction<P> read, ObjIntConsumer<B> write) {
        return with(name, read::applyAsInt, (builder, values) -> write.accept(builder, values.whole(name)));
    }

    Fields<P, B> flag(String name, Function<P, Boolean> read, BiConsumer<B, Boolean> write) {
        return with(name, read::apply, (builder, values) -> write.accept(builder, values.flag(name)));
    }

    Fields<P, B> number(String name, Function<P, BigDecimal> read, BiConsumer<B, BigDecimal> write) {
        return with(name, read::apply, (builder, values) -> write.accept(builder, values.number(name)));
    }

    <T extends Term> Fields<P, B> term(String name, List<T> terms, Function<P, T> read, BiConsumer<B, T> write) {
        return with(
                name,
                policy -> read.apply(policy).code(),
                (builder, values) -> write.accept(builder, values.term(name, terms)));
    }

    Fields<P, B> with(String name, Function<P, Object> read, BiConsumer<B, Values> write) {
        List<Field<P, B>> more = new ArrayList<>(fields);
        more.add(new Field<>(name, read, write));
        return new Fields<>(open, close, more);
    }

    /** The values of one item of a list, in order. */
    static Map<String, Object> row(Object... pairs) {
        Map<String, Object> row = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            row.put((String) pairs[i], pairs[i + 1]);
        }
        return row;
    }

    Map<String, String> read(P policy) {
        Map<String, String> lines = new LinkedHashMap<>();
        fields.forEach(field -> Lines.put(lines, field.name, field.read.apply(policy)));
        return lines;
    }

    P write(P policy, Values values) {
        B builder = open.apply(policy);
        fields.forEach(field -> field.write.accept(builder, values));
        return close.apply(builder);
    }
}
