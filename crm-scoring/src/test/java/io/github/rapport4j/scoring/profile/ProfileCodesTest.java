// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Codes are stored by hosts: one that changes or goes loses what they stored. */
class ProfileCodesTest {
    @Test
    void codesAreWhatHostsHaveStored() {
        assertEquals(
                "summary nothing-known matched missed unknown",
                Stream.of(ProfileReason.values()).map(ProfileReason::code).collect(Collectors.joining(" ")));
    }
}
