// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.statistic;

import io.github.rapport4j.core.measure.Interval;
import io.github.rapport4j.core.measure.Ratio;

/**
 * Confidence intervals of shares from their counts (比例置信区间). Pure and safe for use by several threads.
 *
 * <p>With z the two-sided quantile of the standard normal distribution at the wanted level.
 */
public final class Proportions {
    private static final long MOST = 1_000_000_000_000L;
    private static final double HALF = 0.5;

    private Proportions() {}

    /**
     * The two-sided quantile of the standard normal distribution.
     *
     * @param level the confidence level, above 0 and below 1
     * @return z with {@code P(-z < Z < z) = level}; 1.959963984540054 at 0.95
     */
    public static double z(double level) {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("level must be above 0 and below 1, but was " + level);
        }
        return -NormalQuantile.of((1 - level) / 2);
    }

    /**
     * The Wilson score interval of a share. It never leaves 0 to 1, and is honest for few answers and for shares of
     * none or all.
     *
     * <pre>
     * (p + z²/2n ± z sqrt(p (1 - p)/n + z²/4n²)) / (1 + z²/n)
     * </pre>
     *
     * <p>Source: E. B. Wilson, Probable inference, the law of succession, and statistical inference, JASA 22 (1927).
     *
     * @param ratio the share; must be defined
     * @param level the confidence level, above 0 and below 1
     * @return the interval within 0 to 1, with 0 for none and 1 for all exactly
     * @throws IllegalArgumentException if the ratio is 0/0
     */
    public static Interval wilson(Ratio ratio, double level) {
        requireDefined(ratio);
        double n = ratio.denominator();
        double p = ratio.toDouble();
        double z2n = square(z(level)) / n;
        double half = Math.sqrt(z2n) * Math.sqrt(p * (1 - p) + z2n / 4);
        double high = (p + z2n / 2 + half) / (1 + z2n);
        // both ends multiply to p²/(1 + z²/n): so the lower one keeps its digits where subtraction would lose them
        double low = p * p / ((1 + z2n) * high);
        return Interval.of(low, ratio.numerator() == ratio.denominator() ? 1 : Math.min(high, 1), level);
    }

    /**
     * The Agresti-Coull interval of a share, the adjusted Wald interval: z²/2 are added to the counts on either side,
     * then the textbook formula applies. It has the middle of the Wilson interval and is never narrower.
     *
     * <pre>
     * m = n + z²,  q = (k + z²/2)/m
     * q ± z sqrt(q (1 - q)/m), clamped to [0, 1]
     * </pre>
     *
     * <p>Source: A. Agresti and B. A. Coull, Approximate is better than "exact" for interval estimation of binomial
     * proportions, The American Statistician 52 (1998).
     *
     * @param ratio the share; must be defined
     * @param level the confidence level, above 0 and below 1
     * @return the interval within 0 to 1
     * @throws IllegalArgumentException if the ratio is 0/0
     */
    public static Interval agrestiCoull(Ratio ratio, double level) {
        requireDefined(ratio);
        double z2 = square(z(level));
        double m = ratio.denominator() + z2;
        double q = (ratio.numerator() + z2 / 2) / m;
        double half = Math.sqrt(z2 * q * ((m - ratio.numerator() - z2 / 2) / m) / m);
        return Interval.of(Math.max(q - half, 0), Math.min(q + half, 1), level);
    }

    /**
     * The exact (Clopper-Pearson) interval of a share: the shares under which so many or more, and so many or fewer,
     * are not too rare. It covers the truth at least as often as it says, mostly more often, and is wider for it.
     *
     * <pre>
     * low  = beta(alpha/2; k, n - k + 1), 0 for none
     * high = beta(1 - alpha/2; k + 1, n - k), 1 for all
     * </pre>
     *
     * <p>Source: C. J. Clopper and E. S. Pearson, The use of confidence or fiducial limits illustrated in the case of
     * the binomial, Biometrika 26 (1934).
     *
     * @param ratio the share; must be defined, of at most 1,000,000,000,000
     * @param level the confidence level, above 0 and below 1
     * @return the interval within 0 to 1, with 0 for none and 1 for all exactly
     * @throws IllegalArgumentException if the ratio is 0/0
     */
    public static Interval clopperPearson(Ratio ratio, double level) {
        return beta(ratio, level, 0);
    }

    /**
     * The Jeffreys interval of a share: what lies between the tails of the posterior, when nothing was known before.
     * Its ends lie between those of the exact intervals of k and its neighbours; at none and at all the outer end is
     * exact.
     *
     * <pre>
     * low  = beta(alpha/2; k + 1/2, n - k + 1/2), 0 for none
     * high = beta(1 - alpha/2; k + 1/2, n - k + 1/2), 1 for all
     * </pre>
     *
     * <p>Source: L. D. Brown, T. T. Cai and A. DasGupta, Interval estimation for a binomial proportion, Statistical
     * Science 16 (2001).
     *
     * @param ratio the share; must be defined, of at most 1,000,000,000,000
     * @param level the confidence level, above 0 and below 1
     * @return the interval within 0 to 1, with 0 for none and 1 for all exactly
     * @throws IllegalArgumentException if the ratio is 0/0
     */
    public static Interval jeffreys(Ratio ratio, double level) {
        return beta(ratio, level, HALF);
    }

    /**
     * The adjusted Wald interval of a net share (promoters less detractors), in points: three answers are added, 3/4 of
     * one to each end and the rest to the middle, then the textbook formula applies.
     *
     * <pre>
     * m = n + 3,  p = (P + 3/4)/m,  d = (D + 3/4)/m
     * 100 (p - d ± z sqrt((p + d - (p - d)²)/m)), clamped to [-100, 100]
     * </pre>
     *
     * <p>Source: B. Rocks, Interval estimation for the Net Promoter Score, The American Statistician 70 (2016); advised
     * by J. Sauro and J. R. Lewis.
     *
     * @param positive how many stand at the good end, at least 0
     * @param neutral how many stand between, at least 0
     * @param negative how many stand at the bad end, at least 0
     * @param level the confidence level, above 0 and below 1
     * @return the interval within -100 to 100
     */
    public static Interval adjustedWaldNet(long positive, long neutral, long negative, double level) {
        requireCount("positive", positive);
        requireCount("neutral", neutral);
        requireCount("negative", negative);
        double m = (double) positive + neutral + negative + 3;
        double p = (positive + 0.75) / m;
        double d = (negative + 0.75) / m;
        double net = p - d;
        double half = z(level) * Math.sqrt((p + d - net * net) / m);
        return Interval.of(Math.max(100 * (net - half), -100), Math.min(100 * (net + half), 100), level);
    }

    /**
     * The interval of a difference of two shares of different people, from their Wilson intervals.
     *
     * <pre>
     * p - q - sqrt((p - lp)² + (uq - q)²)  to  p - q + sqrt((up - p)² + (q - lq)²)
     * </pre>
     *
     * <p>Source: R. G. Newcombe, Interval estimation for the difference between independent proportions, Statistics in
     * Medicine 17 (1998), method 10.
     *
     * @param one the share p; must be defined
     * @param other the share q that is taken off; must be defined
     * @param level the confidence level, above 0 and below 1
     * @return the interval within -1 to 1
     * @throws IllegalArgumentException if a ratio is 0/0
     */
    public static Interval difference(Ratio one, Ratio other, double level) {
        Interval of = wilson(one, level);
        Interval off = wilson(other, level);
        double p = one.toDouble();
        double q = other.toDouble();
        double down = Math.sqrt(square(p - of.low()) + square(off.high() - q));
        double up = Math.sqrt(square(of.high() - p) + square(q - off.low()));
        return Interval.of(Math.max(p - q - down, -1), Math.min(p - q + up, 1), level);
    }

    /** Between two beta quantiles; {@code shared} of the one between success and failure counts on either side. */
    private static Interval beta(Ratio ratio, double level, double shared) {
        requireDefined(ratio);
        if (ratio.denominator() > MOST) {
            throw new IllegalArgumentException("ratio must be of at most " + MOST + ", but was " + ratio);
        }
        double tail = (1 - Interval.of(0, 1, level).level()) / 2;
        double yes = ratio.numerator();
        double no = (double) ratio.denominator() - ratio.numerator();
        double low = yes == 0 ? 0 : BetaQuantile.of(tail, yes + shared, no + 1 - shared);
        double high = no == 0 ? 1 : BetaQuantile.of(1 - tail, yes + 1 - shared, no + shared);
        return Interval.of(low, high, level);
    }

    private static void requireDefined(Ratio ratio) {
        if (!ratio.isDefined()) {
            throw new IllegalArgumentException("ratio must be defined, but was " + ratio);
        }
    }

    private static void requireCount(String name, long count) {
        if (count < 0) {
            throw new IllegalArgumentException(name + " must be at least 0, but was " + count);
        }
    }

    private static double square(double x) {
        return x * x;
    }
}
