// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.statistic;

/**
 * What keeps densities exact where counts are large: factorials and powers of nearly the same size are never formed,
 * only the little by which they differ.
 *
 * <p>Source: C. Loader, Fast and accurate computation of binomial probabilities (2000).
 */
final class Stirling {
    private static final double FROM = 16;
    private static final double NEAR = 0.1;

    private Stirling() {}

    /**
     * The logarithm of the gamma function less Stirling's formula for it, (x - 1/2) log x - x + log(2π)/2; x above 0.
     * Below 16 it is led back to larger arguments.
     */
    static double error(double x) {
        double at = x;
        double sum = 0;
        while (at < FROM) {
            sum += (at + 0.5) * StrictMath.log1p(1 / at) - 1;
            at++;
        }
        double r = 1 / (at * at);
        return sum + (1.0 / 12 - r * (1.0 / 360 - r * (1.0 / 1260 - r * (1.0 / 1680 - r / 1188)))) / at;
    }

    /**
     * {@code seen log(seen / expected) + expected - seen} from the difference seen - expected, by a series where the
     * two are close; both above 0.
     */
    static double deviance(double seen, double difference) {
        double expected = seen - difference;
        if (Math.abs(difference) >= NEAR * (seen + expected)) {
            return seen * StrictMath.log(seen / expected) - difference;
        }
        double w = difference / (seen + expected);
        double total = difference * w;
        double power = 2 * seen * w;
        for (int i = 3; ; i += 2) {
            power *= w * w;
            double more = total + power / i;
            if (more == total) {
                return total;
            }
            total = more;
        }
    }
}
