// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.trend;

import io.github.rapport4j.core.explain.Term;
import io.github.rapport4j.core.explain.Texts;
import io.github.rapport4j.core.measure.Interval;
import io.github.rapport4j.scoring.kpi.KpiResult;

/**
 * What decides whether a difference between two periods is clear (判断依据). All of them take the periods as independent.
 * Where the same customers are in both, as in retention, what happens to them is mostly alike, and the interval is then
 * too wide rather than too narrow: a clear change is clear, an unclear one may be real. No change is clear while one of
 * the samples is below the minimum of its policy. With many figures one in twenty looks clear by chance at a level of
 * 95 %.
 */
public enum ChangeBasis implements Term {
    /**
     * 差值区间: the interval of the difference, from the intervals of both figures.
     *
     * <pre>
     * p - q - sqrt((p - lp)² + (uq - q)²)  to  p - q + sqrt((up - p)² + (q - lq)²)
     * </pre>
     *
     * <p>Clear when it does not hold 0. Of two shares with Wilson intervals this is the hybrid score interval of R. G.
     * Newcombe, Statistics in Medicine 17 (1998), method 10; for other figures the same step is the method of variance
     * estimates recovery of G. Y. Zou and A. Donner, Statistics in Medicine 27 (2008). Taken where both figures have
     * intervals of one level that hold their own values.
     */
    HYBRID_INTERVAL("hybrid-interval") {
        @Override
        int sign(KpiResult before, KpiResult now) {
            Interval interval = HybridInterval.of(before, now);
            return interval.low() > 0 ? 1 : interval.high() < 0 ? -1 : 0;
        }
    },
    /**
     * 区间是否重叠: clear when the intervals of both figures do not meet, which is stricter than needed. Taken where both
     * have intervals, and one does not hold its own value or the levels differ.
     */
    OVERLAP("overlap") {
        @Override
        int sign(KpiResult before, KpiResult now) {
            Interval was = before.interval().orElseThrow();
            Interval is = now.interval().orElseThrow();
            return is.low() > was.high() ? 1 : is.high() < was.low() ? -1 : 0;
        }
    },
    /**
     * 仅按数值: the values alone to the digits shown, as for targets. What was counted did change, but nothing is said
     * about chance. Taken where a figure has no interval, such as a count.
     */
    VALUE("value") {
        @Override
        int sign(KpiResult before, KpiResult now) {
            return Fraction.of(now)
                    .minus(Fraction.of(before))
                    .shown(now.definition().unit())
                    .signum();
        }
    };

    private final String code;

    ChangeBasis(String code) {
        this.code = code;
    }

    /** The sign of a clear difference; 0 for none, or for one that is not clear. */
    abstract int sign(KpiResult before, KpiResult now);

    static ChangeBasis of(KpiResult before, KpiResult now) {
        if (HybridInterval.isPossible(before, now)) {
            return HYBRID_INTERVAL;
        }
        return before.interval().isPresent() && now.interval().isPresent() ? OVERLAP : VALUE;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String key() {
        return "change-basis." + code;
    }

    @Override
    public Texts texts() {
        return TrendTexts.TEXTS;
    }
}
