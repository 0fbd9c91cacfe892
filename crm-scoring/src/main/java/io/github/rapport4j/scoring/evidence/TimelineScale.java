// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.evidence;

import io.github.rapport4j.scoring.bant.BantAnswer;
import io.github.rapport4j.scoring.bant.BantCriterion;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * What a stated purchase date is worth on a day (采购时间刻度): the sooner, the more, by whole months counted from that day.
 *
 * @param steps nearest first: up to so many months away is worth so much; beyond the last is a no
 * @param graceDays from how many days after the date on nothing is known any more, at least 1
 */
public record TimelineScale(List<Step> steps, int graceDays) {
    /**
     * One step of the scale.
     *
     * @param months how far away the date may be, its last day included; at least 1
     * @param degree what it is worth, 0 to 1, at most 4 decimals
     */
    public record Step(int months, BigDecimal degree) {
        public Step {
            if (months < 1) {
                throw new IllegalArgumentException("months must be at least 1, but was " + months);
            }
            degree = BantAnswer.partial(BantCriterion.TIMELINE, degree).degree().orElseThrow();
        }
    }

    public TimelineScale {
        steps = List.copyOf(steps);
        if (graceDays < 1) {
            throw new IllegalArgumentException("grace must be at least 1 day, but was " + graceDays);
        }
        for (int i = 1; i < steps.size(); i++) {
            requireOrder(steps.get(i - 1), steps.get(i));
        }
    }

    /**
     * The months of the standard questionnaire: within 3 months 1, within 6 months .6, within 12 months .3, later 0;
     * unknown from 30 days after the date.
     *
     * @return the scale
     */
    public static TimelineScale standard() {
        return new TimelineScale(
                List.of(
                        new Step(3, BigDecimal.ONE),
                        new Step(6, new BigDecimal("0.6")),
                        new Step(12, new BigDecimal("0.3"))),
                30);
    }

    /**
     * A scale of one's own.
     *
     * @param steps nearest first, the months rising and the degrees not
     * @param graceDays from how many days after the date on nothing is known any more, at least 1
     * @return the scale
     */
    public static TimelineScale of(List<Step> steps, int graceDays) {
        return new TimelineScale(steps, graceDays);
    }

    /**
     * What a purchase date is worth.
     *
     * @param day the day of the evaluation
     * @param purchaseDate the day on which the lead said it would buy
     * @return the degree of the first step that reaches the date; a date that has passed is within the first, until the
     *     days of grace are over and the answer is {@link BantAnswer#UNKNOWN}
     */
    public BantAnswer answer(LocalDate day, LocalDate purchaseDate) {
        if (ChronoUnit.DAYS.between(purchaseDate, day) >= graceDays) {
            return BantAnswer.UNKNOWN;
        }
        for (Step step : steps) {
            if (!purchaseDate.isAfter(day.plusMonths(step.months))) {
                return BantAnswer.partial(BantCriterion.TIMELINE, step.degree);
            }
        }
        return BantAnswer.NO;
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        for (Step step : steps) {
            out.append(step.months)
                    .append("m=")
                    .append(step.degree.toPlainString())
                    .append('/');
        }
        return out.append("grace=").append(graceDays).append('d').toString();
    }

    private static void requireOrder(Step nearer, Step farther) {
        if (farther.months <= nearer.months) {
            throw new IllegalArgumentException(
                    "months must rise, but was " + farther.months + " after " + nearer.months);
        }
        if (farther.degree.compareTo(nearer.degree) > 0) {
            throw new IllegalArgumentException("degrees must not rise, but was " + farther.degree.toPlainString()
                    + " after " + nearer.degree.toPlainString());
        }
    }
}
