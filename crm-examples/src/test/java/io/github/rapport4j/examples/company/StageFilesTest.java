// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.company;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.core.vocabulary.LifecycleStage;
import io.github.rapport4j.lifecycle.proof.Proof;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class StageFilesTest {
    private static final CustomerId A = CustomerId.of("A");
    private static final String EVENTS = "id,customer,event,time,recorded,author,override_reason";
    private static final String CUSTOMERS =
            "id,name,source,owner,tags,using_department,decision_maker,approval_path,stage";

    @Test
    @Tag("LIFE-1")
    void acceptedEventsLeadToAStageInTheOrderInWhichTheyTookEffect() {
        Company company = withFacts("A,A Ltd,inbound,Li,size:big,known,known,unknown,")
                .and(
                        CompanyFile.STAGES,
                        EVENTS,
                        "S3,A,needs-confirmed,2023-03-01,,,",
                        "S1,A,lead-captured,2023-01-05,,,",
                        "S2,A,contact-made,2023-02-01T18:00:00+08:00,,,")
                .read();
        assertEquals(List.of(), CompanyFixture.contradictions(company));
        assertEquals(
                Optional.of(LifecycleStage.RELATIONSHIP), company.stateOf(A).stage());
        assertEquals(
                List.of("S1", "S2", "S3"),
                company.eventsOf(A).stream().map(event -> event.id().value()).toList());
    }

    @Test
    void whatIsKnownOnTheDayOfADayCounts() {
        Company company = withFacts("A,A Ltd,inbound,Li,size:big,,,,")
                .and(CompanyFile.STAGES, EVENTS, "S1,A,lead-captured,2023-01-05,,,", "S2,A,contact-made,2023-01-20,,,")
                .read();
        assertEquals(Optional.of(LifecycleStage.DISCOVERY), company.stateOf(A).stage());
    }

    @Test
    @Tag("LIFE-2")
    void somebodyMayAnswerForWhatIsMissing() {
        Company company = CompanyFixture.with(CompanyFile.CUSTOMERS, CUSTOMERS, "A,A Ltd,,,,,,,")
                .and(CompanyFile.STAGES, EVENTS, "S1,A,lead-captured,2023-01-05,,Li,met at a fair")
                .read();
        assertEquals(List.of(), CompanyFixture.contradictions(company));
        assertEquals(
                Optional.of(LifecycleStage.IDENTIFICATION), company.stateOf(A).stage());
    }

    @Test
    @Tag("M1")
    void aClaimedStageIsTakenOverAsFarAsTheEvidenceGoes() {
        Company shown = withFacts("A,A Ltd,,,,,,,discovery").read();
        assertEquals(Optional.of(LifecycleStage.DISCOVERY), shown.stateOf(A).stage());
        assertEquals(List.of(), CompanyFixture.contradictions(shown));
        Company claimed = withFacts("A,A Ltd,,,,,,,5").read();
        assertEquals(
                Optional.of(LifecycleStage.RELATIONSHIP), claimed.stateOf(A).stage());
        assertEquals(
                List.of("customers.csv 2 kept: customer A is said to be at "
                        + LifecycleStage.LOYALTY.label(Locale.ENGLISH)
                        + ", which the evidence does not show; missing: a contract is signed or an order is paid"
                        + " (to import at stage 4 or 5), one of renewal, repeat purchase, signed referral or tenure (to"
                        + " import at stage 5);"
                        + " taken over at: "
                        + LifecycleStage.RELATIONSHIP.label(Locale.ENGLISH)),
                CompanyFixture.contradictions(claimed));
        assertEquals(
                Optional.empty(), withFacts("A,A Ltd,,,,,,,").read().stateOf(A).stage());
    }

    @Test
    void theChainIsSettledOnlyWhenAllOfItWasLookedInto() {
        assertTrue(evidence("known,unknown,known").contains(Proof.CHAIN_SETTLED));
        assertFalse(evidence("known,,known").contains(Proof.CHAIN_SETTLED));
    }

    @Test
    void aContractThatNamesItsTermsProvesThemFromItsDay() {
        Company company = CompanyFixture.with(
                        CompanyFile.CONTRACTS,
                        "id,customer,step,date,delivery_time,payment,service_standard",
                        "C,A,signed,2023-06-01,by milestones,cash,24/7",
                        "D,B,signed,2023-06-01,P1M,cash,")
                .read();
        assertTrue(company.evidenceOf(A, company.asOf()).has(Proof.CONTRACT_TERMS));
        assertFalse(company.evidenceOf(A, AsOf.of(LocalDate.of(2023, 5, 31), CompanyFixture.SHANGHAI))
                .has(Proof.CONTRACT_TERMS));
        assertEquals(
                false, company.evidenceOf(CustomerId.of("B"), company.asOf()).has(Proof.CONTRACT_TERMS));
    }

    @Test
    void anIdIsNoName() {
        Company company = CompanyFixture.with(CompanyFile.CUSTOMERS, "id,name", "A,A Ltd", "B,")
                .read();
        assertTrue(company.evidenceOf(A, company.asOf()).has(Proof.NAME));
        assertFalse(company.evidenceOf(CustomerId.of("B"), company.asOf()).has(Proof.NAME));
    }

    @Test
    void theScoreOfTheLeadIsEvidence() {
        Company company = CompanyFixture.with(CompanyFile.CUSTOMERS, "id,name", "A,A Ltd")
                .and(CompanyFile.LEADS, "id,customer,budget,authority,need,timeline", "L,A,no,no,no,no")
                .read();
        assertTrue(company.evidenceOf(A, company.asOf()).has(Proof.DEFERRED_DECIDED));
    }

    private static Set<Proof> evidence(String chain) {
        Company company = withFacts("A,A Ltd,,,," + chain + ",").read();
        return company.evidenceOf(A, company.asOf()).proofs();
    }

    private static CompanyFixture withFacts(String customer) {
        return CompanyFixture.with(CompanyFile.CUSTOMERS, CUSTOMERS, customer)
                .and(CompanyFile.CONTACTS, "id,customer,name,phone", "P,A,Zhou,1380000")
                .and(
                        CompanyFile.NEEDS,
                        "id,customer,kind,statement,concern,confirmed_by,confirmed_on",
                        "N1,A,pain,slow,,P,2023-02-05",
                        "N2,A,concern,dear,price,,")
                .and(
                        CompanyFile.INTERACTIONS,
                        "customer,time,channel,direction",
                        "A,2023-01-20T17:00:00+08:00,phone,inbound");
    }
}
