// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.statistic;

/**
 * Quantiles of the gamma distribution of scale 1, from the regularized incomplete gamma function: a series below the
 * bend, a continued fraction above it.
 *
 * <p>Source: NIST Digital Library of Mathematical Functions, 8.7.1 and 8.9.2, by Lentz' method.
 */
final class GammaQuantile {
    private static final double TINY = 1e-300;
    private static final double CLOSE = 3e-16;

    private GammaQuantile() {}

    /** The value below which a gamma variable of a shape above 0 lies with a probability above 0 and below 1. */
    static double of(double probability, double shape) {
        return BisectedBits.first(Double.MAX_VALUE, x -> below(shape, x) >= probability);
    }

    /** The probability of at most x. */
    static double below(double shape, double x) {
        return x < shape + 1 ? front(shape, x) * series(shape, x) : 1 - front(shape, x) * fraction(shape, x);
    }

    /** {@code x^shape e^-x / Γ(shape)}. */
    private static double front(double shape, double x) {
        return x <= 0
                ? 0
                : StrictMath.sqrt(shape / (2 * Math.PI))
                        * StrictMath.exp(-Stirling.deviance(shape, shape - x) - Stirling.error(shape));
    }

    private static double series(double shape, double x) {
        double term = 1 / shape;
        double sum = term;
        for (long k = 1; term > sum * CLOSE; k++) {
            term *= x / (shape + k);
            sum += term;
        }
        return sum;
    }

    private static double fraction(double shape, double x) {
        double b = x + 1 - shape;
        double c = 1 / TINY;
        double d = 1 / b;
        double product = d;
        double factor = 0;
        for (long i = 1; Math.abs(factor - 1) > CLOSE; i++) {
            double a = -(double) i * (i - shape);
            b += 2;
            d = 1 / (a * d + b);
            c = b + a / c;
            factor = d * c;
            product *= factor;
        }
        return product;
    }
}
