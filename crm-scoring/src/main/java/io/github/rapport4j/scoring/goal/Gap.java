// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.goal;

import io.github.rapport4j.core.explain.Explanation;
import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.measure.Interval;
import io.github.rapport4j.scoring.kpi.KpiName;
import io.github.rapport4j.scoring.kpi.KpiResult;
import io.github.rapport4j.scoring.kpi.KpiUnit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** A result beside a number in the same unit: where the ends of its interval lie, or its value where it has none. */
record Gap(KpiResult result, BigDecimal beside) {
    static Gap of(KpiName kpi, BigDecimal beside, KpiResult result) {
        KpiName actual = result.definition().name();
        if (!actual.equals(kpi)) {
            throw new IllegalArgumentException("result must be of " + kpi.code() + ", but was " + actual.code());
        }
        return new Gap(result, beside);
    }

    boolean isKnown() {
        return result.value().isDefined();
    }

    /** The sign of the lower end less the number. */
    int lowEnd() {
        return end(Interval::low).compareTo(beside);
    }

    /** The sign of the upper end less the number. */
    int highEnd() {
        return end(Interval::high).compareTo(beside);
    }

    Optional<BigDecimal> difference() {
        return value().map(value -> value.subtract(beside));
    }

    List<Explanation> story(Reason expected) {
        KpiUnit unit = result.definition().unit();
        List<Explanation> parts = new ArrayList<>();
        parts.add(Explanation.of(expected));
        value().map(value -> compared(unit, value))
                .orElse(List.of(Reason.of(TargetReason.NO_VALUE)))
                .forEach(reason -> parts.add(Explanation.of(reason)));
        parts.add(result.explanation());
        return parts;
    }

    private List<Reason> compared(KpiUnit unit, BigDecimal value) {
        BigDecimal difference = unit.shown(value.subtract(beside));
        return List.of(
                Reason.of(TargetReason.ACTUAL, unit.shown(value), unit),
                unit == KpiUnit.SHARE
                        ? Reason.of(TargetReason.DIFFERENCE_IN_POINTS, difference)
                        : Reason.of(TargetReason.DIFFERENCE, difference, unit),
                Reason.of(result.interval().isPresent() ? TargetReason.BY_INTERVAL : TargetReason.BY_VALUE));
    }

    private BigDecimal end(ToDoubleFunction<Interval> side) {
        return result.interval()
                .map(interval -> BigDecimal.valueOf(side.applyAsDouble(interval)))
                .or(this::value)
                .orElseThrow();
    }

    private Optional<BigDecimal> value() {
        BigDecimal factor = BigDecimal.valueOf(result.definition().unit().factor());
        return result.value().fold(number -> Optional.of(number.multiply(factor)), reason -> Optional.empty());
    }
}
