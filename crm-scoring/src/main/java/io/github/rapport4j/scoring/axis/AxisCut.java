// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.axis;

import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.scoring.internal.Decimals;
import io.github.rapport4j.scoring.internal.RadixSelect;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The cut that was really used on an axis (实际分界值): the rule, the number it came to, and how many values it was taken
 * over. A relative cut over no values at all is undefined: then nothing is high. Immutable and safe for use by several
 * threads.
 */
public final class AxisCut {
    private final Cut rule;
    private final Gauge gauge;
    private final Level level;
    private final int values;

    private AxisCut(Cut rule, Gauge gauge, Level level, int values) {
        this.rule = rule;
        this.gauge = gauge;
        this.level = level;
        this.values = values;
    }

    static AxisCut at(Cut rule, Gauge gauge, BigDecimal exact, int values) {
        Unit unit = gauge.unit();
        long threshold = rule.isRelative() ? unit.ceiling(exact) : unit.fixed(exact);
        boolean rounded = unit == Unit.FLOATING && Double.isFinite(RadixSelect.value(threshold));
        BigDecimal amount = rounded ? unit.amount(threshold) : exact;
        return new AxisCut(rule, gauge, new Level(amount, threshold), values);
    }

    static AxisCut undefined(Cut rule, Gauge gauge) {
        return new AxisCut(rule, gauge, new Level(null, Long.MAX_VALUE), 0);
    }

    /**
     * The rule it was made by.
     *
     * @return as the policy has it
     */
    public Cut rule() {
        return rule;
    }

    /**
     * The number, in the unit of the axis; exact for money, points and whole numbers, else the first double at or above
     * it.
     *
     * @return empty for a relative cut over no values
     */
    public Optional<BigDecimal> amount() {
        return Optional.ofNullable(level.amount());
    }

    /**
     * How many values a relative cut was taken over; for a fixed one, how many there were.
     *
     * @return 0 or more
     */
    public int values() {
        return values;
    }

    /**
     * The number as reasons name it.
     *
     * @return money on a money axis, else a decimal; empty for a relative cut over no values
     */
    public Optional<Object> shown() {
        return amount().map(gauge::show);
    }

    /**
     * What the cut is, for a reader.
     *
     * @return such as the median of 12 values
     */
    public Reason describe() {
        return rule.describe(values);
    }

    long threshold() {
        return level.threshold();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AxisCut that
                && rule.equals(that.rule)
                && gauge.equals(that.gauge)
                && level.equals(that.level)
                && values == that.values;
    }

    @Override
    public int hashCode() {
        return Objects.hash(rule, gauge, level, values);
    }

    @Override
    public String toString() {
        return shown().map(Object::toString).orElse("undefined") + " by " + rule;
    }

    /** The exact number, and the first key that is on or above it. */
    private record Level(@Nullable BigDecimal amount, long threshold) {
        Level {
            amount = amount == null ? null : Decimals.plain(amount);
        }
    }
}
