// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.winback;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.rapport4j.scoring.kpi.KpiWords;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Codes are stored by hosts and words are read by people: neither changes unnoticed. */
class WinBackCodesTest {
    @Test
    void codesAreWhatHostsHaveStored() {
        assertEquals("return-rate return-lift spend-change spend-change-median", KpiWords.names(WinBackKpi.values()));
        assertEquals(
                "within-days two-way-contact spend-days last-days same-days history-days returned-before short-history lost-by-then no-baseline",
                KpiWords.reasons(WinBackKpi.Note.values()));
        assertEquals("daily-mean last-days same-days-last-year", KpiWords.terms(SpendBaseline.values()));
    }

    @Test
    @Tag("KPI-A")
    void definitionsTellTheOptionsOfTheirPolicy() {
        WinBackPolicy acme = WinBackPolicy.standard().named("acme", 3);
        assertEquals(
                List.of(
                        "KPI-10 share high: within 30 days after the touch; interval by Wilson score at 95 %; warning below n = 5",
                        "KPI-10 share high: within 30 days after the touch; interval by Newcombe at 95 %; warning below n = 5",
                        "KPI-11 share high: 90 days after the return against the daily mean of 365 days before the lapse; at least 90 days of history before the lapse; no interval, as resampling of customers (bootstrap) is off; warning below n = 5",
                        "KPI-11 share high: 90 days after the return against the daily mean of 365 days before the lapse; at least 90 days of history before the lapse; interval of the median by the sign test at 95 %; warning below n = 5"),
                Stream.of(WinBackKpi.values())
                        .map(acme::definition)
                        .map(KpiWords::told)
                        .toList());
        assertEquals("acme", acme.ref().name());
        assertEquals(3, acme.ref().version());
        for (WinBackKpi kpi : WinBackKpi.values()) {
            assertEquals(acme.ref(), acme.definition(kpi).policy());
        }
    }
}
