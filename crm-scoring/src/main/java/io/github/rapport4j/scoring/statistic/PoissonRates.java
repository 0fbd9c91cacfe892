// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.statistic;

import io.github.rapport4j.core.measure.Interval;

/**
 * Exact confidence intervals of rates from a count of events and a length of exposure (泊松比率置信区间). Pure and safe for use
 * by several threads.
 */
public final class PoissonRates {
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
        double low = events == 0 ? 0 : GammaQuantile.of(tail, (double) events);
        double high = GammaQuantile.of(1 - tail, events + 1.0);
        return Interval.of(low / exposure, high / exposure, level);
    }
}
