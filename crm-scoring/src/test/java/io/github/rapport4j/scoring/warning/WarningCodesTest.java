// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.warning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Codes are stored by hosts: one that changes or goes loses what they stored. */
class WarningCodesTest {
    @Test
    void codesAreWhatHostsHaveStored() {
        assertEquals(
                "activity-drop complaints overdue satisfaction contract-end forecast",
                Stream.of(WarningKind.values()).map(WarningKind::code).collect(Collectors.joining(" ")));
        assertEquals(
                "report signal signal-or-earlier evidence unchecked activity-drop complaints-rise severe-open overdue low-answer fallen-answer contract-ends forecast",
                Stream.of(WarningReason.values()).map(WarningReason::code).collect(Collectors.joining(" ")));
    }
}
