// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.lifecycle.engagement;

import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.scoring.warning.AliveForecast;
import io.github.rapport4j.scoring.warning.ScanPoint;
import io.github.rapport4j.scoring.warning.WarningScanner;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Tells how alive a relationship is (活跃状态), as of a day:
 *
 * <pre>
 * u = usual interval, g = days since the last qualifying activity / u
 * status(d) = step(status(d - 1), facts of d):
 *   1. facts by (occurredAt, recordedAt, id): purchases, win-back touches, accepted onboarding
 *   2. contracts: a start or renewal is activity; ended, grace over and nothing bought since -&gt; CHURNED
 *   3. at most one move by time, checked in this order:
 *      CHURNED  from DORMANT at g &gt;= 5, from WON_BACK at g &gt;= 3; not while a contract is in force
 *      DORMANT  from AT_RISK at g &gt;= 3; not while a contract is in force
 *      AT_RISK  from ACTIVE or WON_BACK at g &gt;= 1.5 or a warning; from NEW at a warning, from day 90 on also at g &gt;= 1.5
 *      ACTIVE   from AT_RISK after 14 calm days in a row, from NEW on day 90,
 *               from WON_BACK after 90 days with at least one more activity
 * </pre>
 *
 * <p>What the rules leave open is decided so:
 *
 * <ul>
 *   <li>Activity counts by day: two purchases of a day, or a purchase and a signature, are one. A purchase that is
 *       fully refunded by the end of its day is none; one refunded later stops counting then. When none is left, g is
 *       not known: it moves nothing, and day 90 waits.
 *   <li>The first purchase or contract of a day comes at its place among the facts of the day, so a win-back touch
 *       counts only if it comes before. A contract comes after all of them. A touch that failed to arrive counts
 *       nowhere, and it does not matter what the status was when it was made.
 *   <li>A contract is over when all contracts of the customer are, and none begins later; the grace is 30 days after a
 *       lapse and none after a cancellation or insolvency. Of a won-back customer "contract ends" means without grace.
 *   <li>"Nothing bought since" looks for any qualifying activity on or after the first day without a contract.
 *   <li>WARN-3 is read from g by the warning policy's percentage, so that it follows the option of product use.
 *   <li>Calm days count from the first one on; on the 14th the customer is active again.
 * </ul>
 *
 * <p>The segment's median, the policy and what is known are constants of a run. Where no fact comes late, a step a day
 * gives what one evaluation gives; a late fact changes days gone by, so evaluate again when one came in. An evaluation
 * looks only at days on which facts or limits can change something, and {@link Engagement#changesOn} tells the next
 * such day. Amounts are looked at only where a refund names its purchase. Immutable; safe for use by several threads if
 * the forecast is. Source: spec ENG-1 to ENG-8.
 */
public final class EngagementCalculator {
    private final EngagementPolicy policy;
    private final WarningScanner scanner;
    private final boolean isForecastAsked;

    private EngagementCalculator(EngagementPolicy policy, WarningScanner scanner, boolean isForecastAsked) {
        this.policy = policy;
        this.scanner = scanner;
        this.isForecastAsked = isForecastAsked;
    }

    /**
     * A calculator without a forecast.
     *
     * @param policy limits and spans
     * @return the calculator
     */
    public static EngagementCalculator using(EngagementPolicy policy) {
        return new EngagementCalculator(policy, WarningScanner.using(policy.warnings()), false);
    }

    /**
     * The same calculator with a forecast, which is asked for every day.
     *
     * @param forecast says how likely it is that a customer still is one
     * @return a copy
     */
    public EngagementCalculator withForecast(AliveForecast forecast) {
        return new EngagementCalculator(policy, scanner.withForecast(forecast), true);
    }

    /**
     * The status after the whole history.
     *
     * @param history the facts of one customer; later ones than the point's as-of are left out here
     * @param point the last day, what is known, and the segment
     * @return status, moves and what they rest on
     * @throws IllegalArgumentException if a forecast is not 0 to 1, or if the point's converter refuses a refund
     */
    public Engagement evaluate(CustomerHistory history, ScanPoint point) {
        CustomerHistory seen = Objects.requireNonNull(history, "history").asOf(point.asOf());
        LocalDate first = point.asOf().day();
        if (!seen.facts().isEmpty()) {
            LocalDate earliest =
                    seen.facts().get(0).occurredAt().dayIn(point.asOf().zone());
            // an instant may fall on a day before that of an earlier date-only fact
            first = earliest.minusDays(1).isBefore(first) ? earliest.minusDays(1) : first;
        }
        return fold(EngagementState.none(first.minusDays(1)), seen, point);
    }

    /**
     * Adds one day, or several, to a state.
     *
     * @param before the state of an earlier day
     * @param history all facts of the customer; later ones than the point's as-of are left out here
     * @param point the day to step to, after that of the state
     * @return status, the moves since the state, and what they rest on
     * @throws IllegalArgumentException if the point is not after the state, and as {@link #evaluate}
     */
    public Engagement step(EngagementState before, CustomerHistory history, ScanPoint point) {
        requireLater(before.day(), point);
        return fold(before, Objects.requireNonNull(history, "history").asOf(point.asOf()), point);
    }

    /**
     * Adds one day, or several, to a result, as {@link #step(EngagementState, CustomerHistory, ScanPoint)} adds them to
     * its state, but at hardly any cost as long as nothing new happened and no day came on which time alone changes
     * something. Currency and converter are those of the result; facts are only ever added to a history.
     *
     * @param before the result of an earlier day
     * @param history all facts of the customer; later ones than the point's as-of are left out here
     * @param point the day to step to, after that of the result
     * @return status, the moves since the result, and what they rest on
     * @throws IllegalArgumentException if the point is not after the result, and as {@link #evaluate}
     */
    public Engagement step(Engagement before, CustomerHistory history, ScanPoint point) {
        requireLater(before.state().day(), point);
        boolean stands =
                !isForecastAsked && before.policy().equals(policy.ref()) && Standstill.between(before, history, point);
        return stands ? before.unchangedOn(point.asOf()) : step(before.state(), history, point);
    }

    EngagementPolicy policy() {
        return policy;
    }

    WarningScanner scanner() {
        return scanner;
    }

    private Engagement fold(EngagementState before, CustomerHistory seen, ScanPoint point) {
        LocalDate last = point.asOf().day();
        Course course = new Course(seen, point, before.day().plusDays(1), this);
        Fold fold = new Fold(course, policy, before);
        fold.run();
        Cadence cadence = course.cadence(last);
        return Engagement.builder()
                .asOf(point.asOf())
                .policy(policy.ref())
                .state(fold.state(last))
                .moves(fold.moves())
                .interval(cadence.interval())
                .lastActivity(Optional.ofNullable(cadence.last()))
                .warnings(course.warnings(last))
                .isContractInForce(course.contracts(last).isInForce(last))
                .hasSevereComplaint(course.hasSevereComplaint(last))
                .facts(seen.facts().size())
                .changesOn(Optional.ofNullable(fold.ahead()))
                .build();
    }

    private static void requireLater(LocalDate day, ScanPoint point) {
        if (!point.asOf().day().isAfter(day)) {
            throw new IllegalArgumentException(
                    "point must be after " + day + ", but was " + point.asOf().day());
        }
    }
}
