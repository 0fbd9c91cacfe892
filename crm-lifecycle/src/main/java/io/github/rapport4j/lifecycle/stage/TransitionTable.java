// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.lifecycle.stage;

import io.github.rapport4j.core.vocabulary.Disposition;
import io.github.rapport4j.core.vocabulary.LifecycleStage;
import io.github.rapport4j.lifecycle.transition.EventKind;
import io.github.rapport4j.lifecycle.transition.Standing;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The transition table with the guards of a policy, as text (流转表). It is what the machine does: the rows come from the
 * table it asks, the guards from the policy it was given.
 */
public final class TransitionTable {
    private final LifecyclePolicy policy;

    private TransitionTable(LifecyclePolicy policy) {
        this.policy = policy;
    }

    /**
     * The table of a policy.
     *
     * @param policy the policy
     * @return the table
     */
    public static TransitionTable of(LifecyclePolicy policy) {
        return new TransitionTable(Objects.requireNonNull(policy, "policy"));
    }

    /**
     * The table in Markdown: id, from, to, event and guards, one line a row.
     *
     * @param locale the reader's language
     * @return lines that end with a line feed
     */
    public String toMarkdown(Locale locale) {
        StringBuilder out = new StringBuilder(
                Locale.CHINESE.getLanguage().equals(locale.getLanguage())
                        ? "| 编号 | 从 | 到 | 事件 | 条件 |\n"
                        : "| id | from | to | event | guards |\n");
        out.append("|---|---|---|---|---|\n");
        for (EventKind kind : EventKind.values()) {
            out.append(row(kind, locale));
        }
        return out.toString();
    }

    /**
     * The state diagram in Mermaid.
     *
     * @return lines that end with a line feed; each arrow bears the ids of its rows
     */
    public String toMermaid() {
        StringBuilder out = new StringBuilder("stateDiagram-v2\n");
        Set<String> nodes = new LinkedHashSet<>();
        Standing.all().forEach(standing -> nodes.add(node(standing)));
        for (String from : nodes) {
            for (String to : nodes) {
                String rules = rules(from, to);
                if (!rules.isEmpty()) {
                    out.append("    ")
                            .append(from)
                            .append(" --> ")
                            .append(to)
                            .append(": ")
                            .append(rules)
                            .append("\n");
                }
            }
        }
        return out.toString();
    }

    private String row(EventKind kind, Locale locale) {
        Set<Standing> from = new LinkedHashSet<>();
        Set<Standing> to = new LinkedHashSet<>();
        for (Standing standing : Standing.all()) {
            if (!kind.targets(standing).isEmpty()) {
                from.add(standing);
                to.addAll(kind.targets(standing));
            }
        }
        String guards =
                policy.guards(kind).stream().map(guard -> guard.label(locale)).collect(Collectors.joining("; "));
        return "| " + kind.rule() + " | " + words(from, locale) + " | " + words(to, locale) + " | " + kind.label(locale)
                + " | " + (guards.isEmpty() ? "-" : guards) + " |\n";
    }

    private static String words(Set<Standing> standings, Locale locale) {
        List<String> words = new ArrayList<>();
        if (standings.contains(Standing.none())) {
            words.add("-");
        }
        for (Disposition disposition : Disposition.values()) {
            String numbers = standings.stream()
                    .filter(standing ->
                            standing.disposition().filter(disposition::equals).isPresent())
                    .sorted((one, other) -> Integer.compare(one.number(), other.number()))
                    .map(standing -> String.valueOf(standing.number()))
                    .collect(Collectors.joining(", "));
            if (!numbers.isEmpty()) {
                words.add(numbers + " " + disposition.label(locale));
            }
        }
        return String.join("; ", words);
    }

    private static String rules(String from, String to) {
        Set<String> rules = new LinkedHashSet<>();
        for (EventKind kind : EventKind.values()) {
            for (Standing standing : Standing.all()) {
                boolean leads = kind.targets(standing).stream()
                        .anyMatch(target -> node(target).equals(to));
                if (leads && node(standing).equals(from)) {
                    rules.add(kind.rule());
                }
            }
        }
        return String.join(", ", rules);
    }

    private static String node(Standing standing) {
        if (standing.isOpen()) {
            return standing.stage().map(LifecycleStage::name).orElseThrow();
        }
        return standing.disposition().map(Disposition::name).orElse("[*]");
    }
}
