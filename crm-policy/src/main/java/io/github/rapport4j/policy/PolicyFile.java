// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.policy;

import io.github.rapport4j.core.explain.Policy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/**
 * Reads and writes policies as files a person can edit (规则文件): YAML, of which JSON is a part.
 *
 * <pre>
 * policy: bant
 * name: acme
 * version: 3
 * weights:
 *   budget: 45
 *   authority: 15
 *   need: 20
 *   timeline: 20
 * </pre>
 *
 * <p>What is left out keeps its documented default. Everything that is wrong is told at once, by line and column, and
 * then there is no policy. Values that are set together, such as weights, are checked together. Safe for use by several
 * threads.
 */
public final class PolicyFile {
    private PolicyFile() {}

    /**
     * Reads a file.
     *
     * @param form the kind of policy that is wanted
     * @param file in UTF-8
     * @param <P> the policy
     * @return the policy, or what is wrong
     * @throws IOException if the file cannot be read
     */
    public static <P extends Policy> PolicyReading<P> read(PolicyForm<P> form, Path file) throws IOException {
        return parse(form, String.valueOf(file.getFileName()), Files.readString(file));
    }

    /**
     * Reads a text.
     *
     * @param form the kind of policy that is wanted
     * @param source what to call the text
     * @param text YAML or JSON
     * @param <P> the policy
     * @return the policy, or what is wrong
     */
    public static <P extends Policy> PolicyReading<P> parse(PolicyForm<P> form, String source, String text) {
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(source, "source");
        return new PolicyParser<>(form, source).parse(text);
    }

    /**
     * Writes a policy with all of its values.
     *
     * @param form its kind
     * @param policy the policy
     * @param <P> the policy
     * @return YAML; {@link #parse} makes an equal policy of it
     */
    public static <P extends Policy> String format(PolicyForm<P> form, P policy) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("policy", form.kind());
        form.values(policy).forEach((path, text) -> put(tree, path, text));
        DumpSettings settings = DumpSettings.builder()
                .setDefaultFlowStyle(FlowStyle.BLOCK)
                .setSchema(new FailsafeSchema())
                .build();
        return new Dump(settings).dumpToString(tree);
    }

    private static void put(Map<String, Object> tree, String path, String text) {
        int dot = path.indexOf('.');
        if (dot < 0) {
            tree.put(path, text);
        } else {
            put(branch(tree, path.substring(0, dot)), path.substring(dot + 1), text);
        }
    }

    @SuppressWarnings("unchecked") // only this class makes branches
    private static Map<String, Object> branch(Map<String, Object> tree, String name) {
        return (Map<String, Object>) tree.computeIfAbsent(name, key -> new LinkedHashMap<String, Object>());
    }
}
