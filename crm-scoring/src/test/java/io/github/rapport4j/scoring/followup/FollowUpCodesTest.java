// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.followup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Codes are stored by hosts: one that changes or goes loses what they stored. */
class FollowUpCodesTest {
    @Test
    void codesAreWhatHostsHaveStored() {
        assertEquals(
                "work ask put-aside",
                Stream.of(FollowUpReason.values()).map(FollowUpReason::code).collect(Collectors.joining(" ")));
    }
}
