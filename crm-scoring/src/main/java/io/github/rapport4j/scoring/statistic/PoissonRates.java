// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.statistic;

import io.github.rapport4j.core.measure.Interval;

/**
 * Exact confidence intervals of rates from a count of events and a length of exposure (泊松比率置信区间). Pure and safe for use
 * by several threads.
 */
public final class PoissonRates {
    private static final int STEPS = 2_000;
    private static final int LOG_FACTORIALS = 256;

    private PoissonRates() {}

    /**
     * The exact (Garwood) interval of a rate: the rates under which so many events or more, and so many or fewer, are
     * not too rare.
     *
     * <pre>
     * low  = chi2(alpha/2; 2k) / (2 exposure), 0 for k = 0
     * high = chi2(1 - alpha/2; 2k + 2) / (2 exposure)
     * </pre>
     *
     * <p>Source: F. Garwood, Fiducial limits for the Poisson distribution, Biometrika 28 (1936).
     *
     * @param events how many happened (k), at least 0, at most 100,000,000
     * @param exposure over how long, above 0 and finite
     * @param level the confidence level, above 0 and below 1
     * @return the interval in events per unit of exposure
     */
    public static Interval exact(long events, double exposure, double level) {
        if (events < 0 || events > 100_000_000) {
            throw new IllegalArgumentException("events must be 0 to 100000000, but was " + events);
        }
        if (!(exposure > 0) || exposure > Double.MAX_VALUE) {
            throw new IllegalArgumentException("exposure must be above 0 and finite, but was " + exposure);
        }
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("level must be above 0 and below 1, but was " + level);
        }
        double tail = (1 - level) / 2;
        double low = events == 0 ? 0 : gammaQuantile(events, tail);
        double high = gammaQuantile(events + 1, 1 - tail);
        return Interval.of(low / exposure, high / exposure, level);
    }

    /** The value below which a gamma variable of a whole shape lies with a probability, by bisection. */
    private static double gammaQuantile(long shape, double probability) {
        double low = 0;
        double high = shape + 10 * StrictMath.sqrt((double) shape) + 50;
        while (below(shape, high) < probability) {
            high *= 2;
        }
        for (double middle = high / 2; low < middle && middle < high; middle = low + (high - low) / 2) {
            if (below(shape, middle) < probability) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    /** The regularized incomplete gamma function P(shape, x): a series below the bend, a continued fraction above. */
    private static double below(long shape, double x) {
        if (x <= 0) {
            return 0;
        }
        double front = StrictMath.exp(shape * StrictMath.log(x) - x - logFactorial(shape - 1));
        return x < shape + 1 ? front * series(shape, x) : 1 - front * fraction(shape, x);
    }

    private static double series(long shape, double x) {
        double term = 1.0 / shape;
        double sum = term;
        for (long k = 1; term > sum * 1e-17; k++) {
            term *= x / (shape + k);
            sum += term;
        }
        return sum;
    }

    /** By Lentz' method. */
    private static double fraction(long shape, double x) {
        double b = x + 1 - shape;
        double c = 1e300;
        double d = 1 / b;
        double product = d;
        for (int i = 1; i < STEPS; i++) {
            double a = -(double) i * (i - shape);
            b += 2;
            d = 1 / (a * d + b);
            c = b + a / c;
            product *= d * c;
            if (Math.abs(d * c - 1) < 1e-16) {
                break;
            }
        }
        return product;
    }

    private static double logFactorial(long n) {
        if (n < LOG_FACTORIALS) {
            double sum = 0;
            for (long k = 2; k <= n; k++) {
                sum += StrictMath.log((double) k);
            }
            return sum;
        }
        double x = n + 1.0;
        double tail = 1 / (12 * x) - 1 / (360 * x * x * x) + 1 / (1260 * x * x * x * x * x);
        return (x - 0.5) * StrictMath.log(x) - x + 0.5 * StrictMath.log(2 * Math.PI) + tail;
    }
}
