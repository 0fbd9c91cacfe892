// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.rapport4j.scoring.kpi.KpiWords;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Codes are stored by hosts and words are read by people: neither changes unnoticed. */
class ServiceCodesTest {
    @Test
    void codesAreWhatHostsHaveStored() {
        assertEquals(
                "resolution-rate throughput open-overdue response-median response-p90 resolution-median resolution-p90",
                KpiWords.names(ServiceKpi.values()));
        assertEquals(
                "resolved-within overdue-after complaints-only all-cases clock no-opening waiting no-time not-reached",
                KpiWords.reasons(ServiceKpi.Note.values()));
        assertEquals("agent team channel", KpiWords.terms(CaseChoice.By.values()));
    }

    @Test
    @Tag("KPI-A")
    void definitionsTellTheOptionsOfTheirPolicy() {
        ServicePolicy acme = ServicePolicy.standard().named("acme", 3);
        assertEquals(
                List.of(
                        "KPI-5 share high: complaints only; resolved within 30 days and not reopened within 14; interval by Wilson score at 95 %; warning below n = 5",
                        "KPI-5 rate high: complaints only",
                        "KPI-5 count low: complaints only; overdue after 30 days",
                        "KPI-6 hours low: complaints only; interval of the time by Kaplan-Meier with Greenwood's error at 95 %; warning below n = 5",
                        "KPI-6 hours low: complaints only; interval of the time by Kaplan-Meier with Greenwood's error at 95 %; warning below n = 5",
                        "KPI-6 hours low: complaints only; interval of the time by Kaplan-Meier with Greenwood's error at 95 %; warning below n = 5",
                        "KPI-6 hours low: complaints only; interval of the time by Kaplan-Meier with Greenwood's error at 95 %; warning below n = 5"),
                Stream.of(ServiceKpi.values())
                        .map(acme::definition)
                        .map(KpiWords::told)
                        .toList());
        assertEquals("acme", acme.ref().name());
        assertEquals(3, acme.ref().version());
        for (ServiceKpi kpi : ServiceKpi.values()) {
            assertEquals(acme.ref(), acme.definition(kpi).policy());
        }
    }
}
