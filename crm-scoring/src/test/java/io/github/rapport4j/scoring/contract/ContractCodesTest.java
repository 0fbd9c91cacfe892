// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.rapport4j.scoring.kpi.KpiWords;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Codes are stored by hosts and words are read by people: neither changes unnoticed. */
class ContractCodesTest {
    @Test
    void codesAreWhatHostsHaveStored() {
        assertEquals("renewal-rate renewal-value", KpiWords.names(ContractKpi.values()));
        assertEquals("grace-days no-value", KpiWords.reasons(ContractKpi.Note.values()));
    }

    @Test
    @Tag("KPI-A")
    void definitionsTellTheOptionsOfTheirPolicy() {
        ContractPolicy acme = ContractPolicy.standard().named("acme", 3);
        assertEquals(
                List.of(
                        "KPI-18 share high: renewed up to 30 days after the end; interval by Wilson score at 95 %; warning below n = 5",
                        "KPI-18 share high: renewed up to 30 days after the end; warning below n = 5"),
                Stream.of(ContractKpi.values())
                        .map(acme::definition)
                        .map(KpiWords::told)
                        .toList());
        assertEquals("acme", acme.ref().name());
        assertEquals(3, acme.ref().version());
        for (ContractKpi kpi : ContractKpi.values()) {
            assertEquals(acme.ref(), acme.definition(kpi).policy());
        }
    }
}
