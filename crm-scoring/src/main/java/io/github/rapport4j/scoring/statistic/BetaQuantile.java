// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.statistic;

/**
 * Quantiles of the beta distribution, from the regularized incomplete beta function by a continued fraction in which
 * large parameters do not cancel each other.
 *
 * <p>Source: A. R. DiDonato and A. H. Morris, Algorithm 708: Significant digit computation of the incomplete beta
 * function ratios, ACM TOMS 18 (1992), formula 9; evaluated by Lentz' method.
 */
final class BetaQuantile {
    private static final double CLOSE = 3e-16;

    private BetaQuantile() {}

    /** The value below which a beta variable of parameters above 0 lies with a probability above 0 and below 1. */
    static double of(double probability, double a, double b) {
        return BisectedBits.first(1, x -> below(a, b, x) >= probability);
    }

    /** The probability of at most x, which lies from 0 to 1. */
    static double below(double a, double b, double x) {
        if (x <= 0 || x >= 1) {
            return x <= 0 ? 0 : 1;
        }
        double missing = a - (a + b) * x;
        double front = front(a, b, missing);
        return missing > 0
                ? front * new Fraction(a, b, x, missing).value()
                : 1 - front * new Fraction(b, a, 1 - x, -missing).value();
    }

    /** {@code x^a (1 - x)^b / B(a, b)}; n (1 - x) is never formed, as 1 - x has lost the digits of a small x. */
    private static double front(double a, double b, double missing) {
        double n = a + b;
        double log = Stirling.error(n)
                - Stirling.error(a)
                - Stirling.error(b)
                - Stirling.deviance(a, missing)
                - Stirling.deviance(b, -missing);
        return StrictMath.sqrt(a / n * b / (2 * Math.PI)) * StrictMath.exp(log);
    }

    /**
     * {@code 1/(B0 + A1/(B1 + A2/(B2 + ...)))} for x below the mean, where {@code missing} = a - (a + b) x is above 0.
     */
    private record Fraction(double a, double b, double x, double missing) {
        double value() {
            double product = (1 + missing) * a / (a + 1);
            double c = product;
            double d = 0;
            double factor = 0;
            for (long i = 1; Math.abs(factor - 1) > CLOSE; i++) {
                double above = above((double) i);
                double below = below((double) i);
                d = 1 / (below + above * d);
                c = below + above / c;
                factor = c * d;
                product *= factor;
            }
            return 1 / product;
        }

        private double above(double i) {
            double at = a + 2 * i - 1;
            return (a + i - 1) / at * ((a + b + i - 1) / at) * i * (b - i) * x * x;
        }

        private double below(double i) {
            return i + i * (b - i) * x / (a + 2 * i - 1) + (a + i) / (a + 2 * i + 1) * (1 + missing + i * (2 - x));
        }
    }
}
