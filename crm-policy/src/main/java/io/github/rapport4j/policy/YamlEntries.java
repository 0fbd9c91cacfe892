// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.policy;

import io.github.rapport4j.core.explain.Reason;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * The scalars of a YAML or JSON file by path, with their places; what is wrong with its shape goes to the problems. A
 * reference to another part of the file is refused, and so is a file nested too deeply: a small one of either kind can
 * fill the memory.
 */
final class YamlEntries {
    private static final int DEEPEST = 30;

    private final String source;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final List<PolicyProblem> problems;

    private YamlEntries(String source, List<PolicyProblem> problems) {
        this.source = source;
        this.problems = problems;
    }

    static Map<String, Entry> read(String source, String text, List<PolicyProblem> problems) {
        YamlEntries reader = new YamlEntries(source, problems);
        LoadSettings settings = LoadSettings.builder()
                .setLabel(source)
                .setMaxAliasesForCollections(0)
                .build();
        try {
            if (reader.isShallow(new Parse(settings).parseString(text))) {
                Optional<Node> root = new Compose(settings).composeString(text);
                root.ifPresent(node -> reader.map("", node));
            }
        } catch (MarkedYamlEngineException e) {
            reader.add(e.getProblemMark(), "", Reason.of(PolicyFileReason.NOT_YAML, e.getProblem()));
        } catch (YamlEngineException e) {
            reader.add(Optional.empty(), "", Reason.of(PolicyFileReason.NOT_YAML, String.valueOf(e.getMessage())));
        }
        return reader.entries;
    }

    private boolean isShallow(Iterable<Event> events) {
        int depth = 0;
        for (Event event : events) {
            depth += event instanceof CollectionStartEvent ? 1 : event instanceof CollectionEndEvent ? -1 : 0;
            if (depth > DEEPEST) {
                add(event.getStartMark(), "", Reason.of(PolicyFileReason.TOO_DEEP, DEEPEST));
                return false;
            }
        }
        return true;
    }

    private void map(String prefix, Node node) {
        if (!(node instanceof MappingNode map)) {
            add(node.getStartMark(), prefix, Reason.of(PolicyFileReason.NOT_A_MAP));
            return;
        }
        Set<String> seen = new HashSet<>();
        for (NodeTuple tuple : map.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                add(tuple.getKeyNode().getStartMark(), prefix, Reason.of(PolicyFileReason.NOT_A_MAP));
                continue;
            }
            String path = prefix.isEmpty() ? key.getValue() : prefix + "." + key.getValue();
            if (seen.add(key.getValue()) && !entries.containsKey(path)) {
                value(path, tuple.getValueNode());
            } else {
                add(key.getStartMark(), path, Reason.of(PolicyFileReason.TWICE));
            }
        }
    }

    private void value(String path, Node node) {
        if (node instanceof ScalarNode scalar) {
            put(path, scalar.getValue(), node);
        } else if (node instanceof SequenceNode list) {
            list(path, list);
        } else {
            map(path, node);
        }
    }

    private void list(String path, SequenceNode list) {
        int place = 0;
        for (Node item : list.getValue()) {
            place++;
            value(Paths.item(path, place), item);
        }
        if (place == 0) {
            put(Paths.empty(path), "", list);
        }
    }

    private void put(String path, String text, Node node) {
        Mark mark = node.getStartMark().orElse(null);
        entries.put(path, new Entry(text, line(mark), column(mark)));
    }

    private void add(Optional<Mark> mark, String path, Reason reason) {
        Mark at = mark.orElse(null);
        problems.add(new PolicyProblem(new PolicyProblem.Place(source, line(at), column(at)), path, reason));
    }

    private static int line(@Nullable Mark mark) {
        return mark == null ? 1 : mark.getLine() + 1;
    }

    private static int column(@Nullable Mark mark) {
        return mark == null ? 1 : mark.getColumn() + 1;
    }
}
