// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.revision;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.rapport4j.scoring.kpi.KpiWords;
import org.junit.jupiter.api.Test;

/** Codes are stored by hosts and words are read by people: neither changes unnoticed. */
class RevisionCodesTest {
    @Test
    void codesAreWhatHostsHaveStored() {
        assertEquals(
                "same changed late-without-effect value-changed detail-changed in-unit no-value causes late-fact",
                KpiWords.reasons(RevisionReason.values()));
    }
}
