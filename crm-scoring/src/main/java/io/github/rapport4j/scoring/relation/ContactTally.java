// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.relation;

import io.github.rapport4j.core.fact.Fact;
import io.github.rapport4j.core.fact.Interaction;
import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.measure.Accumulator;
import io.github.rapport4j.core.vocabulary.Direction;
import io.github.rapport4j.scoring.kpi.Exclusions;
import io.github.rapport4j.scoring.kpi.KpiResult;
import io.github.rapport4j.scoring.kpi.KpiScope;
import io.github.rapport4j.scoring.kpi.KpiValue;
import io.github.rapport4j.scoring.statistic.PoissonRates;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/**
 * Counts the days on which there was contact (互动频次统计).
 *
 * <pre>
 * frequency = distinct days with two-way contact, over all customers / customer-months of exposure
 * </pre>
 *
 * <p>A month is 30.4375 days. A customer is exposed from the first day of the window on which anything is known of it,
 * to the end of the window or the day of the evaluation. Two-way is contact from the customer, or contact from us that
 * was answered (FACT-2); both are counted apart as well. The interval is the exact one of a Poisson count. Customers of
 * whom nothing is known by then are left out and counted.
 *
 * <p>Mutable and not safe for use by several threads at once; give each thread its own and merge. Source: spec KPI-15.
 */
public final class ContactTally implements Accumulator<CustomerHistory, ContactTally.Result, ContactTally> {
    private static final double DAYS_A_MONTH = 30.4375;

    private final KpiScope scope;
    private final RelationPolicy policy;
    private long customers;
    private long unknown;
    private long exposure;
    private long both;
    private long inbound;
    private long outbound;

    private ContactTally(KpiScope scope, RelationPolicy policy) {
        this.scope = Objects.requireNonNull(scope, "scope");
        this.policy = Objects.requireNonNull(policy, "policy");
    }

    /**
     * An accumulator without customers.
     *
     * @param scope the window, and up to when facts are seen
     * @param policy level of the interval
     * @return a new accumulator
     */
    public static ContactTally of(KpiScope scope, RelationPolicy policy) {
        return new ContactTally(scope, policy);
    }

    @Override
    public void add(CustomerHistory history) {
        CustomerHistory seen = scope.seen(history);
        LocalDate end =
                earlier(scope.window().days().endExclusive(), scope.asOf().day().plusDays(1));
        LocalDate start = end;
        for (Fact fact : seen.facts()) {
            start = earlier(start, scope.day(fact.occurredAt()));
        }
        if (!start.isBefore(end)) {
            unknown++;
            return;
        }
        LocalDate first = scope.window().days().startInclusive();
        customers++;
        exposure += Math.max(0, ChronoUnit.DAYS.between(start.isBefore(first) ? first : start, end));
        addDays(seen);
    }

    private void addDays(CustomerHistory seen) {
        Set<LocalDate> in = new HashSet<>();
        Set<LocalDate> out = new HashSet<>();
        for (Interaction each : seen.interactions()) {
            if (each.isTwoWay() && scope.contains(each.occurredAt())) {
                (each.direction() == Direction.INBOUND ? in : out).add(scope.day(each.occurredAt()));
            }
        }
        inbound += in.size();
        outbound += out.size();
        in.addAll(out);
        both += in.size();
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    @Override
    public void merge(ContactTally other) {
        scope.requireSame(policy.ref(), other.scope, other.policy.ref());
        customers += other.customers;
        unknown += other.unknown;
        exposure += other.exposure;
        both += other.both;
        inbound += other.inbound;
        outbound += other.outbound;
    }

    @Override
    public Result result() {
        return new Result(
                rate(RelationKpi.CONTACT_FREQUENCY, both),
                rate(RelationKpi.INBOUND_FREQUENCY, inbound),
                rate(RelationKpi.OUTBOUND_FREQUENCY, outbound));
    }

    private KpiResult rate(RelationKpi kpi, long days) {
        double months = exposure / DAYS_A_MONTH;
        KpiResult.Builder result = scope.result()
                .definition(policy.definition(kpi))
                .value(KpiValue.quotient(KpiValue.Count.of(days), KpiValue.Measure.of(months)))
                .n(customers)
                .exclusions(Exclusions.of(RelationKpi.Note.NO_FACTS, unknown))
                .warnings(policy.confidence().warnings(customers));
        if (exposure > 0) {
            result.interval(PoissonRates.exact(days, months, policy.confidence().level()));
        }
        return result.build();
    }

    /**
     * How often there is contact, per customer and month.
     *
     * @param both days with contact either way
     * @param inbound days with contact from the customer
     * @param outbound days with contact from us that was answered
     */
    public record Result(KpiResult both, KpiResult inbound, KpiResult outbound) {
        public Result {
            Objects.requireNonNull(both, "both");
            Objects.requireNonNull(inbound, "inbound");
            Objects.requireNonNull(outbound, "outbound");
        }
    }
}
