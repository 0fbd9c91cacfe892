// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.purchase;

import io.github.rapport4j.core.measure.Accumulator;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.scoring.rhythm.PurchaseDays;
import io.github.rapport4j.scoring.statistic.KaplanMeier;
import java.util.List;
import java.util.Objects;

/**
 * How many days pass until customers buy again (再次购买时间): from the first purchase day to the second, as a Kaplan-Meier
 * curve. Who has bought on one day only is watched from then to the evaluation. Add the purchase days as of the same
 * point.
 *
 * <p>Mutable and not safe for use by several threads at once; give each thread its own and merge. Source: spec PRED-11.
 */
public final class RepurchaseTime implements Accumulator<PurchaseDays, KaplanMeier.Curve, RepurchaseTime> {
    private final AsOf asOf;
    private final KaplanMeier times = KaplanMeier.empty();

    private RepurchaseTime(AsOf asOf) {
        this.asOf = Objects.requireNonNull(asOf, "asOf");
    }

    /**
     * An accumulator without customers.
     *
     * @param asOf up to when facts are seen
     * @return a new accumulator
     */
    public static RepurchaseTime of(AsOf asOf) {
        return new RepurchaseTime(asOf);
    }

    /**
     * Counts one more customer in.
     *
     * @param days its purchase days as of the same point; none count nothing
     * @throws IllegalArgumentException if the only one is after the day of evaluation
     */
    @Override
    public void add(PurchaseDays days) {
        if (days.size() > 1) {
            times.addEvent((long) days.epochDay(1) - days.epochDay(0));
        } else if (!days.isEmpty()) {
            times.addCensored(asOf.day().toEpochDay() - days.epochDay(0));
        }
    }

    @Override
    public void merge(RepurchaseTime other) {
        DaySpan.requireSame(List.of(asOf), List.of(other.asOf));
        times.merge(other.times);
    }

    /**
     * The curve over all customers so far.
     *
     * @return its {@code survival(n)} is the share that has not bought again within n days
     */
    @Override
    public KaplanMeier.Curve result() {
        return times.curve();
    }
}
