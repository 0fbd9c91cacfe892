// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.trend;

import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.core.time.DateWindow;
import io.github.rapport4j.scoring.figure.KpiMeasure;
import io.github.rapport4j.scoring.goal.Benchmark;
import io.github.rapport4j.scoring.goal.Target;
import io.github.rapport4j.scoring.internal.CrmStyle;
import io.github.rapport4j.scoring.kpi.KpiScope;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
     * Starts to count a base by groups.
     *
     * @param <K> the key of a group
     * @param dimension how the base is parted
     * @return a tally without customers
     */
    public <K> GroupedTally<K> by(Dimension<K> dimension) {
        return new GroupedTally<>(this, dimension);
    }

    /**
     * Starts to count a base by what customers are.
     *
     * @param <K> the key of a group
     * @param key the group of a customer; see {@link Dimension#ofCustomers}
     * @return a tally without customers
     */
    public <K extends Comparable<? super K>> GroupedTally<K> by(Function<? super CustomerHistory, Optional<K>> key) {
        return by(Dimension.ofCustomers(key));
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
