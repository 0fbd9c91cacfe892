// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.statistic;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.rapport4j.core.measure.Interval;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * How often intervals at 95 % hold the truth, over samples drawn from a seed: 1,000 samples tell the coverage to within
 * 0.7 % either way, two times out of three. What falls short of 93 % is told as such.
 */
class SimulatedCoverageTest {
    private static final int SAMPLES = 1000;

    /**
     * Of the share left near the median time, and of the median itself; where the curve ends before that, nothing is
     * claimed and nothing missed.
     */
    @Test
    @Tag("KPI-21")
    void kaplanMeierCoversNinetyThreePercentAndMore() {
        double leastPlain = 1;
        for (int n : new int[] {5, 10, 20, 50, 200}) {
            for (int censored : new int[] {0, 30, 50}) {
                Survival survival = Survival.of(n, censored);
                String where = n + " watched, " + censored + " % censored: " + survival;
                assertTrue(survival.share >= 0.93 && survival.share <= 0.98, where);
                assertTrue(survival.median >= 0.93 && survival.median <= 0.985, where);
                leastPlain = Math.min(leastPlain, survival.plain);
            }
        }
        // S +- z se, which is what Greenwood's formula is mostly used for
        assertTrue(leastPlain < 0.85, "plain " + leastPlain);
    }

    /** Of skewed amounts with 92 % at least, of orders per buyer, where most have one, with up to 98.2 %. */
    @Test
    @Tag("KPI-11")
    @Tag("KPI-13")
    @Tag("KPI-E")
    void meansAndRatiosAreCoveredFromThirtyCustomersOn() {
        double sum = 0;
        double percentile = 0;
        for (int n : new int[] {30, 100}) {
            for (Case each : Case.values()) {
                Tally tally = Tally.of(each, n);
                assertTrue(tally.without <= 1, each + " of " + n + ": " + tally);
                assertTrue(tally.studentized >= 0.915 && tally.studentized <= 0.985, each + " of " + n + ": " + tally);
                sum += tally.studentized / (2 * Case.values().length);
                percentile += tally.percentile / (2 * Case.values().length);
            }
        }
        assertTrue(sum >= 0.93 && sum <= 0.96, "on average " + sum);
        assertTrue(percentile < 0.925, "percentile " + percentile);
    }

    /**
     * Where few spend most, a sample of thirty has mostly not seen those few: concentration is covered with 86 to 93 %.
     */
    @Test
    @Tag("KPI-23")
    void concentrationIsCoveredLessTheMoreSkewedSpendIs() {
        double gini = 0.5204998778130465; // 2 Phi(1/sqrt 2) - 1
        double top = 0.5629229;
        assertCovered(0.92, 30, Case.EXPONENTIAL, 0.5, true);
        assertCovered(0.92, 30, Case.EXPONENTIAL, 0.2 * (1 - Math.log(0.2)), false);
        assertCovered(0.85, 30, Case.SKEWED, gini, true);
        assertCovered(0.86, 30, Case.SKEWED, top, false);
        assertCovered(0.91, 150, Case.SKEWED, gini, true);
        assertCovered(0.91, 150, Case.SKEWED, top, false);
    }

    private static void assertCovered(double least, int n, Case each, double truth, boolean isGini) {
        SplittableRandom random = new SplittableRandom(n);
        int held = 0;
        int samples = 600;
        for (int i = 0; i < samples; i++) {
            double[] values = new double[n];
            Arrays.setAll(values, j -> each.draw(random)[0]);
            Bootstrap bootstrap = Bootstrap.of(199, i);
            Optional<Interval> interval =
                    isGini ? bootstrap.gini(values, 0.95) : bootstrap.topShare(values, (n + 4) / 5, 0.95);
            held += interval.orElseThrow().contains(truth) ? 1 : 0;
        }
        double covered = held / (double) samples;
        assertTrue(covered >= least && covered <= 0.98, each + " of " + n + ": " + covered);
    }

    private static double normal(SplittableRandom random) {
        return Math.sqrt(-2 * Math.log(1 - random.nextDouble())) * Math.cos(2 * Math.PI * random.nextDouble());
    }

    /** What a customer adds above and below the line, and the true ratio. */
    private enum Case {
        /** Exponential amounts. */
        EXPONENTIAL(1) {
            @Override
            double[] draw(SplittableRandom random) {
                return new double[] {-Math.log(1 - random.nextDouble()), 1};
            }
        },
        /** Log-normal amounts, the largest of a hundred ten times the middle one. */
        SKEWED(Math.exp(0.5)) {
            @Override
            double[] draw(SplittableRandom random) {
                return new double[] {Math.exp(normal(random)), 1};
            }
        },
        /** Orders of buyers, most of them with one. */
        COUNTS(1.5) {
            @Override
            double[] draw(SplittableRandom random) {
                double share = random.nextDouble();
                return new double[] {share < 0.65 ? 1 : share < 0.85 ? 2 : 3, 1};
            }
        },
        /** Revenue over orders. */
        ORDER_VALUE(Math.exp(0.245)) {
            @Override
            double[] draw(SplittableRandom random) {
                double orders = 1 + (int) (5 * random.nextDouble() * random.nextDouble());
                return new double[] {orders * Math.exp(0.7 * normal(random)), orders};
            }
        },
        /** Spend after over spend before. */
        CHANGE(Math.exp(-0.12)) {
            @Override
            double[] draw(SplittableRandom random) {
                double before = Math.exp(0.8 * normal(random));
                return new double[] {before * Math.exp(-0.3 + 0.6 * normal(random)), before};
            }
        };

        private final double truth;

        Case(double truth) {
            this.truth = truth;
        }

        abstract double[] draw(SplittableRandom random);
    }

    private record Tally(double studentized, double percentile, int without) {
        static Tally of(Case each, int n) {
            SplittableRandom random = new SplittableRandom(100L * n + each.ordinal());
            int held = 0;
            int percentile = 0;
            int without = 0;
            for (int i = 0; i < SAMPLES; i++) {
                double[] above = new double[n];
                double[] below = new double[n];
                for (int j = 0; j < n; j++) {
                    double[] drawn = each.draw(random);
                    above[j] = drawn[0];
                    below[j] = drawn[1];
                }
                Optional<Interval> interval = Bootstrap.of(199, i).ratio(above, below, 0.95);
                without += interval.isEmpty() ? 1 : 0;
                held += interval.filter(found -> found.contains(each.truth)).isPresent() ? 1 : 0;
                percentile += percentile(above, below, random).contains(each.truth) ? 1 : 0;
            }
            return new Tally(held / (double) SAMPLES, percentile / (double) SAMPLES, without);
        }

        private static Interval percentile(double[] above, double[] below, SplittableRandom random) {
            double[] ratios = new double[199];
            for (int b = 0; b < ratios.length; b++) {
                double up = 0;
                double down = 0;
                for (int i = 0; i < above.length; i++) {
                    int at = random.nextInt(above.length);
                    up += above[at];
                    down += below[at];
                }
                ratios[b] = up / down;
            }
            Arrays.sort(ratios);
            return Interval.of(ratios[4], ratios[194], 0.95);
        }
    }

    /** Times of mean 30 days, rounded down; censored at other such times, so that so many percent are. */
    private record Survival(double share, double median, double plain) {
        static Survival of(int n, int censoredPercent) {
            SplittableRandom random = new SplittableRandom(1000L * n + censoredPercent);
            double rate = censoredPercent / (100.0 - censoredPercent) / 30;
            long truth = 20; // the first whole day after which half or less are left
            double left = Math.exp(-21 / 30.0);
            int share = 0;
            int median = 0;
            int plain = 0;
            for (int i = 0; i < SAMPLES; i++) {
                KaplanMeier curve = sample(random, n, rate);
                share += curve.interval(truth, 0.95)
                                .map(found -> found.contains(left))
                                .orElse(true)
                        ? 1
                        : 0;
                OptionalLong low = curve.earliestTimeTo(0.5, 0.95);
                OptionalLong high = curve.latestTimeTo(0.5, 0.95);
                median += low.orElse(Long.MAX_VALUE) <= truth && truth <= high.orElse(Long.MAX_VALUE) ? 1 : 0;
                plain += plain(curve, truth, left) ? 1 : 0;
            }
            return new Survival(share / (double) SAMPLES, median / (double) SAMPLES, plain / (double) SAMPLES);
        }

        private static KaplanMeier sample(SplittableRandom random, int n, double rate) {
            KaplanMeier curve = KaplanMeier.empty();
            for (int j = 0; j < n; j++) {
                double event = -30 * Math.log(1 - random.nextDouble());
                double watched = -Math.log(1 - random.nextDouble()) / rate;
                if (event <= watched) {
                    curve.addEvent((long) event);
                } else {
                    curve.addCensored((long) watched);
                }
            }
            return curve;
        }

        private static boolean plain(KaplanMeier curve, long time, double left) {
            double survival = 1;
            double error = 0;
            for (KaplanMeier.Step step : curve.steps()) {
                survival = step.time() <= time ? step.survival() : survival;
                error = step.time() <= time ? step.standardError() : error;
            }
            return Math.abs(survival - left) <= Proportions.z(0.95) * error;
        }
    }
}
