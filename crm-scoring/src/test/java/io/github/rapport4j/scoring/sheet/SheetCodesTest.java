// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.rapport4j.scoring.kpi.KpiWords;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Codes are stored by hosts and words are read by people: neither changes unnoticed. */
class SheetCodesTest {
    @Test
    void codesAreWhatHostsHaveStored() {
        assertEquals("green-share amber-share red-share", KpiWords.names(SheetKpi.values()));
        assertEquals("insufficient", KpiWords.reasons(SheetKpi.Note.values()));
    }

    @Test
    @Tag("KPI-A")
    void definitionsTellTheOptionsOfTheirPolicy() {
        SheetPolicy acme = SheetPolicy.standard().named("acme", 3);
        assertEquals(
                List.of(
                        "HEALTH-3 share high: interval by Wilson score at 95 %; warning below n = 5",
                        "HEALTH-3 share neutral: interval by Wilson score at 95 %; warning below n = 5",
                        "HEALTH-3 share low: interval by Wilson score at 95 %; warning below n = 5"),
                Stream.of(SheetKpi.values())
                        .map(acme::definition)
                        .map(KpiWords::told)
                        .toList());
        assertEquals("acme", acme.ref().name());
        assertEquals(3, acme.ref().version());
        for (SheetKpi kpi : SheetKpi.values()) {
            // colours are those of health: its policy is what a share of them follows
            assertEquals(acme.health().ref(), acme.definition(kpi).policy());
        }
    }
}
