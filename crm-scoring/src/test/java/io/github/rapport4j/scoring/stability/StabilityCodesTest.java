// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.stability;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Codes are stored by hosts: one that changes or goes loses what they stored. */
class StabilityCodesTest {
    @Test
    void codesAreWhatHostsHaveStored() {
        assertEquals(
                "churn contract-end severe-complaint merge",
                Stream.of(Shock.values()).map(Shock::code).collect(Collectors.joining(" ")));
        assertEquals("high low", Stream.of(Side.values()).map(Side::code).collect(Collectors.joining(" ")));
        assertEquals(
                "placed held unclassified pending at-once migration moved alarm stability",
                Stream.of(StabilityReason.values()).map(StabilityReason::code).collect(Collectors.joining(" ")));
    }
}
