// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.policy;

import io.github.rapport4j.core.explain.Policy;
import io.github.rapport4j.core.explain.Reason;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    private final Limits<P> limits;

    private PolicyForm(String kind, P base, List<Section<P>> sections, Limits<P> limits) {
        this.kind = kind;
        this.base = base;
        this.sections = List.copyOf(sections);
        this.limits = limits;
    }

    /** What can be in a policy but not in a file, and the names that a file cannot do without. */
    private record Limits<P>(List<Function<P, Optional<Reason>>> refusals, List<String> required) {
        Limits<P> plus(Limits<P> other) {
            List<Function<P, Optional<Reason>>> all = new ArrayList<>(refusals);
            all.addAll(other.refusals);
            List<String> names = new ArrayList<>(required);
            names.addAll(other.required);
            return new Limits<>(all, names);
        }
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
                (policy, values) -> naming.named(policy, values.text("name"), values.whole("version")),
                Set.of());
        return new PolicyForm<>(kind, base, List.of(named), new Limits<>(List.of(), List.of()));
    }

    /** Gives a policy another name. */
    @FunctionalInterface
    interface Naming<P> {
        P named(P policy, String name, int version);
    }

    PolicyForm<P> with(String name, Function<P, Map<String, String>> read, BiFunction<P, Values, P> write) {
        return plus(List.of(new Section<>(name, read, write, Set.of())), new Limits<>(List.of(), List.of()));
    }

    <B> PolicyForm<P> with(String name, Fields<P, B> fields) {
        return with(name, fields::read, fields::write);
    }

    /** A list whose items have values of their own, also when the policy has none. */
    PolicyForm<P> withItems(List<String> forms, Function<P, Map<String, String>> read, BiFunction<P, Values, P> write) {
        return plus(List.of(new Section<>("", read, write, Set.copyOf(forms))), new Limits<>(List.of(), List.of()));
    }

    /** What can be in a policy but not in a file. */
    PolicyForm<P> refusing(Function<P, Optional<Reason>> refusal) {
        return plus(List.of(), new Limits<>(List.of(refusal), List.of()));
    }

    /** A value that has no default. */
    PolicyForm<P> requiring(String name) {
        return plus(List.of(), new Limits<>(List.of(), List.of(name)));
    }

    /** A policy that is part of this one. */
    <Q extends Policy> PolicyForm<P> withPart(PolicyForm<Q> form, Function<P, Q> part, BiFunction<P, Q, P> change) {
        List<Section<P>> more = new ArrayList<>();
        for (Section<Q> section : form.sections) {
            more.add(section.within(form.kind, part, change));
        }
        List<Function<P, Optional<Reason>>> refusing = new ArrayList<>();
        form.limits.refusals.forEach(refusal -> refusing.add(policy -> refusal.apply(part.apply(policy))));
        return plus(more, new Limits<>(refusing, List.of()));
    }

    private PolicyForm<P> plus(List<Section<P>> more, Limits<P> further) {
        List<Section<P>> all = new ArrayList<>(sections);
        all.addAll(more);
        return new PolicyForm<>(kind, base, all, limits.plus(further));
    }

    List<String> required() {
        return limits.required;
    }

    /** Why a policy cannot stand in a file; empty when it can. */
    Optional<Reason> refusal(P policy) {
        return limits.refusals.stream()
                .flatMap(refusal -> refusal.apply(policy).stream())
                .findFirst();
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
     * @return the documented default; for a profile, which has none, an example
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
