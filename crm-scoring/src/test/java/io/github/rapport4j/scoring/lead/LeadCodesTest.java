// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.lead;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Codes are stored by hosts: one that changes or goes loses what they stored. */
class LeadCodesTest {
    @Test
    void codesAreWhatHostsHaveStored() {
        assertEquals(
                "competitor bankrupt no-consent",
                Stream.of(Disqualifier.values()).map(Disqualifier::code).collect(Collectors.joining(" ")));
        assertEquals(
                "no-assessment refused broken duplicate",
                Stream.of(LeadReason.values()).map(LeadReason::code).collect(Collectors.joining(" ")));
        assertEquals(
                "expected pessimistic",
                Stream.of(QueueOrder.values()).map(QueueOrder::code).collect(Collectors.joining(" ")));
    }
}
