// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.axis;

import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.scoring.internal.Decimals;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * How an axis is cut in high and low (分界规则). A number on the cut is high. Immutable and safe for use by several
 * threads.
 */
public sealed interface Cut {
    /**
     * Whether the cut depends on the base it is used on.
     *
     * @return false for a fixed number only
     */
    boolean isRelative();

    /**
     * What the cut is, for a reader.
     *
     * @param values how many values it was taken over
     * @return the description
     */
    Reason describe(int values);

    /**
     * A given number.
     *
     * @param value finite
     * @return the cut
     */
    static Cut fixed(double value) {
        return fixed(decimal("value", value));
    }

    /**
     * A given number, exact.
     *
     * @param value in the unit of the axis
     * @return the cut
     */
    static Cut fixed(BigDecimal value) {
        return new Fixed(value);
    }

    /**
     * The middle value; the mean of the two middle ones when their number is even (中位数).
     *
     * @return the cut
     */
    static Cut median() {
        return quantile(0.5);
    }

    /**
     * A quantile, type 7 of Hyndman and Fan:
     *
     * <pre>h = (n - 1) q; x[floor h] + (h - floor h) (x[floor h + 1] - x[floor h])</pre>
     *
     * @param q the share below, 0 to 1
     * @return the cut
     */
    static Cut quantile(double q) {
        return new Quantile(decimal("q", q));
    }

    /**
     * The value of rank ceil(s n) from the top, so that about the best share s is high; ties with it are high too.
     *
     * @param s above 0, at most 1
     * @return the cut
     */
    static Cut topShare(double s) {
        return new TopShare(decimal("s", s));
    }

    private static BigDecimal decimal(String name, double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(name + " must be finite, but was " + value);
        }
        return BigDecimal.valueOf(value);
    }

    /**
     * A given number.
     *
     * @param value in the unit of the axis
     */
    record Fixed(BigDecimal value) implements Cut {
        public Fixed {
            Objects.requireNonNull(value, "value");
            value = Decimals.plain(value);
        }

        @Override
        public boolean isRelative() {
            return false;
        }

        @Override
        public Reason describe(int values) {
            return Reason.of(AxisReason.CUT_FIXED, value);
        }
    }

    /**
     * A quantile, type 7.
     *
     * @param q the share below, 0 to 1
     */
    record Quantile(BigDecimal q) implements Cut {
        private static final BigDecimal HALF = new BigDecimal("0.5");

        public Quantile {
            q = Decimals.plain(q);
            if (q.signum() < 0 || q.compareTo(BigDecimal.ONE) > 0) {
                throw new IllegalArgumentException("q must be 0 to 1, but was " + q.toPlainString());
            }
        }

        @Override
        public boolean isRelative() {
            return true;
        }

        @Override
        public Reason describe(int values) {
            return q.compareTo(HALF) == 0
                    ? Reason.of(AxisReason.CUT_MEDIAN, values)
                    : Reason.of(AxisReason.CUT_QUANTILE, Decimals.percent(q), values);
        }
    }

    /**
     * The value of rank ceil(s n) from the top.
     *
     * @param s above 0, at most 1
     */
    record TopShare(BigDecimal s) implements Cut {
        public TopShare {
            s = Decimals.plain(s);
            if (s.signum() <= 0 || s.compareTo(BigDecimal.ONE) > 0) {
                throw new IllegalArgumentException("s must be above 0 and at most 1, but was " + s.toPlainString());
            }
        }

        @Override
        public boolean isRelative() {
            return true;
        }

        @Override
        public Reason describe(int values) {
            return Reason.of(AxisReason.CUT_TOP_SHARE, Decimals.percent(s), values);
        }
    }
}
