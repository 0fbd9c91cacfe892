// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.statistic;

import io.github.rapport4j.core.measure.Interval;
import io.github.rapport4j.core.measure.Ratio;

/** The interval of the share left, carried along a curve step by step from its start, where all are left. */
final class SurvivalBounds {
    private final double level;
    private final double z;
    private double low;
    private double high = 1;
    private boolean isOver;

    private SurvivalBounds(long n, double level) {
        this.level = level;
        z = Proportions.z(level);
        low = allLeft(n);
    }

    static SurvivalBounds of(long n, double level) {
        return new SurvivalBounds(n, level);
    }

    void pass(KaplanMeier.Step step) {
        double survival = step.survival();
        isOver = survival == 0;
        if (isOver) {
            low = 0;
            high = Math.min(high, noneLeft(step.counts().atRisk()));
        } else if (survival == 1) {
            low = allLeft(step.counts().atRisk());
        } else {
            double log = StrictMath.log(survival);
            double width = StrictMath.exp(z * step.standardError() / (survival * -log));
            low = StrictMath.exp(log * width);
            high = StrictMath.exp(log / width);
        }
    }

    double low() {
        return low;
    }

    double high() {
        return high;
    }

    boolean isOver() {
        return isOver;
    }

    Interval interval() {
        return Interval.of(low, high, level);
    }

    private double allLeft(long n) {
        return n == 0 ? 0 : Proportions.wilson(Ratio.of(n, n), level).low();
    }

    private double noneLeft(long n) {
        return Proportions.wilson(Ratio.of(0, n), level).high();
    }
}
