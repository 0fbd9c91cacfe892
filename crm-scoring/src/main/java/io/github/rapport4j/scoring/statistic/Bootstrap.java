// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.statistic;

import io.github.rapport4j.core.measure.Interval;
import java.util.Arrays;
import java.util.Optional;

/**
 * Confidence intervals of figures over customers that have no closed form (自助法置信区间): as many customers are drawn again
 * from those seen, with repetition, many times over; how far the figure strays then, measured in its own standard
 * errors, tells how far it may be from the truth.
 *
 * <pre>
 * t(b) = (figure(b) - figure) / error(b)   for each resample b
 * low  = figure - t((B + 1)(1 - alpha/2)) error,   high = figure - t((B + 1) alpha/2) error
 * </pre>
 *
 * <p>Draws follow from the seed alone, and customers stand in the order of their values: so the interval hangs neither
 * on the order of the customers, nor on how the work was split, nor on the machine. A step costs some nanoseconds for
 * each customer and resample; therefore KPIs have it switched {@linkplain #off() off} unless a policy asks for it.
 *
 * <p>There is no interval for fewer than {@value #MINIMUM} customers, nor when they are too much alike: when the ends
 * would rest on resamples that do not vary at all. From 30 customers on, means and ratios of moderately skewed amounts
 * are covered with 93 to 96 % instead of 95 %, of strongly skewed amounts with about 91 %; the percentile and BCa
 * intervals that are more usual cover less. Immutable and safe for use by several threads.
 *
 * <p>Source: B. Efron and R. J. Tibshirani, An Introduction to the Bootstrap (1993), 12.5; P. Hall, Theoretical
 * comparison of bootstrap confidence intervals, The Annals of Statistics 16 (1988).
 *
 * @param resamples how often customers are drawn again (B); 99 to 1,000,000, or 0 for off
 * @param seed where the draws begin; 0 when off, for then it means nothing
 */
public record Bootstrap(int resamples, long seed) {
    /** The fewest customers with an interval. */
    public static final int MINIMUM = 10;

    private static final int FEWEST = 99;
    private static final int MOST = 1_000_000;
    private static final Bootstrap OFF = new Bootstrap(0, 0);
    private static final Bootstrap STANDARD = new Bootstrap(1999, 1);

    public Bootstrap {
        if (resamples != 0 && (resamples < FEWEST || resamples > MOST)) {
            throw new IllegalArgumentException("resamples must be 0 or 99 to 1000000, but was " + resamples);
        }
        seed = resamples == 0 ? 0 : seed;
    }

    /**
     * So many draws from a seed.
     *
     * @param resamples 99 to 1,000,000; one less than a multiple of 40 suits 95 %
     * @param seed any number
     * @return the settings
     */
    public static Bootstrap of(int resamples, long seed) {
        return new Bootstrap(resamples, seed);
    }

    /**
     * The documented settings.
     *
     * @return 1,999 resamples from seed 1
     */
    public static Bootstrap standard() {
        return STANDARD;
    }

    /**
     * No resampling.
     *
     * @return settings that give no interval
     */
    public static Bootstrap off() {
        return OFF;
    }

    /**
     * Whether anything is drawn.
     *
     * @return false for {@link #off()}
     */
    public boolean isOn() {
        return resamples > 0;
    }

    /**
     * The interval of a mean.
     *
     * @param values one of each customer, finite, in any order
     * @param level the confidence level, above 0 and below 1
     * @return at least 0 when no value is below it; empty when there is none, see above
     */
    public Optional<Interval> mean(double[] values, double level) {
        double[] ones = new double[values.length];
        Arrays.fill(ones, 1);
        return ratio(values, ones, level);
    }

    /**
     * The interval of a ratio of two sums, such as revenue over orders.
     *
     * @param above what each customer adds to the numerator, finite
     * @param below what the same customer adds to the denominator, finite, at least 0
     * @param level the confidence level, above 0 and below 1
     * @return at least 0 when no numerator is below it; empty when there is none, see above
     */
    public Optional<Interval> ratio(double[] above, double[] below, double level) {
        if (above.length != below.length) {
            throw new IllegalArgumentException(
                    "below must have " + above.length + " values, but was of " + below.length);
        }
        requireFinite("above", above);
        requireFinite("below", below);
        if (isOutOfReach(above.length, level)) {
            return Optional.empty();
        }
        double floor = Arrays.stream(above).allMatch(each -> each >= 0) ? 0 : Double.NEGATIVE_INFINITY;
        return interval(RatioOfSums.of(above, below), level).map(found -> within(found, floor, Double.MAX_VALUE));
    }

    /**
     * The interval of a Gini coefficient.
     *
     * @param values one of each customer, finite, in any order
     * @param level the confidence level, above 0 and below 1
     * @return within 0 to 1 when no value is below 0; empty when there is none, see above
     */
    public Optional<Interval> gini(double[] values, double level) {
        double[] rising = rising(values);
        return interval(new GiniOfAmounts(rising), level).map(found -> shareOf(rising, found));
    }

    /**
     * The interval of the share that the largest values have of the sum.
     *
     * @param values one of each customer, finite, in any order
     * @param top how many are the largest, 1 to the number of values
     * @param level the confidence level, above 0 and below 1
     * @return within 0 to 1 when no value is below 0; empty when there is none, see above
     */
    public Optional<Interval> topShare(double[] values, int top, double level) {
        if (top < 1 || top > values.length) {
            throw new IllegalArgumentException("top must be 1 to " + values.length + ", but was " + top);
        }
        double[] rising = rising(values);
        return interval(new TopOfAmounts(rising, top), level).map(found -> shareOf(rising, found));
    }

    @Override
    public String toString() {
        return isOn() ? "bootstrap " + resamples + " from " + seed : "no bootstrap";
    }

    private Optional<Interval> interval(Resampled figure, double level) {
        if (isOutOfReach(figure.size(), level)) {
            return Optional.empty();
        }
        int rank = rank(level);
        int[] times = new int[figure.size()];
        Arrays.fill(times, 1);
        Resampled.Estimate all = figure.of(times);
        double[] strays = strays(figure, all, times);
        double low = all.value() - strays[resamples - rank] * all.error();
        double high = all.value() - strays[rank - 1] * all.error();
        return all.error() > 0 && Double.isFinite(low) && Double.isFinite(high)
                ? Optional.of(Interval.of(low, high, level))
                : Optional.empty();
    }

    /** How far each resample strays, in its own standard errors, in rising order; without an error, for ever. */
    private double[] strays(Resampled figure, Resampled.Estimate all, int[] times) {
        SplitMix draws = SplitMix.of(seed);
        double[] strays = new double[resamples];
        for (int b = 0; b < resamples; b++) {
            Arrays.fill(times, 0);
            for (int i = 0; i < times.length; i++) {
                times[draws.below(times.length)]++;
            }
            Resampled.Estimate again = figure.of(times);
            strays[b] = (again.value() - all.value()) / again.error();
        }
        Arrays.sort(strays);
        return strays;
    }

    private boolean isOutOfReach(int n, double level) {
        return rank(level) < 1 || n < MINIMUM;
    }

    private int rank(double level) {
        double tail = (1 - Interval.of(0, 1, level).level()) / 2;
        // the little more makes up for levels that are not quite what they say, such as 1 - 0.95
        return (int) ((resamples + 1.0) * tail + 1e-9);
    }

    private static Interval shareOf(double[] rising, Interval found) {
        return rising[0] >= 0 ? within(found, 0, 1) : found;
    }

    private static Interval within(Interval found, double floor, double ceiling) {
        return Interval.of(
                Math.min(Math.max(found.low(), floor), ceiling),
                Math.max(Math.min(found.high(), ceiling), floor),
                found.level());
    }

    private static double[] rising(double[] values) {
        requireFinite("values", values);
        double[] rising = values.clone();
        Arrays.sort(rising);
        return rising;
    }

    private static void requireFinite(String name, double[] values) {
        for (double value : values) {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException(name + " must be finite, but was " + value);
            }
        }
    }
}
