// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.health;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Codes are stored by hosts: one that changes or goes loses what they stored. */
class HealthCodesTest {
    @Test
    void codesAreWhatHostsHaveStored() {
        assertEquals(
                "survey interview",
                Stream.of(ChurnFinding.Source.values())
                        .map(ChurnFinding.Source::code)
                        .collect(Collectors.joining(" ")));
        assertEquals(
                "product service price competitor need-gone business-closed contact-left other",
                Stream.of(ChurnReason.values()).map(ChurnReason::code).collect(Collectors.joining(" ")));
        assertEquals(
                "running ending ended",
                Stream.of(ContractState.values()).map(ContractState::code).collect(Collectors.joining(" ")));
        assertEquals(
                "green amber red",
                Stream.of(HealthColour.values()).map(HealthColour::code).collect(Collectors.joining(" ")));
        assertEquals(
                "cadence satisfaction trend service contract",
                Stream.of(HealthMeasure.values()).map(HealthMeasure::code).collect(Collectors.joining(" ")));
        assertEquals(
                "score insufficient line unknown trend state held-at-amber",
                Stream.of(HealthReason.values()).map(HealthReason::code).collect(Collectors.joining(" ")));
        assertEquals(
                "calm warned severe",
                Stream.of(ServiceState.values()).map(ServiceState::code).collect(Collectors.joining(" ")));
    }
}
