// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.relation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.rapport4j.scoring.kpi.KpiWords;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Codes are stored by hosts and words are read by people: neither changes unnoticed. */
class RelationCodesTest {
    @Test
    void codesAreWhatHostsHaveStored() {
        assertEquals(
                "referrals-made referrals-signed referral-rate referral-conversion contact-frequency inbound-frequency outbound-frequency touch-response punctuality survey-response feedback-count feedback-change documented-cases",
                KpiWords.names(RelationKpi.values()));
        assertEquals(
                "signed-within eligible answered-within any-contact by-period of-source of-theme of-mood no-two-periods not-eligible no-facts not-delivered delivery-unknown waived",
                KpiWords.reasons(RelationKpi.Note.values()));
        assertEquals("interaction survey service", KpiWords.terms(FeedbackSource.values()));
        assertEquals("channel purpose content", KpiWords.terms(TouchChoice.By.values()));
        assertEquals("week month quarter year", KpiWords.terms(TrendPeriod.values()));
    }

    @Test
    @Tag("KPI-A")
    void definitionsTellTheOptionsOfTheirPolicy() {
        RelationPolicy acme = RelationPolicy.standard().named("acme", 3);
        assertEquals(
                List.of(
                        "KPI-9 count high: ",
                        "KPI-9 count high: ",
                        "KPI-9 share high: interval by Wilson score at 95 %; warning below n = 5",
                        "KPI-9 share high: signed within 90 days; interval by Wilson score at 95 %; warning below n = 5",
                        "KPI-15 rate high: interval by exact Poisson at 95 %; warning below n = 5",
                        "KPI-15 rate neutral: interval by exact Poisson at 95 %; warning below n = 5",
                        "KPI-15 rate high: interval by exact Poisson at 95 %; warning below n = 5",
                        "KPI-16 share high: answered within 14 days; interval by Wilson score at 95 %; warning below n = 5",
                        "KPI-17 share high: interval by Wilson score at 95 %; warning below n = 5",
                        "KPI-20 share high: answered within 14 days; interval by Wilson score at 95 %; warning below n = 5",
                        "KPI-25 count neutral: ",
                        "KPI-25 share neutral: by month; interval by Wilson score at 95 %; warning below n = 5",
                        "KPI-25 share high: interval by Wilson score at 95 %; warning below n = 5"),
                Stream.of(RelationKpi.values())
                        .map(acme::definition)
                        .map(KpiWords::told)
                        .toList());
        assertEquals("acme", acme.ref().name());
        assertEquals(3, acme.ref().version());
        for (RelationKpi kpi : RelationKpi.values()) {
            assertEquals(acme.ref(), acme.definition(kpi).policy());
        }
    }
}
