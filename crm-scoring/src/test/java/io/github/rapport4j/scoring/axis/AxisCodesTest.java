// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.axis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Codes are stored by hosts: one that changes or goes loses what they stored. */
class AxisCodesTest {
    @Test
    void codesAreWhatHostsHaveStored() {
        assertEquals(
                "not-finite not-exact missing absent cut-fixed cut-median cut-quantile cut-top-share",
                Stream.of(AxisReason.values()).map(AxisReason::code).collect(Collectors.joining(" ")));
        assertEquals(
                "value spend loyalty tenure",
                Stream.of(AxisTerm.values()).map(AxisTerm::code).collect(Collectors.joining(" ")));
        assertEquals(
                "high low", Stream.of(AxisSide.values()).map(AxisSide::code).collect(Collectors.joining(" ")));
        assertEquals("high", AxisSide.HIGH.label(Locale.ENGLISH));
        assertEquals("低", AxisSide.LOW.label(Locale.CHINESE));
    }
}
