// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.statistic;

/** The share that so many of the largest amounts have of all, of amounts in rising order, with its standard error. */
final class TopOfAmounts implements Resampled {
    private final double[] rising;
    private final int top;

    TopOfAmounts(double[] rising, int top) {
        this.rising = rising;
        this.top = top;
    }

    @Override
    public int size() {
        return rising.length;
    }

    @Override
    public Estimate of(int[] times) {
        double total = 0;
        double ofTop = 0;
        double least = 0;
        int left = top;
        for (int i = times.length - 1; i >= 0; i--) {
            int taken = Math.min(times[i], left);
            left -= taken;
            ofTop += taken * rising[i];
            least = taken > 0 ? rising[i] : least;
            total += times[i] * rising[i];
        }
        double share = ofTop / total;
        return new Estimate(share, error(times, share, least) / Math.abs(total));
    }

    private double error(int[] times, double share, double least) {
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < times.length; i++) {
            double influence = Math.max(rising[i] - least, 0) - share * rising[i];
            sum += times[i] * influence;
            squares += times[i] * influence * influence;
        }
        return Estimate.root(squares - sum * sum / size(), squares);
    }
}
