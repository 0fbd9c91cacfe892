// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.quadrant;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Codes are stored by hosts: one that changes or goes loses what they stored. */
class QuadrantCodesTest {
    @Test
    void codesAreWhatHostsHaveStored() {
        assertEquals(
                "core potential basic phase-out",
                Stream.of(Quadrant.values()).map(Quadrant::code).collect(Collectors.joining(" ")));
        assertEquals(
                "placed unclassified high low not-positive held-low no-cut more-needed positive-needed may-lose not-eligible no-purchase too-new few-eligible no-spread",
                Stream.of(QuadrantReason.values()).map(QuadrantReason::code).collect(Collectors.joining(" ")));
    }
}
