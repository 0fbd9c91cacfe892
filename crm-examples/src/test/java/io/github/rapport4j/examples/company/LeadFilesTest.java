// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.company;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.core.vocabulary.LeadSource;
import io.github.rapport4j.scoring.bant.BantAssessment;
import io.github.rapport4j.scoring.bant.BantLine;
import io.github.rapport4j.scoring.bant.BantPolicy;
import io.github.rapport4j.scoring.bant.BantScorer;
import io.github.rapport4j.scoring.evidence.EvidencePolicy;
import io.github.rapport4j.scoring.evidence.EvidenceScorer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class LeadFilesTest {
    private static final String LEADS = "id,name,owner,source,industry,captured,budget,authority,need,timeline";
    private static final String EVIDENCE = "id,lead,criterion,answer,date,source,retracts";

    @Test
    void undatedAnswersAreScoredAsTheyStand() {
        Company company = CompanyFixture.with(
                        CompanyFile.LEADS, LEADS, "L,Lu Ltd,Li,trade-fair,retail,2023-05-01,yes,no,0.5,UNKNOWN")
                .read();
        Lead lead = company.leads().get(0);
        assertEquals("Lu Ltd", lead.name());
        assertEquals("Li", lead.owner());
        assertEquals(Optional.of(LeadSource.TRADE_FAIR), lead.profile().source());
        assertEquals(Optional.of(LocalDate.of(2023, 5, 1)), lead.profile().captured());
        assertEquals(BantAssessment.parse("yes/no/0.5/unknown"), lead.answers());
        assertEquals(
                BantScorer.using(BantPolicy.standard()).score(lead.answers()),
                lead.score(company.asOf()).score());
        assertEquals(Optional.empty(), lead.score(company.asOf()).freshest());
    }

    @Test
    void datedEvidenceCountsBeforeUndatedAnswers() {
        Lead lead = lead("E1,L,budget,no,2023-12-31,talk,");
        assertEquals("no/unknown/unknown/unknown", answers(lead));
        assertEquals(
                Optional.of(CompanyFixture.DAY),
                lead.score(CompanyFixture.with(CompanyFile.LEADS, "id", "L")
                                .read()
                                .asOf())
                        .freshest());
    }

    @Test
    @Tag("BANT-8")
    void anUndatedAnswerStandsInForWhatNoDatedEvidenceSpeaksOf() {
        AsOf asOf = CompanyFixture.with(CompanyFile.LEADS, "id", "L").read().asOf();
        assertEquals("0/0", points(lead("E1,L,budget,no,2023-12-31,talk,").score(asOf)));
        assertEquals("20/0", points(lead("E1,L,authority,no,2023-12-31,talk,").score(asOf)));
        assertEquals("0/0", points(lead("E1,L,budget,unknown,2023-12-31,talk,").score(asOf)));
        String why =
                lead("E1,L,authority,no,2023-12-31,talk,").score(asOf).why().explain(Locale.ENGLISH);
        assertTrue(why.contains("nobody knows the date of the answer about budget"), why);
        assertFalse(why.contains("nobody knows the date of the answer about authority"), why);
    }

    private static String points(LeadScore score) {
        List<BantLine> lines = score.score().breakdown().lines();
        return lines.get(0).amount() + "/" + lines.get(2).amount();
    }

    @Test
    void whatIsTakenBackIsNoLongerKnown() {
        assertEquals(
                "unknown/unknown/yes/unknown",
                answers(lead("E1,L,budget,yes,2023-12-29,mail,", "E2,L,need,yes,2023-12-31,talk,E1")));
        assertEquals(
                "unknown/unknown/unknown/unknown",
                answers(lead("E1,L,budget,yes,2023-12-31,mail,", "E0,L,budget,unknown,2023-12-31,mail,E1")));
        assertEquals(
                "yes/unknown/unknown/unknown",
                answers(lead("E1,L,budget,no,2023-12-29,mail,", "E2,L,budget,yes,2023-12-31,mail,E1")));
    }

    @Test
    void aLeadThatBecameACustomerIsFoundByIt() {
        Company company = CompanyFixture.with(CompanyFile.CUSTOMERS, "id", "A")
                .and(CompanyFile.LEADS, "id,customer", "L,A", "M,")
                .read();
        assertEquals("L", company.leadOf(CustomerId.of("A")).orElseThrow().id().value());
        assertEquals(1, company.openLeads().size());
        assertEquals(2, company.leads().size());
    }

    private static Lead lead(String... evidence) {
        Company company = CompanyFixture.with(CompanyFile.LEADS, "id,budget,need", "L,yes,no")
                .and(CompanyFile.EVIDENCE, EVIDENCE + "\n" + String.join("\n", evidence))
                .read();
        assertTrue(
                company.contradictions().isEmpty(),
                () -> CompanyFixture.contradictions(company).toString());
        return company.leads().get(0);
    }

    /** The answers that count at the end of the day on which the last evidence came. */
    private static String answers(Lead lead) {
        Company empty = CompanyFixture.with(CompanyFile.LEADS, "id", "L").read();
        return EvidenceScorer.using(EvidencePolicy.standard())
                .assess(lead.evidence(), empty.asOf())
                .toString();
    }
}
