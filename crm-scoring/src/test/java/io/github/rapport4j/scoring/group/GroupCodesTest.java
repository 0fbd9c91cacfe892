// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.group;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.rapport4j.scoring.kpi.KpiWords;
import org.junit.jupiter.api.Test;

/** Codes are stored by hosts and words are read by people: neither changes unnoticed. */
class GroupCodesTest {
    @Test
    void codesAreWhatHostsHaveStored() {
        assertEquals("only only-unknown", KpiWords.reasons(GroupReason.values()));
    }
}
