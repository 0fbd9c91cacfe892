// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Codes are stored by hosts: one that changes or goes loses what they stored. */
class ValueCodesTest {
    @Test
    void codesAreWhatHostsHaveStored() {
        assertEquals(
                "net-spend margin referred",
                Stream.of(ValuePart.values()).map(ValuePart::code).collect(Collectors.joining(" ")));
        assertEquals(
                "in-window whole-history part no-margin",
                Stream.of(ValueReason.values()).map(ValueReason::code).collect(Collectors.joining(" ")));
    }
}
