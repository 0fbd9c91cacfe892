// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Codes are stored by hosts: one that changes or goes loses what they stored. */
class LabCodesTest {
    @Test
    void codesAreWhatHostsHaveStored() {
        assertEquals(
                "summary move stay refused not-read left entered moved stayed before after change line",
                Stream.of(LabReason.values()).map(LabReason::code).collect(Collectors.joining(" ")));
    }
}
