// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.statistic;

/**
 * The Gini coefficient of amounts in rising order, with its standard error.
 *
 * <p>Source: R. Davidson, Reliable inference for the Gini index, Journal of Econometrics 150 (2009).
 */
final class GiniOfAmounts implements Resampled {
    private final double[] rising;

    GiniOfAmounts(double[] rising) {
        this.rising = rising;
    }

    @Override
    public int size() {
        return rising.length;
    }

    @Override
    public Estimate of(int[] times) {
        double n = size();
        double total = 0;
        double weighted = 0;
        double passed = 0;
        for (int i = 0; i < times.length; i++) {
            // the ranks of equal customers: passed + 1 to passed + times, weighing 2 rank - n - 1 each
            weighted += times[i] * rising[i] * (2 * passed + times[i] - n);
            total += times[i] * rising[i];
            passed += times[i];
        }
        double gini = weighted / (n * total);
        return new Estimate(gini, error(times, gini, total));
    }

    private double error(int[] times, double gini, double total) {
        double n = size();
        double passed = 0;
        double running = 0;
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < times.length; i++) {
            double mine = times[i] * rising[i];
            double share = (2 * passed + times[i]) / n - gini - 1;
            double influence = share * rising[i] - (2 * running + mine) / n;
            sum += times[i] * influence;
            squares += times[i] * influence * influence;
            passed += times[i];
            running += mine;
        }
        return Estimate.root(squares - sum * sum / n, squares) / Math.abs(total);
    }
}
