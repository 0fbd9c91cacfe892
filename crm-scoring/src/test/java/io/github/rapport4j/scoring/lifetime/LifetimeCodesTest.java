// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.lifetime;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.rapport4j.scoring.kpi.KpiWords;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Codes are stored by hosts and words are read by people: neither changes unnoticed. */
class LifetimeCodesTest {
    @Test
    void codesAreWhatHostsHaveStored() {
        assertEquals(
                "historic-value expected-value cautious-value modelled-value", KpiWords.names(LifetimeKpi.values()));
        assertEquals("margin periods upper-bound no-churn no-forecast", KpiWords.reasons(LifetimeKpi.Note.values()));
    }

    @Test
    @Tag("KPI-A")
    void definitionsTellTheOptionsOfTheirPolicy() {
        LifetimePolicy acme = LifetimePolicy.standard().named("acme", 3);
        assertEquals(
                List.of(
                        "KPI-14 money high: margin: 100 %; no interval, as resampling of customers (bootstrap) is off; warning below n = 5",
                        "KPI-14 money high: margin: 100 %; over 10 periods as long as the window; warning below n = 5",
                        "KPI-14 money high: margin: 100 %; over 10 periods as long as the window; with the upper Wilson bound of churn at 95 %; warning below n = 5",
                        "KPI-14 money high: warning below n = 5"),
                Stream.of(LifetimeKpi.values())
                        .map(acme::definition)
                        .map(KpiWords::told)
                        .toList());
        assertEquals("acme", acme.ref().name());
        assertEquals(3, acme.ref().version());
        for (LifetimeKpi kpi : LifetimeKpi.values()) {
            assertEquals(acme.ref(), acme.definition(kpi).policy());
        }
    }
}
