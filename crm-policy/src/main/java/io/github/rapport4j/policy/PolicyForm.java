// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.policy;

import io.github.rapport4j.core.explain.Policy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * How a kind of policy is written in a file (规则表单); {@link PolicyForms} has one a kind. Immutable and safe for use by
 * several threads.
 *
 * @param <P> the policy
 */
public final class PolicyForm<P extends Policy> {
    private final String kind;
    private final P base;
    private final List<Section<P>> sections;

    private PolicyForm(String kind, P base, List<Section<P>> sections) {
        this.kind = kind;
        this.base = base;
        this.sections = List.copyOf(sections);
    }

    /** A form of a policy that has a name and a version. */
    static <P extends Policy> PolicyForm<P> of(String kind, P base, Naming<P> naming) {
        Section<P> named = new Section<>(
                "",
                policy -> Lines.of(
                        "name",
                        policy.ref().name(),
                        "version",
                        Integer.toString(policy.ref().version())),
                (policy, values) -> naming.named(policy, values.text("name"), values.whole("version")));
        return new PolicyForm<>(kind, base, List.of(named));
    }

    /** Gives a policy another name. */
    @FunctionalInterface
    interface Naming<P> {
        P named(P policy, String name, int version);
    }

    PolicyForm<P> with(String name, Function<P, Map<String, String>> read, BiFunction<P, Values, P> write) {
        return plus(List.of(new Section<>(name, read, write)));
    }

    /** A policy that is part of this one. */
    <Q extends Policy> PolicyForm<P> withPart(PolicyForm<Q> form, Function<P, Q> part, BiFunction<P, Q, P> change) {
        List<Section<P>> more = new ArrayList<>();
        for (Section<Q> section : form.sections) {
            more.add(section.within(form.kind, part, change));
        }
        return plus(more);
    }

    private PolicyForm<P> plus(List<Section<P>> more) {
        List<Section<P>> all = new ArrayList<>(sections);
        all.addAll(more);
        return new PolicyForm<>(kind, base, all);
    }

    /**
     * What stands behind {@code policy:} in a file.
     *
     * @return such as {@code bant}
     */
    public String kind() {
        return kind;
    }

    /**
     * The policy that values left out of a file are taken from.
     *
     * @return the documented default
     */
    public P base() {
        return base;
    }

    List<Section<P>> sections() {
        return sections;
    }

    /** Every value of a policy by path, in the order of the file. */
    Map<String, String> values(P policy) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Section<P> section : sections) {
            section.read().apply(policy).forEach((name, text) -> values.put(section.path(name), text));
        }
        return values;
    }

    @Override
    public String toString() {
        return "PolicyForm[" + kind + "]";
    }
}
