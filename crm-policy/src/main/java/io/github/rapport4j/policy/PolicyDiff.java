// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.policy;

import io.github.rapport4j.core.explain.Explained;
import io.github.rapport4j.core.explain.Explanation;
import io.github.rapport4j.core.explain.Policy;
import io.github.rapport4j.core.explain.PolicyRef;
import io.github.rapport4j.core.explain.Reason;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What two policies of a kind do differently (规则差异). Immutable and safe for use by several threads.
 *
 * @param between the two policies
 * @param changes what differs, in the order of the file
 */
public record PolicyDiff(Between between, List<Change> changes) implements Explained {
    public PolicyDiff {
        Objects.requireNonNull(between, "between");
        changes = List.copyOf(changes);
    }

    /**
     * The policies compared.
     *
     * @param before the one
     * @param after the other
     */
    public record Between(PolicyRef before, PolicyRef after) {
        public Between {
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
        }
    }

    /**
     * One difference.
     *
     * @param path the name of the value, such as {@code weights.budget}
     * @param before its text in the one
     * @param after its text in the other; {@code -} where it has none
     */
    public record Change(String path, String before, String after) {
        public Change {
            Objects.requireNonNull(path, "path");
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
        }
    }

    /**
     * Compares two policies.
     *
     * @param form their kind
     * @param before the one
     * @param after the other
     * @param <P> the policy
     * @return the differences, names and versions among them
     */
    public static <P extends Policy> PolicyDiff of(PolicyForm<P> form, P before, P after) {
        Map<String, String> one = form.values(before);
        Map<String, String> other = form.values(after);
        Set<String> paths = new LinkedHashSet<>(one.keySet());
        paths.addAll(other.keySet());
        List<Change> changes = new ArrayList<>();
        for (String path : paths) {
            Change change = new Change(path, one.getOrDefault(path, "-"), other.getOrDefault(path, "-"));
            if (!change.before.equals(change.after)) {
                changes.add(change);
            }
        }
        return new PolicyDiff(new Between(before.ref(), after.ref()), changes);
    }

    @Override
    public Explanation explanation() {
        return Explanation.of(
                Reason.of(PolicyFileReason.DIFFERENCES, changes.size(), between.before, between.after),
                changes.stream()
                        .map(change -> Explanation.of(
                                Reason.of(PolicyFileReason.CHANGED, change.path, change.before, change.after)))
                        .toList());
    }
}
