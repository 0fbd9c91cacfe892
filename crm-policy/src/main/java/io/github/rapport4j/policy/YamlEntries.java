// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.policy;

import io.github.rapport4j.core.explain.Reason;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** The scalars of a YAML or JSON file by path, with their places; what is wrong with its shape goes to the problems. */
final class YamlEntries {
    private final String source;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final List<PolicyProblem> problems;

    private YamlEntries(String source, List<PolicyProblem> problems) {
        this.source = source;
        this.problems = problems;
    }

    static Map<String, Entry> read(String source, String text, List<PolicyProblem> problems) {
        YamlEntries reader = new YamlEntries(source, problems);
        LoadSettings settings = LoadSettings.builder().setLabel(source).build();
        try {
            Optional<Node> root = new Compose(settings).composeString(text);
            root.ifPresent(node -> reader.map("", node));
        } catch (MarkedYamlEngineException e) {
            reader.add(e.getProblemMark(), "", Reason.of(PolicyFileReason.NOT_YAML, e.getProblem()));
        } catch (YamlEngineException e) {
            reader.add(Optional.empty(), "", Reason.of(PolicyFileReason.NOT_YAML, String.valueOf(e.getMessage())));
        }
        return reader.entries;
    }

    private void map(String prefix, Node node) {
        if (!(node instanceof MappingNode map)) {
            add(node.getStartMark(), prefix, Reason.of(PolicyFileReason.NOT_A_MAP));
            return;
        }
        for (NodeTuple tuple : map.getValue()) {
            if (tuple.getKeyNode() instanceof ScalarNode key) {
                value(prefix.isEmpty() ? key.getValue() : prefix + "." + key.getValue(), tuple);
            } else {
                add(tuple.getKeyNode().getStartMark(), prefix, Reason.of(PolicyFileReason.NOT_A_MAP));
            }
        }
    }

    private void value(String path, NodeTuple tuple) {
        if (!(tuple.getValueNode() instanceof ScalarNode scalar)) {
            map(path, tuple.getValueNode());
            return;
        }
        Mark mark = scalar.getStartMark().orElse(null);
        Entry entry = new Entry(scalar.getValue(), line(mark), column(mark));
        if (entries.putIfAbsent(path, entry) != null) {
            add(tuple.getKeyNode().getStartMark(), path, Reason.of(PolicyFileReason.TWICE));
        }
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
