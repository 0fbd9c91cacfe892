// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.retention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.rapport4j.scoring.kpi.KpiWords;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Codes are stored by hosts and words are read by people: neither changes unnoticed. */
class RetentionCodesTest {
    @Test
    void codesAreWhatHostsHaveStored() {
        assertEquals(
                "retention-rate short-retention weighted-retention period-retention churn-rate period-churn gross-revenue net-revenue",
                KpiWords.names(RetentionKpi.values()));
        assertEquals(
                "active-within weighted-by period-before no-weight no-revenue-before",
                KpiWords.reasons(RetentionKpi.Note.values()));
        assertEquals("active short weighted period", KpiWords.terms(RetentionForm.values()));
    }

    @Test
    @Tag("KPI-A")
    void definitionsTellTheOptionsOfTheirPolicy() {
        RetentionPolicy acme = RetentionPolicy.standard().named("acme", 3);
        assertEquals(
                List.of(
                        "KPI-1 share high: active: a contract in force, or a purchase within 3 usual intervals; interval by Wilson score at 95 %; warning below n = 5",
                        "KPI-1 share high: active: a contract in force, or a purchase within 3 usual intervals; warning below n = 5",
                        "KPI-1 share high: active: a contract in force, or a purchase within 3 usual intervals; weighted by net spend of the 365 days before the window; warning below n = 5",
                        "KPI-1 share high: interval by Wilson score at 95 %; warning below n = 5",
                        "KPI-2 share low: active: a contract in force, or a purchase within 3 usual intervals; interval by Wilson score at 95 %; warning below n = 5",
                        "KPI-2 share low: interval by Wilson score at 95 %; warning below n = 5",
                        "KPI-19 share high: warning below n = 5",
                        "KPI-19 share high: warning below n = 5"),
                Stream.of(RetentionKpi.values())
                        .map(acme::definition)
                        .map(KpiWords::told)
                        .toList());
        assertEquals("acme", acme.ref().name());
        assertEquals(3, acme.ref().version());
        for (RetentionKpi kpi : RetentionKpi.values()) {
            assertEquals(acme.ref(), acme.definition(kpi).policy());
        }
    }
}
