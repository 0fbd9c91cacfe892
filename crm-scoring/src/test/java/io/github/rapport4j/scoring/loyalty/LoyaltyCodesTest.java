// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.loyalty;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Codes are stored by hosts: one that changes or goes loses what they stored. */
class LoyaltyCodesTest {
    @Test
    void codesAreWhatHostsHaveStored() {
        assertEquals(
                "cadence repeat satisfaction tenure engagement complaint-cap",
                Stream.of(LoyaltyPart.values()).map(LoyaltyPart::code).collect(Collectors.joining(" ")));
        assertEquals(
                "index insufficient line unknown cadence repeat satisfaction tenure engagement open-severe-complaint",
                Stream.of(LoyaltyReason.values()).map(LoyaltyReason::code).collect(Collectors.joining(" ")));
        assertEquals(
                "core important potential",
                Stream.of(LoyaltyTier.values()).map(LoyaltyTier::code).collect(Collectors.joining(" ")));
        assertEquals(
                "placed ranked-by no-net-spend not-ranked oversized boundaries",
                Stream.of(TierReason.values()).map(TierReason::code).collect(Collectors.joining(" ")));
    }
}
