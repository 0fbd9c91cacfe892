// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.company;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.core.vocabulary.LifecycleStage;
import io.github.rapport4j.intake.row.IntakeReport;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ContradictionTest {
    private static final Map<CompanyFile, String[]> ROWS = rows();

    @Test
    @Tag("QUAL-5")
    void rowsOfStrangersAreRejectedWithFileLineAndColumn() {
        ROWS.forEach((file, lines) -> {
            Company company = CompanyFixture.with(CompanyFile.CUSTOMERS, "id,name", "A,A Ltd")
                    .and(file, lines[0], lines[1], lines[1].replace("A,", "Z,"))
                    .read();
            assertEquals(
                    List.of(file.fileName() + " 3 rejected: customer Z is not in the customers file"),
                    CompanyFixture.contradictions(company));
            assertEquals(
                    List.of("line 3, column customer, value 'Z': customer Z is not in the customers file"),
                    CompanyFixture.rejected(company, file));
            assertEquals(
                    new IntakeReport.Counts(2, 1, 0, 1),
                    CompanyFixture.report(company, file).counts());
        });
    }

    @Test
    void withoutAFileOfCustomersNobodyIsAStranger() {
        ROWS.forEach((file, lines) -> {
            Company company = CompanyFixture.with(file, lines).read();
            assertEquals(List.of(), CompanyFixture.contradictions(company));
            assertEquals(0, CompanyFixture.report(company, file).rejected());
        });
    }

    @Test
    void purchasesOfStrangersAreKeptAndEachIsListedOnce() {
        Company company = CompanyFixture.with(CompanyFile.CUSTOMERS, "id", "A")
                .and(
                        CompanyFile.PURCHASES,
                        "customer,date,order,product,amount",
                        "A,2023-01-01,1,p,1",
                        "Z,2023-01-01,2,p,1",
                        "Z,2023-01-02,3,p,1",
                        "Y,2023-01-02,4,p,1")
                .read();
        assertEquals(
                List.of(
                        "purchases.csv 3 kept: customer Z has purchases and is not in the customers file; it is known by its id alone",
                        "purchases.csv 5 kept: customer Y has purchases and is not in the customers file; it is known by its id alone"),
                CompanyFixture.contradictions(company));
        assertEquals(4, CompanyFixture.report(company, CompanyFile.PURCHASES).accepted());
        assertEquals(2, company.historyOf(CustomerId.of("Z")).purchases().size());
        assertEquals("", company.nameOf(CustomerId.of("Z")));
    }

    @Test
    void leadsThatAreCustomersAreListedAndNotCalled() {
        Company company = CompanyFixture.with(CompanyFile.CUSTOMERS, "id,name", "A,A Ltd", "B,百川")
                .and(CompanyFile.LEADS, "id,name,customer", "L1,,A", "L2,x,Z", "L3, 百川 ,", "L4,a ltd,", "L5,new,")
                .read();
        assertEquals(
                List.of(
                        "leads.csv 2 kept: lead L1 is customer A already; it is not called",
                        "leads.csv 3 kept: lead L2 is said to be customer Z, who is not known",
                        "leads.csv 4 kept: lead L3 has the name of customer B; it is not called",
                        "leads.csv 5 kept: lead L4 has the name of customer A; it is not called"),
                CompanyFixture.contradictions(company));
        assertEquals(
                List.of("L2", "L5"),
                company.openLeads().stream().map(lead -> lead.id().value()).toList());
        assertEquals(5, CompanyFixture.report(company, CompanyFile.LEADS).accepted());
    }

    @Test
    void evidenceForNobodyIsRejectedAndThatOfLaterIsNotLookedAt() {
        Company company = CompanyFixture.with(CompanyFile.LEADS, "id", "L")
                .and(
                        CompanyFile.EVIDENCE,
                        "id,lead,criterion,answer,date,retracts",
                        "E1,M,budget,yes,2023-01-01,",
                        "E2,L,budget,yes,2024-01-01,",
                        "E3,L,need,yes,2023-01-01,E9")
                .read();
        assertEquals(
                List.of(
                        "evidence.csv 2 rejected: lead M is not in the leads file",
                        "evidence.csv 3 kept: evidence E2 is of 2024-01-01, after the day of the report; it is not looked at",
                        "evidence.csv 4 kept: evidence E3 takes back E9, which is not there for lead L"),
                CompanyFixture.contradictions(company));
        assertFalse(company.leads()
                .get(0)
                .score(company.asOf())
                .freshest()
                .orElseThrow()
                .isAfter(CompanyFixture.DAY));
    }

    @Test
    void refusedEventsNameWhatIsMissingInBothLanguages() {
        Company company = CompanyFixture.with(CompanyFile.CUSTOMERS, "id,name,source", "A,A Ltd,inbound")
                .and(
                        CompanyFile.STAGES,
                        "id,customer,event,time",
                        "S2,A,go-live-accepted,2023-02-01",
                        "S1,A,lead-captured,2023-01-01",
                        "S3,A,lead-captured,2024-02-01")
                .read();
        assertEquals(
                List.of(
                        "stages.csv 2 kept: customer A, go-live accepted: not applied; "
                                + "go-live accepted is not possible at nowhere yet",
                        "stages.csv 3 kept: customer A, lead captured: not applied; missing: the customer can be reached by at least one channel",
                        "stages.csv 4 kept: customer A, lead captured: not applied; it comes after the day of the report"),
                CompanyFixture.contradictions(company));
        assertEquals(
                "客户 A 的“捕获线索”未采用;尚缺:至少有一种联系方式",
                company.contradictions().get(1).what().text(Locale.CHINESE));
        assertEquals(3, CompanyFixture.report(company, CompanyFile.STAGES).accepted());
    }

    @Test
    void eventsHoldAgainstAClaimedStage() {
        Company company = CompanyFixture.with(CompanyFile.CUSTOMERS, "id,name,stage", "B,B Ltd,", "A,A Ltd,loyalty")
                .and(
                        CompanyFile.STAGES,
                        "id,customer,event,time,author,override_reason",
                        "S1,A,lead-captured,2023-01-01,Li,fair")
                .read();
        assertEquals(
                List.of("customers.csv 3 kept: customer A is said to be at "
                        + LifecycleStage.LOYALTY.label(Locale.ENGLISH) + ", but the lifecycle events lead to "
                        + LifecycleStage.IDENTIFICATION.label(Locale.ENGLISH) + "; the events hold"),
                CompanyFixture.contradictions(company));
    }

    @Test
    void personsWhoDoNotFitAreNamed() {
        Company company = CompanyFixture.with(CompanyFile.CUSTOMERS, "id", "A")
                .and(CompanyFile.CONTACTS, "id,customer,name,primary", "P,A,x,yes", "Q,A,y,yes")
                .and(
                        CompanyFile.NEEDS,
                        "id,customer,kind,statement,confirmed_by,confirmed_on",
                        "N,A,pain,slow,R,2023-01-01")
                .read();
        assertEquals(
                List.of(
                        "contacts.csv 3 kept: contact Q is a second primary contact of customer A; the first one stays",
                        "needs.csv 2 rejected: contact R is not among the contacts of customer A"),
                CompanyFixture.contradictions(company));
        assertEquals(1, CompanyFixture.report(company, CompanyFile.NEEDS).rejected());
    }

    private static Map<CompanyFile, String[]> rows() {
        Map<CompanyFile, String[]> rows = new LinkedHashMap<>();
        put(rows, CompanyFile.CONTACTS, "customer,id,name", "A,P,x");
        put(rows, CompanyFile.NEEDS, "customer,id,kind,statement", "A,N,pain,slow");
        put(rows, CompanyFile.CONSENTS, "customer,purpose,channel,state,date", "A,service,phone,given,2023-01-01");
        put(rows, CompanyFile.INTERACTIONS, "customer,time,channel,direction", "A,2023-01-01,phone,inbound");
        put(rows, CompanyFile.CASES, "customer,id,matter,severity,opened", "A,K,request,4,2023-01-01");
        put(rows, CompanyFile.SURVEYS, "customer,date,measure,answer", "A,2023-01-01,nps,9");
        put(rows, CompanyFile.REFERRALS, "customer,id,step,date", "A,R,invited,2023-01-01");
        put(rows, CompanyFile.CONTRACTS, "customer,id,step,date", "A,C,signed,2023-01-01");
        put(rows, CompanyFile.TOUCHES, "customer,time,channel,purpose", "A,2023-01-01,phone,care");
        put(rows, CompanyFile.ACTIONS, "customer,id,date,action", "A,X,2023-01-01,training-held");
        put(
                rows,
                CompanyFile.STAGES,
                "customer,id,event,time,author,override_reason",
                "A,S,lead-captured,2023-01-01,Li,fair");
        return rows;
    }

    private static void put(Map<CompanyFile, String[]> rows, CompanyFile file, String header, String row) {
        rows.put(file, new String[] {header, row});
    }
}
