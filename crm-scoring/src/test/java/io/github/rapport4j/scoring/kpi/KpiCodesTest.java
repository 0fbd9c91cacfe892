// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.kpi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Codes are stored by hosts: one that changes or goes loses what they stored. */
class KpiCodesTest {
    @Test
    void codesAreWhatHostsHaveStored() {
        assertEquals(
                "wilson",
                Stream.of(Confidence.Method.values())
                        .map(Confidence.Method::code)
                        .collect(Collectors.joining(" ")));
        assertEquals(
                "high low neutral",
                Stream.of(KpiDefinition.Direction.values())
                        .map(KpiDefinition.Direction::code)
                        .collect(Collectors.joining(" ")));
        assertEquals(
                "value value-in-unit no-value formula parts sample interval-in-percent interval window seen-to definition window-not-over nothing-to-divide-by small-sample immature interval-method minimum-sample",
                Stream.of(KpiReason.values()).map(KpiReason::code).collect(Collectors.joining(" ")));
        assertEquals(
                "share net-points points count rate money days hours",
                Stream.of(KpiUnit.values()).map(KpiUnit::code).collect(Collectors.joining(" ")));
    }
}
