// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.revision;

import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.fact.Fact;
import io.github.rapport4j.core.fact.FactHead;
import io.github.rapport4j.core.fact.FactKind;
import java.util.Comparator;
import java.util.Objects;

/**
 * A fact that became known after a figure was first counted (迟到事实). Nothing of its content is kept.
 *
 * @param head which fact, whose, when it happened and when it became known
 * @param kind what kind of fact
 */
public record LateFact(FactHead head, FactKind kind) {
    static final Comparator<LateFact> ORDER = Comparator.comparing((LateFact fact) -> fact.head.customer())
            .thenComparing(fact -> fact.head.occurredAt())
            .thenComparing(fact -> fact.head.recordedAt())
            .thenComparing(fact -> fact.head.id());

    public LateFact {
        Objects.requireNonNull(head, "head");
        Objects.requireNonNull(kind, "kind");
    }

    /**
     * What is told of a fact.
     *
     * @param fact any fact
     * @return its head and kind
     */
    public static LateFact from(Fact fact) {
        return new LateFact(fact.head(), fact.kind());
    }

    Reason reason() {
        return Reason.of(
                RevisionReason.LATE_FACT, kind, head.id(), head.customer(), head.occurredAt(), head.recordedAt());
    }
}
