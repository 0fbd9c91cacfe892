// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.rfm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Codes are stored by hosts: one that changes or goes loses what they stored. */
class RfmCodesTest {
    @Test
    void codesAreWhatHostsHaveStored() {
        assertEquals(
                "day week month", Stream.of(RfmUnit.values()).map(RfmUnit::code).collect(Collectors.joining(" ")));
    }
}
