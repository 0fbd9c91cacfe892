// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.trend;

import io.github.rapport4j.core.fact.Fact;
import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.history.ServiceCase;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.core.time.DateWindow;
import io.github.rapport4j.scoring.figure.KpiMeasure;
import io.github.rapport4j.scoring.goal.Benchmark;
import io.github.rapport4j.scoring.goal.Target;
import io.github.rapport4j.scoring.group.Dimension;
import io.github.rapport4j.scoring.internal.CrmStyle;
import io.github.rapport4j.scoring.kpi.KpiScope;
import java.util.List;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * What is laid side by side (趋势口径): which figures, over which periods, as of when, and against which targets and
 * benchmarks. All periods are counted with the knowledge of one evaluation. Immutable and safe for use by several
 * threads.
 */
@CrmStyle
@Value.Immutable
public abstract class TrendPlan implements WithTrendPlan {
    TrendPlan() {}

    /**
     * Which figures.
     *
     * @return a measure, {@link KpiMeasure#all} for several
     */
    public abstract KpiMeasure measure();

    /**
     * Over which periods.
     *
     * @return consecutive periods; one that is not over yet is counted so far and not compared
     */
    public abstract Periods periods();

    /**
     * Up to when facts are seen.
     *
     * @return one point for all periods
     */
    public abstract AsOf asOf();

    /**
     * What is expected.
     *
     * @return targets, each of which judges every figure of its name in every period; often none
     */
    public abstract List<Target> targets();

    /**
     * What others reach.
     *
     * @return benchmarks, each of which is compared with every figure of its name in every period; often none
     */
    public abstract List<Benchmark> benchmarks();

    /**
     * Starts to count a base.
     *
     * @return a tally without customers
     */
    public TrendTally start() {
        return new TrendTally(this);
    }

    /**
     * Starts to count a base by what customers are, such as quadrant, tier or owner. Each customer is in one group, so
     * that additive figures of the groups add up to the total.
     *
     * <p>Customers are placed once, as of the evaluation, for all periods: so a change of a group is one of its
     * figures, not of who is in it.
     *
     * @param dimension what tells customers apart; it sees no facts after the evaluation
     * @return a tally without customers
     */
    public GroupedTrendTally by(Dimension<CustomerHistory> dimension) {
        return new GroupedTrendTally(this, Parting.ofCustomers(dimension));
    }

    /**
     * Starts to count a base by what facts are, for figures that count facts of that kind one by one. A customer is in
     * every group in which it has such a fact, there with these facts and all facts of other kinds, so that answers to
     * a touch are still seen.
     *
     * <p>Counts of facts add up to the total. Figures that choose one fact among several, such as the latest answer of
     * a respondent, choose within the group; figures that count customers count one in several groups. Customers
     * without such a fact are in the total alone.
     *
     * @param <F> the kind of fact
     * @param kind which facts
     * @param dimension what tells the facts apart, such as the channel of touches
     * @return a tally without customers
     */
    public <F extends Fact> GroupedTrendTally byFacts(Class<F> kind, Dimension<? super F> dimension) {
        return new GroupedTrendTally(this, Parting.ofFacts(kind, dimension));
    }

    /**
     * Starts to count a base by what complaints and service requests are, all steps of one together.
     *
     * @param dimension what tells cases apart, such as the agent
     * @return a tally without customers; see {@link #byFacts} for what adds up
     */
    public GroupedTrendTally byCases(Dimension<ServiceCase> dimension) {
        return new GroupedTrendTally(this, Parting.ofCases(dimension));
    }

    /**
     * Counts a base in one pass.
     *
     * @param histories each customer once, such as {@code factLog.histories(asOf)}; closing it is up to the caller
     * @return the periods side by side
     */
    public TrendReport review(Stream<CustomerHistory> histories) {
        TrendTally tally = start();
        histories.forEachOrdered(tally::add);
        return tally.result();
    }

    KpiScope scope(DateWindow period) {
        return KpiScope.of(period, asOf());
    }

    /**
     * Starts a plan; measure, periods and as-of must be set.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link TrendPlan}. */
    public static final class Builder extends ImmutableTrendPlan.Builder {
        Builder() {}
    }
}
