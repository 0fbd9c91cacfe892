// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.kpi;

import io.github.rapport4j.core.explain.PolicyRef;
import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.core.time.DateWindow;
import io.github.rapport4j.core.time.Occurrence;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What a KPI looks at (统计范围): the days that count, and up to when facts are seen. Both live in one zone. A KPI of a
 * past window computed later differs only if facts arrived late.
 *
 * @param window the days that count, in the zone of {@code asOf}
 * @param asOf up to when facts are seen
 */
public record KpiScope(KpiWindow window, AsOf asOf) {
    public KpiScope {
        Objects.requireNonNull(window, "window");
        Objects.requireNonNull(asOf, "asOf");
        if (!window.zone().equals(asOf.zone())) {
            throw new IllegalArgumentException("window must be in zone " + asOf.zone() + ", but was " + window.zone());
        }
    }

    /**
     * Days in the zone of the evaluation.
     *
     * @param days the half-open window of days that count
     * @param asOf up to when facts are seen
     * @return the scope
     */
    public static KpiScope of(DateWindow days, AsOf asOf) {
        return new KpiScope(KpiWindow.of(days, asOf.zone()), asOf);
    }

    /**
     * What of a history is to be seen.
     *
     * @param history the facts of one customer
     * @return without later facts
     */
    public CustomerHistory seen(CustomerHistory history) {
        return history.asOf(asOf);
    }

    /**
     * The end of another day with today's knowledge.
     *
     * @param day any day
     * @return that day in the same zone, with what is known at the point of evaluation
     */
    public AsOf at(LocalDate day) {
        return AsOf.of(day, asOf.zone()).knownBy(asOf.knownBy());
    }

    /**
     * The day that something belongs to.
     *
     * @param occurrence when it happened
     * @return the calendar day in the zone
     */
    public LocalDate day(Occurrence occurrence) {
        return occurrence.dayIn(asOf.zone());
    }

    /**
     * Whether something happened in the window.
     *
     * @param occurrence when it happened
     * @return true from the midnight that starts the window up to before the one that ends it
     */
    public boolean contains(Occurrence occurrence) {
        return window.contains(occurrence);
    }

    /**
     * Whether the last day of the window has passed.
     *
     * @return true if the evaluation sees the whole window
     */
    public boolean isOver() {
        return !window.days().endExclusive().isAfter(asOf.day().plusDays(1));
    }

    /**
     * Starts a result over this scope.
     *
     * @return a builder with window and as-of set
     */
    public KpiResult.Builder result() {
        return KpiResult.builder().window(window).asOf(asOf);
    }

    /**
     * A result over this scope that has no value, because the window is not over.
     *
     * @param definition the definition followed
     * @return undefined for {@link KpiReason#WINDOW_NOT_OVER}
     */
    public KpiResult notOver(KpiDefinition definition) {
        return result().definition(definition)
                .value(KpiValue.undefined(
                        Reason.of(KpiReason.WINDOW_NOT_OVER, window.days().lastInclusive(), asOf.day())))
                .n(0)
                .build();
    }

    /**
     * Refuses to merge what looks at something else or follows another policy.
     *
     * @param policy the policy of the accumulator that merges
     * @param other what the other accumulator looks at
     * @param otherPolicy the policy of the other accumulator
     */
    public void requireSame(PolicyRef policy, KpiScope other, PolicyRef otherPolicy) {
        List<Object> mine = List.of(policy, this);
        List<Object> theirs = List.of(otherPolicy, other);
        if (!mine.equals(theirs)) {
            throw new IllegalArgumentException(
                    "other must follow " + policy + " over " + this + ", but was " + otherPolicy + " over " + other);
        }
    }

    @Override
    public String toString() {
        return window + " as of " + asOf;
    }
}
