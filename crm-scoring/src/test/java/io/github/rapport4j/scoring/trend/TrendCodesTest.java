// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.rapport4j.scoring.kpi.KpiWords;
import org.junit.jupiter.api.Test;

/** Codes are stored by hosts and words are read by people: neither changes unnoticed. */
class TrendCodesTest {
    @Test
    void codesAreWhatHostsHaveStored() {
        assertEquals("hybrid-interval overlap value", KpiWords.terms(ChangeBasis.values()));
        assertEquals("better worse higher lower unclear same", KpiWords.terms(KpiChange.Tendency.values()));
        assertEquals(
                "report trend changed not-compared first-period not-over no-value-now no-value-before difference difference-in-points relative interval interval-in-points basis few maturing",
                KpiWords.reasons(TrendReason.values()));
    }
}
