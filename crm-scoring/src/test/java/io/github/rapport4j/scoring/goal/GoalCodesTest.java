// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.goal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.rapport4j.scoring.kpi.KpiWords;
import org.junit.jupiter.api.Test;

/** Codes are stored by hosts and words are read by people: neither changes unnoticed. */
class GoalCodesTest {
    @Test
    void codesAreWhatHostsHaveStored() {
        assertEquals("met missed unclear", KpiWords.terms(Verdict.values()));
        assertEquals("above below across unknown", KpiWords.terms(Position.values()));
        assertEquals(
                "verdict position at-least at-most reference actual no-value difference difference-in-points by-interval by-value",
                KpiWords.reasons(TargetReason.values()));
    }
}
