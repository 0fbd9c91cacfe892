// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.revision;

import io.github.rapport4j.core.fact.Fact;
import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.scoring.figure.KpiMeasure;
import io.github.rapport4j.scoring.figure.KpiSheet;
import io.github.rapport4j.scoring.figure.KpiTally;
import io.github.rapport4j.scoring.figure.SeenCustomer;
import io.github.rapport4j.scoring.kpi.KpiScope;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds which late facts of one customer make a difference to what the customer counts for. */
final class CauseFinder {
    private final KpiMeasure measure;
    private final KpiScope scope;

    CauseFinder(KpiMeasure measure, KpiScope scope) {
        this.measure = measure;
        this.scope = scope;
    }

    /** So few that each of them is needed: left in alone, the customer would count for something else than first. */
    Set<Fact> causes(CustomerHistory now, List<Fact> late) {
        Set<Fact> causes = new HashSet<>(late);
        KpiSheet first = alone(without(now, causes));
        if (first.equals(alone(now))) {
            return Set.of();
        }
        for (Fact fact : late) {
            causes.remove(fact);
            if (!first.equals(alone(without(now, causes)))) {
                causes.add(fact);
            }
        }
        return causes;
    }

    static CustomerHistory without(CustomerHistory history, Set<Fact> facts) {
        return history.keeping(fact -> !facts.contains(fact));
    }

    private KpiSheet alone(CustomerHistory history) {
        KpiTally tally = measure.start(scope);
        if (!history.facts().isEmpty()) {
            tally.add(SeenCustomer.of(history, scope.asOf()));
        }
        return tally.result();
    }
}
