// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Codes are stored by hosts: one that changes or goes loses what they stored. */
class CalibrationCodesTest {
    @Test
    void codesAreWhatHostsHaveStored() {
        assertEquals(
                "summary band empty-band cuts too-few",
                Stream.of(CalibrationReason.values())
                        .map(CalibrationReason::code)
                        .collect(Collectors.joining(" ")));
    }
}
