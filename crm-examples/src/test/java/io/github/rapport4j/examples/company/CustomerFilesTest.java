// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.company;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.rapport4j.core.customer.Customer;
import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.core.customer.CustomerKind;
import io.github.rapport4j.core.customer.Ownership;
import io.github.rapport4j.core.customer.SizeBand;
import io.github.rapport4j.core.customer.Tag;
import io.github.rapport4j.core.customer.contact.Contact;
import io.github.rapport4j.core.customer.contact.ContactId;
import io.github.rapport4j.core.customer.contact.DecisionRole;
import io.github.rapport4j.core.customer.need.Concern;
import io.github.rapport4j.core.customer.need.ConcernKind;
import io.github.rapport4j.core.customer.need.Confirmation;
import io.github.rapport4j.core.customer.need.Need;
import io.github.rapport4j.core.customer.need.NeedOrigin;
import io.github.rapport4j.core.customer.profile.ConsentPurpose;
import io.github.rapport4j.core.privacy.Birthday;
import io.github.rapport4j.core.privacy.FreeText;
import io.github.rapport4j.core.vocabulary.Channel;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CustomerFilesTest {
    private static final CustomerId A = CustomerId.of("A");

    @Test
    void aCustomerHasWhatItsRowSays() {
        Customer customer = CompanyFixture.with(
                        CompanyFile.CUSTOMERS,
                        "ID,Name,kind,industry,head_count,region,source,owner,team,since,tags,preferred_channels,refused_channels,else",
                        "A,Zhou Kai,person,retail,620,Shanghai,other,Li,North,2021-03-08,size:big; area:east,phone;email,sms,x")
                .read()
                .customer(A)
                .orElseThrow();
        assertEquals(CustomerKind.PERSON, customer.kind());
        assertEquals("Zhou Kai", customer.name().value());
        assertEquals(Optional.of("retail"), customer.industry());
        assertEquals(Optional.of(SizeBand.LARGE), customer.sizeBand());
        assertEquals(Optional.of(Ownership.of("Li", "North")), customer.ownership());
        assertEquals(Optional.of(LocalDate.of(2021, 3, 8)), customer.since());
        assertEquals(Set.of(Tag.of("size", "big"), Tag.of("area", "east")), customer.tags());
        assertEquals(List.of(Channel.PHONE, Channel.EMAIL), customer.preferredChannels());
        assertEquals(Set.of(Channel.SMS), customer.refusedChannels());
        assertTrue(customer.source().isPresent());
    }

    @Test
    void aCustomerWithoutANameIsCalledNothing() {
        Company company = CompanyFixture.with(CompanyFile.CUSTOMERS, "id,name", "A,", "B,B Ltd")
                .read();
        assertEquals("", company.nameOf(A));
        assertEquals("B Ltd", company.nameOf(CustomerId.of("B")));
        assertEquals(
                List.of(A, CustomerId.of("B")), List.copyOf(company.customers().keySet()));
    }

    @Test
    void contactsNeedsAndConsentsComeFromTheirFiles() {
        Customer customer = CompanyFixture.with(CompanyFile.CUSTOMERS, "id,contact_name,needs", "A,Old,old need")
                .and(
                        CompanyFile.CONTACTS,
                        "id,customer,name,title,roles,phone,birthday,calendar,primary",
                        "P,A,周凯,Director,decision-maker;user,138 0000 1111,08-15,lunar,yes",
                        "Q,A,林悦,,,,1980-04-17,,no")
                .and(
                        CompanyFile.NEEDS,
                        "id,customer,kind,statement,concern,confirmed_by,confirmed_on",
                        "N1,A,pain,slow,,P,2023-05-01",
                        "N2,A,concern,dear,price,,")
                .and(CompanyFile.CONSENTS, "customer,purpose,channel,state,date", "A,marketing,phone,given,2023-01-01")
                .read()
                .customer(A)
                .orElseThrow();
        Contact contact = customer.primaryContact().orElseThrow();
        assertEquals(2, customer.contacts().size());
        assertEquals(ContactId.of("P"), contact.id());
        assertEquals(Set.of(DecisionRole.DECISION_MAKER, DecisionRole.USER), contact.decisionRoles());
        assertEquals(Optional.of(Birthday.ofLunar(8, 15)), contact.birthday());
        assertEquals(
                Optional.of(Birthday.of(LocalDate.of(1980, 4, 17))),
                customer.contacts().get(1).birthday());
        assertEquals(
                Optional.of(ContactId.of("P")),
                customer.decisionChain().decisionMaker().value());
        Need need = customer.needs().get(0);
        assertEquals(1, customer.needs().size());
        assertEquals(Optional.of(Confirmation.of(ContactId.of("P"), LocalDate.of(2023, 5, 1))), need.confirmation());
        assertEquals(NeedOrigin.STATED, need.origin());
        assertEquals(List.of(Concern.of(ConcernKind.PRICE, FreeText.of("dear"))), customer.concerns());
        assertTrue(customer.isReachable(ConsentPurpose.MARKETING, Channel.PHONE, CompanyFixture.DAY));
        assertFalse(customer.isReachable(ConsentPurpose.MARKETING, Channel.EMAIL, CompanyFixture.DAY));
    }

    @Test
    void whatTheFilesLeaveOpenComesFromTheCustomersRow() {
        Company company = CompanyFixture.with(
                        CompanyFile.CUSTOMERS,
                        "id,contact_name,contact_title,last_interaction,needs",
                        "A,周凯,Director,2023-11-20,one; two")
                .read();
        Customer customer = company.customer(A).orElseThrow();
        assertEquals("周凯", customer.primaryContact().orElseThrow().name().value());
        assertEquals(
                List.of("one", "two"),
                customer.needs().stream().map(need -> need.statement().value()).toList());
        assertEquals(Optional.of(LocalDate.of(2023, 11, 20)), company.lastInteraction(A));
    }

    @Test
    void contractsOfACustomerKeepWhatALaterStepDoesNotChange() {
        Customer customer = CompanyFixture.with(CompanyFile.CUSTOMERS, "id", "A")
                .and(
                        CompanyFile.CONTRACTS,
                        "id,customer,step,date,start,end,delivery_time,payment,service_standard,ending",
                        "C,A,renewed,2023-12-20,2024-01-01,2025-01-01,,,,",
                        "C,A,signed,2022-12-20,2023-01-01,2024-01-01,30 days,cash,24/7,")
                .read()
                .customer(A)
                .orElseThrow();
        assertEquals(1, customer.contracts().size());
        assertEquals(LocalDate.of(2023, 1, 1), customer.contracts().get(0).startInclusive());
        assertEquals(
                Optional.of(LocalDate.of(2025, 1, 1)),
                customer.contracts().get(0).endExclusive());
        assertEquals(Optional.of(Period.ofDays(30)), customer.contracts().get(0).deliveryTime());
    }

    @Test
    void withoutAFileOfCustomersTheOthersNameThem() {
        Company company = CompanyFixture.with(CompanyFile.CONTACTS, "id,customer,name", "P,A,Zhou")
                .read();
        assertEquals(1, company.customer(A).orElseThrow().contacts().size());
        assertEquals("", company.nameOf(A));
        assertEquals(List.of(), company.contradictions());
    }

    @Test
    void aNeedConfirmedBySomebodyIsKnownEvenWithoutAFileOfContacts() {
        Customer customer = CompanyFixture.with(
                        CompanyFile.NEEDS,
                        "id,customer,kind,statement,confirmed_by,confirmed_on",
                        "N,A,pain,slow,P,2023-05-01")
                .read()
                .customer(A)
                .orElseThrow();
        assertEquals(ContactId.of("P"), customer.contacts().get(0).id());
    }
}
