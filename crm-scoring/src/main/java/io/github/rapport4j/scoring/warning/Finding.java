// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.warning;

import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.fact.FactId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a rule found on a day. */
record Finding(List<Reason> reasons, Set<FactId> evidence) {
    static Optional<Finding> of(List<Reason> reasons, List<FactId> evidence) {
        return reasons.isEmpty() ? Optional.empty() : Optional.of(new Finding(reasons, new LinkedHashSet<>(evidence)));
    }
}
