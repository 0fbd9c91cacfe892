// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.lifecycle.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.rapport4j.core.customer.Customer;
import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.core.customer.CustomerKind;
import io.github.rapport4j.core.customer.CustomerName;
import io.github.rapport4j.core.customer.CustomerSource;
import io.github.rapport4j.core.customer.Ownership;
import io.github.rapport4j.core.customer.Tag;
import io.github.rapport4j.core.customer.contact.Contact;
import io.github.rapport4j.core.customer.contact.ContactId;
import io.github.rapport4j.core.customer.contact.DecisionChain;
import io.github.rapport4j.core.customer.contact.Finding;
import io.github.rapport4j.core.customer.need.Concern;
import io.github.rapport4j.core.customer.need.ConcernKind;
import io.github.rapport4j.core.customer.need.Confirmation;
import io.github.rapport4j.core.customer.need.Need;
import io.github.rapport4j.core.customer.need.NeedId;
import io.github.rapport4j.core.customer.need.NeedKind;
import io.github.rapport4j.core.customer.need.NeedOrigin;
import io.github.rapport4j.core.privacy.EmailAddress;
import io.github.rapport4j.core.privacy.FreeText;
import io.github.rapport4j.core.privacy.PersonName;
import io.github.rapport4j.core.privacy.PhoneNumber;
import io.github.rapport4j.core.privacy.PostalAddress;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.core.vocabulary.LeadSource;
import io.github.rapport4j.scoring.bant.BantAnswer;
import io.github.rapport4j.scoring.bant.BantAssessment;
import io.github.rapport4j.scoring.bant.BantPolicy;
import io.github.rapport4j.scoring.bant.BantScorer;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the record of a customer, and the score of its lead, prove. */
class CustomerProofTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final ContactId ANN = ContactId.of("p1");
    private static final Contact CONTACT =
            Contact.builder().id(ANN).name(PersonName.of("Ann")).build();
    private static final Customer BARE = Customer.builder()
            .id(CustomerId.of("c1"))
            .kind(CustomerKind.ORGANISATION)
            .name(CustomerName.of("Acme"))
            .addContacts(CONTACT)
            .build();
    private static final PhoneNumber PHONE = PhoneNumber.of("+8613800138000");
    private static final EmailAddress MAIL = EmailAddress.of("ann@example.com");

    @Test
    @org.junit.jupiter.api.Tag("T1")
    void oneWayToReachTheCustomerOrAContactIsAChannel() {
        proves("name", BARE);
        proves("name channel", BARE.withPhones(PHONE));
        proves("name channel", BARE.withEmails(MAIL));
        proves("name channel", BARE.withAddress(PostalAddress.of("1 Long Street")));
        proves("name channel", BARE.withContacts(CONTACT.withPhones(PHONE)));
        proves("name channel", BARE.withContacts(CONTACT.withEmails(MAIL)));
        proves("name source", BARE.withSource(CustomerSource.of(LeadSource.TRADE_FAIR)));
    }

    @Test
    @org.junit.jupiter.api.Tag("T5")
    @org.junit.jupiter.api.Tag("T6")
    void tagConcernsAndManagerAreRead() {
        proves("name tagged", BARE.withTags(Tag.of("industry", "retail")));
        proves("name concerns-noted", BARE.withConcerns(Concern.of(ConcernKind.PRICE)));
        proves("name account-manager", BARE.withOwnership(Ownership.of("li", "north")));
    }

    @Test
    @org.junit.jupiter.api.Tag("T6")
    void theChainIsSettledWhenAllThreePartsAreKnown() {
        Finding<String> department = Finding.of("store");
        Finding<ContactId> decider = Finding.of(ANN);
        proves(
                "name chain-settled",
                BARE.withDecisionChain(DecisionChain.of(department, decider, Finding.of(List.of()))));
        proves("name", BARE.withDecisionChain(DecisionChain.of(Finding.unknown(), decider, Finding.of(List.of()))));
        proves("name", BARE.withDecisionChain(DecisionChain.of(department, Finding.unknown(), Finding.of(List.of()))));
        proves("name", BARE.withDecisionChain(DecisionChain.of(department, decider, Finding.unknown())));
    }

    @Test
    @org.junit.jupiter.api.Tag("T6")
    void aPainCountsFromTheDayTheCustomerConfirmedIt() {
        proves("name", BARE.withNeeds(need(NeedKind.PAIN)));
        proves("name pain-confirmed", BARE.withNeeds(confirmed(NeedKind.PAIN, DAY)));
        proves("name", BARE.withNeeds(confirmed(NeedKind.PAIN, DAY.plusDays(1))));
        proves("name", BARE.withNeeds(confirmed(NeedKind.GOAL, DAY)));
        proves("name pain-confirmed", BARE.withNeeds(need(NeedKind.PLAN), confirmed(NeedKind.PAIN, DAY)));
    }

    @Test
    @org.junit.jupiter.api.Tag("T3")
    void aScoreIsDeferredDecidedlyWhenNoAnswerIsMissing() {
        assertEquals("deferred deferred-decided", scored(BantAnswer.NO));
        assertEquals("", scored(BantAnswer.YES));
    }

    private static String scored(BantAnswer all) {
        return codes(Evidence.none(AsOf.of(DAY, ZoneOffset.UTC))
                .with(BantScorer.using(BantPolicy.standard()).score(BantAssessment.of(all, all, all, all))));
    }

    private static void proves(String expected, Customer customer) {
        assertEquals(expected, codes(Evidence.none(AsOf.of(DAY, ZoneOffset.UTC)).with(customer)));
    }

    private static String codes(Evidence evidence) {
        return evidence.proofs().stream().map(Proof::code).collect(Collectors.joining(" "));
    }

    private static Need need(NeedKind kind) {
        return Need.builder()
                .id(NeedId.of("n-" + kind.code()))
                .statement(FreeText.of("stock runs out"))
                .kind(kind)
                .origin(NeedOrigin.STATED)
                .build();
    }

    private static Need confirmed(NeedKind kind, LocalDate day) {
        return need(kind).withId(NeedId.of("c-" + kind.code())).withConfirmation(Confirmation.of(ANN, day));
    }
}
