// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.policy;

import io.github.rapport4j.core.explain.Policy;
import io.github.rapport4j.core.explain.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes a policy of a file, section by section, and collects all that is wrong. */
final class PolicyParser<P extends Policy> {
    private static final String KIND = "policy";

    private final PolicyForm<P> form;
    private final String source;
    private final List<PolicyProblem> problems = new ArrayList<>();
    private Map<String, Entry> entries = Map.of();

    PolicyParser(PolicyForm<P> form, String source) {
        this.form = form;
        this.source = source;
    }

    PolicyReading<P> parse(String text) {
        entries = YamlEntries.read(source, text, problems);
        if (problems.isEmpty()) {
            checkKind();
        }
        P policy = form.base();
        Set<String> known = new LinkedHashSet<>();
        for (Section<P> section : form.sections()) {
            policy = apply(section, policy, known);
        }
        unknown(known);
        problems.sort(Comparator.comparingInt(
                        (PolicyProblem problem) -> problem.place().line())
                .thenComparingInt(problem -> problem.place().column()));
        return problems.isEmpty() ? new PolicyReading.Read<>(policy) : new PolicyReading.Refused<>(problems);
    }

    private void checkKind() {
        @Nullable Entry kind = entries.get(KIND);
        if (kind == null) {
            problem(new Entry("", 1, 1), KIND, Reason.of(PolicyFileReason.NO_KIND, form.kind()));
        } else if (!kind.text().equals(form.kind())) {
            problem(kind, KIND, Reason.of(PolicyFileReason.OTHER_KIND, form.kind(), kind.text()));
        }
    }

    private P apply(Section<P> section, P policy, Set<String> known) {
        Map<String, String> values = new LinkedHashMap<>(section.read().apply(policy));
        values.keySet().forEach(name -> known.add(section.path(name)));
        Map<String, Entry> given = given(section, values.keySet());
        given.forEach((name, entry) -> values.put(name, entry.text()));
        if (given.isEmpty()) {
            return policy;
        }
        Entry first = given.values().iterator().next();
        try {
            return section.write().apply(policy, new Values(values));
        } catch (ValueRefusal e) {
            problem(given.getOrDefault(e.name(), first), section.path(e.name()), e.reason());
        } catch (IllegalArgumentException e) {
            Reason reason = Reason.of(PolicyFileReason.REFUSED, String.valueOf(e.getMessage()));
            problem(
                    first,
                    given.size() == 1 ? section.path(given.keySet().iterator().next()) : section.name(),
                    reason);
        }
        return policy;
    }

    private Map<String, Entry> given(Section<P> section, Set<String> names) {
        Map<String, Entry> given = new LinkedHashMap<>();
        names.forEach(name -> given.computeIfAbsent(name, key -> entries.get(section.path(key))));
        return given;
    }

    private void unknown(Set<String> known) {
        entries.forEach((path, entry) -> {
            if (!path.equals(KIND) && !known.contains(path)) {
                problem(entry, path, Reason.of(PolicyFileReason.UNKNOWN_NAME, near(path, known)));
            }
        });
    }

    /** The names that stand beside the unknown one, or the first names there are. */
    private static List<String> near(String path, Set<String> known) {
        String prefix = path.substring(0, path.lastIndexOf('.') + 1);
        List<String> beside = known.stream()
                .filter(name -> name.startsWith(prefix))
                .map(name -> name.substring(prefix.length()))
                .map(name -> name.replaceFirst("\\..*", ""))
                .distinct()
                .toList();
        return beside.isEmpty() ? near("", known) : beside;
    }

    private void problem(Entry entry, String path, Reason reason) {
        problems.add(new PolicyProblem(new PolicyProblem.Place(source, entry.line(), entry.column()), path, reason));
    }
}
