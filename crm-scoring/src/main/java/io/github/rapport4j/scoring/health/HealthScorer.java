// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.health;

import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.scoring.internal.WeightedShares;
import io.github.rapport4j.scoring.lab.Calculator;
import io.github.rapport4j.scoring.loyalty.LoyaltyFigures.Cadence;
import io.github.rapport4j.scoring.loyalty.LoyaltyFigures.Satisfaction;
import io.github.rapport4j.scoring.warning.ActivityTrend;
import io.github.rapport4j.scoring.warning.ScanPoint;
import io.github.rapport4j.scoring.warning.WarningScanner;
import java.util.Objects;
import java.util.function.Function;

/**
 * Computes the health of a customer (客户健康度), 0 to 100, over the measures that are known:
 *
 * <pre>
 * health       = sum(w measure) / sum(w)
 * cadence      = 100 clamp((3 - d/u) / 2)                     as in the loyalty index
 * satisfaction = 100 (answer - lowest) / (highest - lowest)   as in the loyalty index
 * trend        = 100 min(1, activity in 30 days / monthly mean of the 90 days before)
 * service      = 100; 30 while complaints rise; 0 while a severe complaint is open
 * contract     = 100; 50 while one ends soon; 0 when none is left
 * </pre>
 *
 * <p>Rounded once, half up, to the millionth of a point. Trend is left out when there was no activity before. Immutable
 * and safe for use by several threads.
 */
public final class HealthScorer {
    private static final long PER_POINT = WeightedShares.ONE / 100;

    private final HealthPolicy policy;

    private HealthScorer(HealthPolicy policy) {
        this.policy = policy;
    }

    /**
     * A scorer.
     *
     * @param policy weights, points and limits
     * @return the scorer
     */
    public static HealthScorer using(HealthPolicy policy) {
        return new HealthScorer(Objects.requireNonNull(policy, "policy"));
    }

    /**
     * Scores one customer.
     *
     * @param figures what is known
     * @return the score, or that too little is known
     */
    public HealthScore score(HealthFigures figures) {
        Objects.requireNonNull(figures, "figures");
        long[] shares = {
            figures.cadence().map(this::cadence).orElse(WeightedShares.UNKNOWN),
            figures.satisfaction().map(HealthScorer::satisfaction).orElse(WeightedShares.UNKNOWN),
            figures.trend().map(this::trend).orElse(WeightedShares.UNKNOWN),
            figures.service().map(state -> policy.points(state) * PER_POINT).orElse(WeightedShares.UNKNOWN),
            figures.contract().map(state -> policy.points(state) * PER_POINT).orElse(WeightedShares.UNKNOWN)
        };
        return new HealthScore(figures, policy, shares);
    }

    /**
     * Scores one customer from its facts, with warnings but without a forecast.
     *
     * @param history the facts; later ones than the point's as-of are left out here
     * @param point where to look from
     * @return the score, or that too little is known
     */
    public HealthScore score(CustomerHistory history, ScanPoint point) {
        return score(HealthFigures.from(
                history, point, WarningScanner.using(policy.warning()).scan(history, point), policy));
    }

    /**
     * This scorer as a policy lab compares it with another.
     *
     * @return gives each customer its colour, or why there is none
     */
    public Calculator<HealthFigures, HealthColour> toCalculator() {
        return toCalculator(figures -> figures);
    }

    /**
     * The rule as the policy lab wants it, for the host's own entities.
     *
     * @param figures what is known of an entity
     * @param <T> the host's entity
     * @return gives the colour with the points and their explanation; refused where the score is insufficient
     */
    public <T> Calculator<T, HealthColour> toCalculator(Function<? super T, HealthFigures> figures) {
        return Calculator.of(item -> score(figures.apply(item)).toOutcome());
    }

    private long cadence(Cadence cadence) {
        return WeightedShares.ofCadence(
                cadence.daysSince(), cadence.usualDays(), policy.loyalty().lateIntervals());
    }

    private static long satisfaction(Satisfaction satisfaction) {
        return WeightedShares.ofAnswer(
                satisfaction.answer(),
                satisfaction.scale().lowest(),
                satisfaction.scale().highest());
    }

    private long trend(ActivityTrend trend) {
        long recent = (long) trend.recent() * policy.warning().activityBaseDays();
        long before = (long) trend.before() * policy.warning().activityDays();
        return before == 0 ? WeightedShares.UNKNOWN : WeightedShares.of(recent, before);
    }
}
