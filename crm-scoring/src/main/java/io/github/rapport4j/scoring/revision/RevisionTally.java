// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.revision;

import io.github.rapport4j.core.fact.Fact;
import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.measure.Accumulator;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.scoring.figure.KpiMeasure;
import io.github.rapport4j.scoring.figure.KpiSheet;
import io.github.rapport4j.scoring.figure.KpiTally;
import io.github.rapport4j.scoring.figure.SeenCustomer;
import io.github.rapport4j.scoring.kpi.KpiScope;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Counts figures as they were known first and as they are known now (修订统计), in one pass over the base. As in a log of
 * facts, a customer of whom no fact was known did not exist then. Late facts are kept by their heads, and each costs
 * one more count of its own customer; customers without late facts are counted once.
 *
 * <p>Mutable and not safe for use by several threads at once; give each thread its own and merge.
 */
public final class RevisionTally implements Accumulator<CustomerHistory, KpiRevision, RevisionTally> {
    private final KpiMeasure measure;
    private final KpiScope first;
    private final KpiScope now;
    private final KpiTally settled;
    private final KpiTally asFirst;
    private final KpiTally asNow;
    private final KpiTally withoutCauses;
    private final List<LateFact> causes = new ArrayList<>();
    private final List<LateFact> late = new ArrayList<>();

    private RevisionTally(KpiMeasure measure, KpiScope first, KpiScope now) {
        this.measure = measure;
        this.first = first;
        this.now = now;
        settled = measure.start(now);
        asFirst = measure.start(now);
        asNow = measure.start(now);
        withoutCauses = measure.start(now);
    }

    /**
     * An accumulator without customers.
     *
     * @param measure which figures
     * @param first the window, and the day and the knowledge of the first evaluation
     * @param knownBy facts recorded before this instant are known now; not before the knowledge of the first evaluation
     * @return a new accumulator
     */
    public static RevisionTally of(KpiMeasure measure, KpiScope first, Instant knownBy) {
        Objects.requireNonNull(measure, "measure");
        AsOf asOf = first.asOf();
        if (knownBy.isBefore(asOf.knownBy())) {
            throw new IllegalArgumentException(
                    "knownBy must be at or after " + asOf.knownBy() + ", but was " + knownBy);
        }
        return new RevisionTally(measure, first, new KpiScope(first.window(), asOf.knownBy(knownBy)));
    }

    @Override
    public void add(CustomerHistory history) {
        CustomerHistory seen = history.asOf(now.asOf());
        List<Fact> unknown = seen.facts().stream()
                .filter(fact -> !first.asOf().sees(fact.occurredAt(), fact.recordedAt()))
                .toList();
        if (unknown.isEmpty()) {
            settled.add(SeenCustomer.of(history, now.asOf()));
            return;
        }
        Set<Fact> why = new CauseFinder(measure, now).causes(seen, unknown);
        add(asNow, seen, Set.of());
        add(asFirst, seen, Set.copyOf(unknown));
        add(withoutCauses, seen, why);
        unknown.forEach(fact -> late.add(LateFact.from(fact)));
        why.forEach(fact -> causes.add(LateFact.from(fact)));
    }

    private void add(KpiTally tally, CustomerHistory seen, Set<Fact> dropped) {
        CustomerHistory left = CauseFinder.without(seen, dropped);
        if (!left.facts().isEmpty()) {
            tally.add(SeenCustomer.of(left, now.asOf()));
        }
    }

    @Override
    public void merge(RevisionTally other) {
        boolean isSame = measure.equals(other.measure) && first.equals(other.first) && now.equals(other.now);
        if (!isSame) {
            throw new IllegalArgumentException("other must recount the same measure over " + first + " and " + now
                    + ", but was over " + other.first + " and " + other.now + " or another measure");
        }
        settled.merge(other.settled);
        asFirst.merge(other.asFirst);
        asNow.merge(other.asNow);
        withoutCauses.merge(other.withoutCauses);
        causes.addAll(other.causes);
        late.addAll(other.late);
    }

    @Override
    public KpiRevision result() {
        KpiSheet then = known(first, asFirst);
        KpiSheet today = known(now, asNow);
        if (KnownThen.isSame(then, today)) {
            return new KpiRevision.Same(then, today, late.size());
        }
        boolean isWhole = KnownThen.isSame(then, known(now, withoutCauses));
        List<LateFact> why = new ArrayList<>(isWhole ? causes : late);
        why.sort(LateFact.ORDER);
        return new KpiRevision.Changed(then, today, why);
    }

    /** The customers without late facts and the others as the tally saw them, with the knowledge of a scope. */
    private KpiSheet known(KpiScope scope, KpiTally others) {
        KpiTally all = measure.start(now);
        all.merge(settled);
        all.merge(others);
        return new KpiSheet(
                scope, KnownThen.at(scope.asOf().knownBy(), all.result().results()));
    }
}
