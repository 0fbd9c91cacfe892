// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.company;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.core.fact.ActionDone;
import io.github.rapport4j.core.fact.ContractEvent;
import io.github.rapport4j.core.fact.FactId;
import io.github.rapport4j.core.fact.FactKind;
import io.github.rapport4j.core.fact.Interaction;
import io.github.rapport4j.core.fact.Purchase;
import io.github.rapport4j.core.fact.Referral;
import io.github.rapport4j.core.fact.SurveyAnswer;
import io.github.rapport4j.core.fact.Touch;
import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.history.ServiceCase;
import io.github.rapport4j.core.measure.Money;
import io.github.rapport4j.core.time.Occurrence;
import io.github.rapport4j.core.vocabulary.Channel;
import io.github.rapport4j.core.vocabulary.Direction;
import io.github.rapport4j.core.vocabulary.Topic;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FactFilesTest {
    private static final CustomerId A = CustomerId.of("A");

    @Test
    void anInteractionHasATimeOrADay() {
        List<Interaction> read = history(
                        CompanyFile.INTERACTIONS,
                        "id,customer,time,channel,direction,purpose,answered,topics,commitment,commitment_due,follow_up,agent",
                        "I1,A,2023-11-20T09:30:00+08:00,enterprise-messenger,outbound,sale,yes,renewal;price,call,2023-12-01,yes,Li",
                        "I2,A,2023-11-21,phone,inbound,,,,,,,")
                .interactions();
        Interaction first = read.get(0);
        assertEquals(Occurrence.of(Instant.parse("2023-11-20T01:30:00Z")), first.occurredAt());
        assertEquals(Channel.ENTERPRISE_MESSENGER, first.channel());
        assertEquals(Direction.OUTBOUND, first.direction());
        assertTrue(first.isTwoWay());
        assertTrue(first.followUpWanted());
        assertEquals(Set.of(Topic.RENEWAL, Topic.of("price")), first.topics());
        assertEquals(
                Optional.of(LocalDate.of(2023, 12, 1)),
                first.commitments().get(0).due());
        assertEquals(Occurrence.of(LocalDate.of(2023, 11, 21)), read.get(1).occurredAt());
        assertFalse(read.get(1).followUpWanted());
    }

    @Test
    void rowsWithoutIdsGetThemFromWhatTheySay() {
        String header = "customer,time,channel,direction,summary";
        String row = "A,2023-11-20,phone,inbound,hello";
        Company company = CompanyFixture.with(CompanyFile.INTERACTIONS, header, row, row, row + " again")
                .read();
        assertEquals(2, company.historyOf(A).interactions().size());
        assertEquals(1, CompanyFixture.report(company, CompanyFile.INTERACTIONS).duplicates());
        FactId id = company.historyOf(A).facts().get(0).id();
        Company turned = CompanyFixture.with(
                        CompanyFile.INTERACTIONS,
                        "summary,direction,channel,time,customer",
                        "hello,inbound,phone,2023-11-20,A")
                .read();
        assertTrue(Set.of(id, company.historyOf(A).facts().get(1).id())
                .contains(turned.historyOf(A).facts().get(0).id()));
    }

    @Test
    void aCaseIsAsManyFactsAsItHasTimes() {
        CustomerHistory history = history(
                CompanyFile.CASES,
                "id,customer,matter,severity,opened,first_reply,resolved,reopened,closed,cause,improvement",
                "K,A,complaint,1,2023-11-01,2023-11-02,2023-11-03,2023-11-04,2023-11-05,wear,spare parts",
                "M,A,complaint,2,2023-11-06,,,,,wear,");
        assertEquals(6, history.serviceEvents().size());
        List<ServiceCase> cases = history.serviceCases();
        assertEquals(2, cases.size());
        assertEquals(
                1, cases.stream().filter(ServiceCase::isOpenSevereComplaint).count());
        assertEquals(
                List.of("wear"),
                history.serviceEvents().stream()
                        .flatMap(event -> event.cause().stream())
                        .map(cause -> cause.value())
                        .toList());
        assertEquals("wear", history.serviceEvents().get(5).note().orElseThrow().value());
    }

    @Test
    void surveysReferralsTouchesAndActionsAreFacts() {
        List<SurveyAnswer> answers = history(
                        CompanyFile.SURVEYS,
                        "id,customer,date,measure,answer",
                        "S1,A,2023-11-01,csat,5",
                        "S2,A,2023-11-02,nps,0")
                .surveyAnswers();
        assertEquals(SurveyAnswer.Measure.CSAT, answers.get(0).question().measure());
        assertEquals(0, answers.get(1).value().orElseThrow());
        List<Referral> referrals = history(
                        CompanyFile.REFERRALS,
                        "id,customer,step,date,referred,reason",
                        "R,A,invited,2023-11-01,,",
                        "R,A,rejected,2023-11-02,B,not served")
                .referrals();
        assertEquals(
                List.of("R", "R"), referrals.stream().map(Referral::referralId).toList());
        assertEquals(Optional.of(CustomerId.of("B")), referrals.get(1).referred());
        Touch touch = history(
                        CompanyFile.TOUCHES,
                        "customer,time,channel,purpose,delivery",
                        "A,2023-11-01,sms,win-back,failed")
                .touches()
                .get(0);
        assertEquals(Touch.Purpose.WIN_BACK, touch.purpose());
        assertEquals(Touch.Delivery.FAILED, touch.delivery());
        ActionDone action = history(
                        CompanyFile.ACTIONS,
                        "id,customer,date,action,outcome,reason",
                        "X,A,2023-11-01,callback-settled,waived,was there")
                .actionsDone()
                .get(0);
        assertEquals("callback-settled", action.action());
        assertEquals(ActionDone.Outcome.WAIVED, action.outcome());
    }

    @Test
    void aContractStepHasTermsOrAnEnding() {
        List<ContractEvent> steps = history(
                        CompanyFile.CONTRACTS,
                        "id,customer,step,date,start,end,value,ending",
                        "C,A,signed,2023-01-10,,2024-01-10,1200.50,",
                        "C,A,ended,2023-06-01,,,,insolvent")
                .contractEvents();
        assertEquals(
                LocalDate.of(2023, 1, 10), steps.get(0).terms().orElseThrow().startInclusive());
        assertEquals(
                Optional.of(Money.of("1200.50", "CNY")),
                steps.get(0).terms().orElseThrow().value());
        assertEquals(Optional.of(ContractEvent.Ending.INSOLVENT), steps.get(1).ending());
    }

    @Test
    void rowsOfAnOrderAreOnePurchase() {
        CustomerHistory history = history(
                CompanyFile.PURCHASES,
                "customer,date,order,product,amount",
                "A,2023-01-05,O1,pump,10",
                "A,2023-01-05,O1,pump,5.5",
                "A,2023-01-05,O2,pump,1",
                "A,2023-01-05,O2,pipe,1",
                "A,2023-01-06,O1,pump,1",
                "A,2023-01-06,O1,pump,-0.5");
        assertEquals(
                List.of("CNY 15.5 pump", "CNY 2 -", "CNY 1 pump"),
                history.purchases().stream().map(FactFilesTest::shown).toList());
        assertEquals(Money.of("0.5", "CNY"), history.refunds().get(0).amount());
    }

    @Test
    void aFileThatIsThereRecordsItsKindForEveryCustomer() {
        Company company = CompanyFixture.with(CompanyFile.CUSTOMERS, "id", "A")
                .and(CompanyFile.INTERACTIONS, "customer,time,channel,direction")
                .read();
        assertTrue(company.historyOf(A).records(FactKind.INTERACTION));
        assertFalse(company.historyOf(A).records(FactKind.SURVEY_ANSWER));
        assertTrue(company.has(CompanyFile.INTERACTIONS));
        assertFalse(company.has(CompanyFile.SURVEYS));
    }

    @Test
    void theLastInteractionIsThatUpToTheDayOfTheReport() {
        Company company = CompanyFixture.with(CompanyFile.CUSTOMERS, "id,last_interaction", "A,2020-01-01")
                .and(
                        CompanyFile.INTERACTIONS,
                        "customer,time,channel,direction",
                        "A,2023-12-30,phone,inbound",
                        "A,2024-01-02,phone,inbound")
                .read();
        assertEquals(Optional.of(LocalDate.of(2023, 12, 30)), company.lastInteraction(A));
        assertEquals(2, company.historyOf(A).interactions().size());
    }

    private static String shown(Purchase purchase) {
        return purchase.amount() + " " + purchase.lines().get(0).product();
    }

    private static CustomerHistory history(CompanyFile file, String... lines) {
        Company company = CompanyFixture.with(file, lines).read();
        assertEquals(List.of(), CompanyFixture.rejected(company, file));
        return company.historyOf(A);
    }
}
