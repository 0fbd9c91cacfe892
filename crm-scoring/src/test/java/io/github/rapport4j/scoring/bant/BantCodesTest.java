// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.bant;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Codes are stored by hosts: one that changes or goes loses what they stored. */
class BantCodesTest {
    @Test
    void codesAreWhatHostsHaveStored() {
        assertEquals(
                "budget authority need timeline",
                Stream.of(BantCriterion.values()).map(BantCriterion::code).collect(Collectors.joining(" ")));
        assertEquals(
                "budget authority need timeline",
                Stream.of(BantQuestion.values()).map(BantQuestion::code).collect(Collectors.joining(" ")));
        assertEquals(
                "summary yes no partial faded unknown ask",
                Stream.of(BantReason.values()).map(BantReason::code).collect(Collectors.joining(" ")));
        assertEquals(
                "decided provisional",
                Stream.of(Certainty.values()).map(Certainty::code).collect(Collectors.joining(" ")));
        assertEquals(
                "high medium deferred",
                Stream.of(LeadBand.values()).map(LeadBand::code).collect(Collectors.joining(" ")));
    }
}
