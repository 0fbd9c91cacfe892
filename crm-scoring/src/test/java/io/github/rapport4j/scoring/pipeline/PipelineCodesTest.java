// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.rapport4j.scoring.kpi.KpiWords;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Codes are stored by hosts and words are read by people: neither changes unnoticed. */
class PipelineCodesTest {
    @Test
    void codesAreWhatHostsHaveStored() {
        assertEquals("stage-conversion win-rate stage-time", KpiWords.names(PipelineKpi.values()));
        assertEquals("of-stage within-days still-there not-reached", KpiWords.reasons(PipelineKpi.Note.values()));
    }

    @Test
    @Tag("KPI-A")
    void definitionsTellTheOptionsOfTheirPolicy() {
        PipelinePolicy acme = PipelinePolicy.standard().named("acme", 3);
        assertEquals(
                List.of(
                        "KPI-12 share high: a later stage within 90 days; interval by Wilson score at 95 %; warning below n = 5",
                        "KPI-12 share high: interval by Wilson score at 95 %; warning below n = 5",
                        "KPI-21 days low: interval of the time by Kaplan-Meier with Greenwood's error at 95 %; warning below n = 5"),
                Stream.of(PipelineKpi.values())
                        .map(acme::definition)
                        .map(KpiWords::told)
                        .toList());
        assertEquals("acme", acme.ref().name());
        assertEquals(3, acme.ref().version());
        for (PipelineKpi kpi : PipelineKpi.values()) {
            assertEquals(acme.ref(), acme.definition(kpi).policy());
        }
    }
}
