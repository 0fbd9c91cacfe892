// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.statistic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.rapport4j.core.measure.Interval;
import io.github.rapport4j.core.measure.Ratio;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * How often intervals at 95 % hold the truth, summed over every possible outcome weighed by its probability: no
 * simulation and no chance. Counts are whole, so the coverage jumps with the true share; the mean over shares and the
 * least are told apart, and where the least is far below 95 %, the figure stands here.
 */
class CoverageTest {
    private static final double[] LOG_FACTORIALS = new double[400];

    static {
        for (int i = 2; i < LOG_FACTORIALS.length; i++) {
            LOG_FACTORIALS[i] = LOG_FACTORIALS[i - 1] + Math.log(i);
        }
    }

    /** Over shares of 0.5 % to 99.5 %. Very near none and all, where few are counted, Wilson falls short. */
    @Test
    @Tag("KPI-E")
    void wilsonCoversNinetyFivePercentOnAverage() {
        assertCoverage(Proportions::wilson, 5, 0.9539, 0.8368, 0.8956);
        assertCoverage(Proportions::wilson, 10, 0.9536, 0.8597, 0.9204);
        assertCoverage(Proportions::wilson, 20, 0.9533, 0.9046, 0.9274);
        assertCoverage(Proportions::wilson, 50, 0.9517, 0.9106, 0.9315);
        assertCoverage(Proportions::wilson, 200, 0.9499, 0.9202, 0.9397);
    }

    @Test
    @Tag("KPI-E")
    void agrestiCoullCoversALittleMore() {
        assertCoverage(Proportions::agrestiCoull, 5, 0.9660, 0.8956, 0.8956);
        assertCoverage(Proportions::agrestiCoull, 10, 0.9643, 0.9283, 0.9324);
        assertCoverage(Proportions::agrestiCoull, 20, 0.9620, 0.9294, 0.9294);
        assertCoverage(Proportions::agrestiCoull, 50, 0.9572, 0.9351, 0.9351);
        assertCoverage(Proportions::agrestiCoull, 200, 0.9527, 0.9417, 0.9417);
    }

    @Test
    @Tag("KPI-E")
    void jeffreysCoversNinetyFivePercentOnAverage() {
        assertCoverage(Proportions::jeffreys, 5, 0.9574, 0.9005, 0.9005);
        assertCoverage(Proportions::jeffreys, 10, 0.9535, 0.8688, 0.8688);
        assertCoverage(Proportions::jeffreys, 20, 0.9503, 0.8964, 0.8964);
        assertCoverage(Proportions::jeffreys, 50, 0.9504, 0.8853, 0.9335);
        assertCoverage(Proportions::jeffreys, 200, 0.9493, 0.9190, 0.9416);
    }

    /** The price of never falling short: of five or ten it covers 98 to 99 % on average, more than asked. */
    @Test
    @Tag("KPI-E")
    void clopperPearsonNeverFallsShort() {
        double[] means = {0.9903, 0.9837, 0.9767, 0.9690, 0.9610};
        int[] sizes = {5, 10, 20, 50, 200};
        for (int i = 0; i < sizes.length; i++) {
            Coverage coverage = Coverage.of(Proportions::clopperPearson, sizes[i]);
            assertEquals(means[i], coverage.mean, 5e-5);
            assertTrue(coverage.least >= 0.95, sizes[i] + ": " + coverage);
        }
    }

    /**
     * Over every mix of promoters, passives and detractors in steps of 5 %. The textbook interval is that of the peers.
     */
    @Test
    @Tag("KPI-E")
    void adjustedWaldCoversWhatTheTextbookIntervalOfNetSharesDoesNot() {
        assertNet(5, 0.9541, 0.8965, 0.8045, 0.4040);
        assertNet(10, 0.9547, 0.9304, 0.8802, 0.6490);
        assertNet(20, 0.9509, 0.9389, 0.9200, 0.7401);
        assertNet(50, 0.9503, 0.9429, 0.9372, 0.8837);
    }

    @Test
    @Tag("KPI-15")
    void poissonNeverFallsShort() {
        Interval[] of = new Interval[300];
        for (int k = 0; k < of.length; k++) {
            of[k] = PoissonRates.exact(k, 1, 0.95);
        }
        double sum = 0;
        for (int quarter = 1; quarter <= 400; quarter++) {
            double mean = quarter / 4.0;
            double covered = 0;
            for (int k = 0; k < of.length; k++) {
                covered += of[k].contains(mean) ? Math.exp(k * Math.log(mean) - mean - LOG_FACTORIALS[k]) : 0;
            }
            assertTrue(covered >= 0.95, mean + " is covered with " + covered);
            sum += covered;
        }
        assertEquals(0.9597, sum / 400, 5e-5);
    }

    private static void assertCoverage(
            BiFunction<Ratio, Double, Interval> method, int n, double mean, double least, double leastOfMiddle) {
        Coverage coverage = Coverage.of(method, n);
        assertTrue(0.93 <= coverage.mean && coverage.mean <= 0.98, n + ": " + coverage);
        assertEquals(mean, coverage.mean, 5e-5, "mean of " + n);
        assertEquals(least, coverage.least, 5e-5, "least of " + n);
        assertEquals(leastOfMiddle, coverage.leastOfMiddle, 5e-5, "least from 10 to 90 % of " + n);
    }

    private static void assertNet(int n, double mean, double least, double plainMean, double plainLeast) {
        double sum = 0;
        double plainSum = 0;
        double lowest = 1;
        double plainLowest = 1;
        int mixes = 0;
        for (int p = 1; p < 20; p++) {
            for (int d = 1; p + d < 20; d++) {
                Net net = Net.of(n, p / 20.0, d / 20.0);
                sum += net.adjusted;
                plainSum += net.plain;
                lowest = Math.min(lowest, net.adjusted);
                plainLowest = Math.min(plainLowest, net.plain);
                mixes++;
            }
        }
        assertTrue(0.93 <= sum / mixes && sum / mixes <= 0.98);
        assertEquals(mean, sum / mixes, 5e-5);
        assertEquals(least, lowest, 5e-5);
        assertEquals(plainMean, plainSum / mixes, 5e-5);
        assertEquals(plainLeast, plainLowest, 5e-5);
    }

    private record Coverage(double mean, double least, double leastOfMiddle) {
        static Coverage of(BiFunction<Ratio, Double, Interval> method, int n) {
            Interval[] intervals = new Interval[n + 1];
            for (int k = 0; k <= n; k++) {
                intervals[k] = method.apply(Ratio.of(k, n), 0.95);
            }
            double sum = 0;
            double least = 1;
            double leastOfMiddle = 1;
            for (int i = 1; i < 200; i++) {
                double share = i / 200.0;
                double covered = 0;
                for (int k = 0; k <= n; k++) {
                    covered += intervals[k].contains(share) ? binomial(n, k, share) : 0;
                }
                sum += covered;
                least = Math.min(least, covered);
                leastOfMiddle = i > 20 && i < 180 ? Math.min(leastOfMiddle, covered) : leastOfMiddle;
            }
            return new Coverage(sum / 199, least, leastOfMiddle);
        }

        private static double binomial(int n, int k, double share) {
            double ways = LOG_FACTORIALS[n] - LOG_FACTORIALS[k] - LOG_FACTORIALS[n - k];
            return Math.exp(ways + k * Math.log(share) + (n - k) * Math.log1p(-share));
        }
    }

    private record Net(double adjusted, double plain) {
        static Net of(int n, double promoters, double detractors) {
            double truth = 100 * (promoters - detractors);
            double adjusted = 0;
            double plain = 0;
            for (int p = 0; p <= n; p++) {
                for (int d = 0; p + d <= n; d++) {
                    int rest = n - p - d;
                    double log = LOG_FACTORIALS[n] - LOG_FACTORIALS[p] - LOG_FACTORIALS[d] - LOG_FACTORIALS[rest];
                    double weight = Math.exp(log
                            + p * Math.log(promoters)
                            + d * Math.log(detractors)
                            + rest * Math.log(1 - promoters - detractors));
                    adjusted += holds(Proportions.adjustedWaldNet(p, rest, d, 0.95), truth) ? weight : 0;
                    plain += holds(textbook(n, p, d), truth) ? weight : 0;
                }
            }
            return new Net(adjusted, plain);
        }

        private static Interval textbook(double n, int p, int d) {
            double net = (p - d) / n;
            double half = Proportions.z(0.95) * Math.sqrt(((p + d) / n - net * net) / n);
            return Interval.of(100 * (net - half), 100 * (net + half), 0.95);
        }

        /** A truth right on an end is in, whatever the rounding. */
        private static boolean holds(Interval interval, double truth) {
            return interval.low() - 1e-9 <= truth && truth <= interval.high() + 1e-9;
        }
    }
}
