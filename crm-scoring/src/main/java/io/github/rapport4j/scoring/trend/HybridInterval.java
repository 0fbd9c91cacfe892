// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.trend;

import io.github.rapport4j.core.measure.Interval;
import io.github.rapport4j.scoring.kpi.KpiResult;
import java.util.Optional;

/** The interval of a difference from the intervals of its two figures; see {@link ChangeBasis#HYBRID_INTERVAL}. */
final class HybridInterval {
    private HybridInterval() {}

    /** Both have intervals of one level, and each interval holds its own figure. */
    static boolean isPossible(KpiResult before, KpiResult now) {
        Optional<Interval> one = before.interval();
        Optional<Interval> other = now.interval();
        return one.isPresent()
                && other.isPresent()
                && one.get().level() == other.get().level()
                && one.get().contains(value(before))
                && other.get().contains(value(now));
    }

    static Interval of(KpiResult before, KpiResult now) {
        double q = value(before);
        double p = value(now);
        Interval off = before.interval().orElseThrow();
        Interval of = now.interval().orElseThrow();
        double down = Math.sqrt(square(p - of.low()) + square(off.high() - q));
        double up = Math.sqrt(square(of.high() - p) + square(q - off.low()));
        return Interval.of(p - q - down, p - q + up, of.level());
    }

    private static double value(KpiResult result) {
        return result.toDouble().orElseThrow();
    }

    private static double square(double x) {
        return x * x;
    }
}
