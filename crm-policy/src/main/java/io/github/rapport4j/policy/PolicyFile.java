// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.policy;

import io.github.rapport4j.core.explain.Policy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
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
     * Of what kind the policy in a text says it is.
     *
     * @param text YAML or JSON
     * @return what stands behind {@code policy:}, for {@link PolicyForms#find}; empty when that is not there or the
     *     text cannot be read
     */
    public static Optional<String> kind(String text) {
        return Optional.ofNullable(
                        YamlEntries.read("-", text, new ArrayList<>()).get(PolicyParser.KIND))
                .map(Entry::text);
    }

    /**
     * Writes a policy with all of its values, under a comment with its fingerprint.
     *
     * @param form its kind
     * @param policy the policy
     * @param <P> the policy
     * @return YAML; {@link #parse} makes an equal policy of it
     * @throws IllegalArgumentException if the policy holds what only a program can: guards or groups of the host
     */
    public static <P extends Policy> String format(PolicyForm<P> form, P policy) {
        form.refusal(policy).ifPresent(refusal -> {
            throw new IllegalArgumentException(refusal.text(Locale.ENGLISH));
        });
        PolicyTree tree = new PolicyTree();
        tree.put("policy", form.kind());
        form.values(policy).forEach(tree::put);
        DumpSettings settings = DumpSettings.builder()
                .setDefaultFlowStyle(FlowStyle.BLOCK)
                .setSchema(new FailsafeSchema())
                .build();
        String comment = "# fingerprint as written: " + policy.ref().fingerprint() + "\n";
        return comment + new Dump(settings).dumpToString(tree.root());
    }
}
