// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.statistic;

import java.util.Arrays;
import java.util.Comparator;

/** One sum over customers divided by another. Customers stand in the order of their values, wherever they came from. */
final class RatioOfSums implements Resampled {
    private final double[] above;
    private final double[] below;
    private final double centre;

    private RatioOfSums(double[] above, double[] below) {
        this.above = above;
        this.below = below;
        centre = sum(above) / sum(below);
    }

    static RatioOfSums of(double[] above, double[] below) {
        Integer[] order = new Integer[above.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.<Integer>comparingDouble(i -> below[i]).thenComparingDouble(i -> above[i]));
        double[] up = new double[order.length];
        double[] down = new double[order.length];
        for (int i = 0; i < order.length; i++) {
            up[i] = above[order[i]];
            down[i] = below[order[i]];
        }
        return new RatioOfSums(up, down);
    }

    @Override
    public int size() {
        return above.length;
    }

    /** By the residuals from the ratio of all, so that no digits are lost where the ratio hardly varies. */
    @Override
    public Estimate of(int[] times) {
        double rests = 0;
        double belows = 0;
        double restSquares = 0;
        double products = 0;
        double belowSquares = 0;
        for (int i = 0; i < times.length; i++) {
            double rest = above[i] - centre * below[i];
            rests += times[i] * rest;
            belows += times[i] * below[i];
            restSquares += times[i] * rest * rest;
            products += times[i] * rest * below[i];
            belowSquares += times[i] * below[i] * below[i];
        }
        double shift = rests / belows;
        double ofShift = shift * shift * belowSquares;
        double squares = restSquares - 2 * shift * products + ofShift;
        return new Estimate(centre + shift, Estimate.root(squares, restSquares + ofShift) / belows);
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }
}
