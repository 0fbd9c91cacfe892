// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Codes are stored by hosts: one that changes or goes loses what they stored. */
class EvidenceCodesTest {
    @Test
    void codesAreWhatHostsHaveStored() {
        assertEquals(
                "summary line contradicted superseded undated",
                Stream.of(EvidenceReason.values()).map(EvidenceReason::code).collect(Collectors.joining(" ")));
    }
}
