// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.rapport4j.core.explain.PolicyRef;
import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.measure.Interval;
import io.github.rapport4j.core.measure.Ratio;
import io.github.rapport4j.scoring.kpi.KpiReason;
import io.github.rapport4j.scoring.kpi.KpiResult;
import io.github.rapport4j.scoring.kpi.KpiValue;
import io.github.rapport4j.scoring.retention.RetentionKpi;
import io.github.rapport4j.scoring.trend.KpiChange.Tendency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ChangeBasisTest {
    private static final KpiResult QUARTER = share(25).withInterval(Interval.of(0, 0.25, 0.95));
    private static final KpiResult HALF = share(50).withInterval(Interval.of(0.25, 0.75, 0.95));

    @Test
    @Tag("KPI-E")
    void anIntervalThatOnlyTouchesNothingIsNotClear() {
        assertEquals(Interval.of(0, 0.25 + Math.sqrt(0.125), 0.95), HybridInterval.of(QUARTER, HALF));
        assertTold(ChangeBasis.HYBRID_INTERVAL, Tendency.UNCLEAR, QUARTER, HALF);
        assertEquals(0, HybridInterval.of(HALF, QUARTER).high());
        assertTold(ChangeBasis.HYBRID_INTERVAL, Tendency.UNCLEAR, HALF, QUARTER);
        KpiResult more = share(51).withInterval(Interval.of(0.26, 0.75, 0.95));
        assertTold(ChangeBasis.HYBRID_INTERVAL, Tendency.BETTER, QUARTER, more);
        assertTold(ChangeBasis.HYBRID_INTERVAL, Tendency.WORSE, more, QUARTER);
    }

    @Test
    @Tag("KPI-E")
    void intervalsOfTwoLevelsMustNotEvenTouch() {
        KpiResult touching = HALF.withInterval(Interval.of(0.25, 0.75, 0.9));
        assertTold(ChangeBasis.OVERLAP, Tendency.UNCLEAR, QUARTER, touching);
        assertTold(ChangeBasis.OVERLAP, Tendency.UNCLEAR, touching, QUARTER);
        KpiResult apart = HALF.withInterval(Interval.of(0.26, 0.75, 0.9));
        assertTold(ChangeBasis.OVERLAP, Tendency.BETTER, QUARTER, apart);
        assertTold(ChangeBasis.OVERLAP, Tendency.WORSE, apart, QUARTER);
    }

    @Test
    @Tag("KPI-E")
    void whereEitherHasNoIntervalTheValuesSpeak() {
        assertTold(ChangeBasis.VALUE, Tendency.BETTER, share(25), HALF);
        assertTold(ChangeBasis.VALUE, Tendency.BETTER, QUARTER, share(50));
        assertTold(ChangeBasis.VALUE, Tendency.SAME, share(50), share(50));
    }

    @Test
    @Tag("KPI-E")
    void onlyASmallSampleKeepsAChangeUnclear() {
        KpiResult few = share(50).withWarnings(Reason.of(KpiReason.SMALL_SAMPLE, 100, 200));
        assertTold(ChangeBasis.VALUE, Tendency.UNCLEAR, share(25), few);
        assertTold(ChangeBasis.VALUE, Tendency.UNCLEAR, few, share(25));
        KpiResult warned = share(50).withWarnings(List.of(Reason.of(KpiReason.IMMATURE)));
        assertTold(ChangeBasis.VALUE, Tendency.BETTER, share(25), warned);
    }

    private static void assertTold(ChangeBasis basis, Tendency tendency, KpiResult before, KpiResult now) {
        KpiChange.Known known = (KpiChange.Known) KpiChange.between(Optional.of(before), now);
        assertEquals(basis, known.basis());
        assertEquals(tendency, known.tendency());
    }

    /** So many of a hundred, without an interval. */
    private static KpiResult share(int of) {
        return KpiResult.builder()
                .definition(RetentionKpi.RETENTION_RATE.definition(PolicyRef.of("test", 1, ""), List.of()))
                .value(KpiValue.of(Ratio.of(of, 100)))
                .n(100)
                .build();
    }
}
