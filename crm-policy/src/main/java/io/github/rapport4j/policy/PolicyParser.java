// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.policy;

import io.github.rapport4j.core.explain.Policy;
import io.github.rapport4j.core.explain.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes a policy of a file, section by section, and collects all that is wrong. */
final class PolicyParser<P extends Policy> {
    static final String KIND = "policy";

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
        missing();
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
        Set<String> names = section.names(policy);
        names.forEach(name -> known.add(section.path(name)));
        Map<String, Entry> given = given(section, names);
        if (given.isEmpty()) {
            return policy;
        }
        try {
            return section.write().apply(policy, new Values(section.merged(policy, given)));
        } catch (ValueRefusal e) {
            problem(place(e.name(), given), section.path(e.name()), e.reason());
        } catch (IllegalArgumentException e) {
            String message = String.valueOf(e.getMessage());
            String culprit = culprit(section, policy, given, message);
            Entry first = given.values().iterator().next();
            problem(
                    given.getOrDefault(culprit, first),
                    culprit.isEmpty() ? whole(section, given) : section.path(culprit),
                    Reason.of(PolicyFileReason.REFUSED, message));
        }
        return policy;
    }

    /** What values that are refused together stand in: the one list they are in, or the section. */
    private static String whole(Section<?> section, Map<String, Entry> given) {
        Set<String> lists = new HashSet<>();
        given.keySet().forEach(name -> lists.add(Paths.isInList(name) ? Paths.list(name) : ""));
        String list = lists.iterator().next();
        return lists.size() > 1 || list.isEmpty() ? section.name() : section.path(list);
    }

    private Map<String, Entry> given(Section<P> section, Set<String> names) {
        String prefix = section.path("");
        Map<String, Entry> given = new LinkedHashMap<>();
        entries.forEach((path, entry) -> {
            String name = path.startsWith(prefix) ? path.substring(prefix.length()) : "";
            if (names.contains(Paths.form(name))) {
                given.put(name, entry);
            }
        });
        return given;
    }

    /** The value that is refused, or the first value of what it stands in, or the first of its section. */
    private static Entry place(String name, Map<String, Entry> given) {
        Entry entry = given.get(name);
        if (entry != null) {
            return entry;
        }
        String start = Paths.isInList(name) && name.endsWith("]") ? name : Paths.owner(name);
        return given.entrySet().stream()
                .filter(each -> each.getKey().startsWith(start))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseGet(() -> given.values().iterator().next());
    }

    /** The one value that is refused with these words when it stands alone; empty if it takes several. */
    private static <P> String culprit(Section<P> section, P policy, Map<String, Entry> given, String message) {
        for (Map.Entry<String, Entry> each : given.entrySet()) {
            Values alone = new Values(section.merged(policy, Map.of(each.getKey(), each.getValue())));
            if (refusal(section, policy, alone).filter(message::equals).isPresent()) {
                return each.getKey();
            }
        }
        return "";
    }

    private static <P> Optional<String> refusal(Section<P> section, P policy, Values values) {
        try {
            P unused = section.write().apply(policy, values);
            return Optional.empty();
        } catch (ValueRefusal e) {
            return Optional.empty(); // half of an item of a list
        } catch (IllegalArgumentException e) {
            return Optional.ofNullable(e.getMessage());
        }
    }

    private void unknown(Set<String> known) {
        entries.forEach((path, entry) -> {
            if (!path.equals(KIND) && !known.contains(Paths.form(path))) {
                problem(entry, path, UnknownName.reason(path, known));
            }
        });
    }

    private void missing() {
        for (String name : form.required()) {
            if (entries.keySet().stream().noneMatch(path -> path.startsWith(name))) {
                problem(new Entry("", 1, 1), name, Reason.of(PolicyFileReason.MISSING, name));
            }
        }
    }

    private void problem(Entry entry, String path, Reason reason) {
        problems.add(new PolicyProblem(new PolicyProblem.Place(source, entry.line(), entry.column()), path, reason));
    }
}
