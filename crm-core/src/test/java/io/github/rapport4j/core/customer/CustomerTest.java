// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.customer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.rapport4j.core.customer.contact.ApprovalStep;
import io.github.rapport4j.core.customer.contact.Contact;
import io.github.rapport4j.core.customer.contact.ContactId;
import io.github.rapport4j.core.customer.contact.DecisionChain;
import io.github.rapport4j.core.customer.contact.Finding;
import io.github.rapport4j.core.privacy.FreeText;
import io.github.rapport4j.core.privacy.MaskingLevel;
import io.github.rapport4j.core.privacy.PersonName;
import io.github.rapport4j.core.vocabulary.Channel;
import io.github.rapport4j.core.vocabulary.LeadSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CustomerTest {
    @ParameterizedTest
    @org.junit.jupiter.api.Tag("CUST-1")
    @CsvSource({"0,MICRO", "9,MICRO", "10,SMALL", "99,SMALL", "100,MEDIUM", "499,MEDIUM", "500,LARGE", "200000,LARGE"})
    void theSizeGoesByHeadCount(int headCount, SizeBand band) {
        assertEquals(band, SizeBand.ofHeadCount(headCount));
    }

    @Test
    @org.junit.jupiter.api.Tag("CUST-1")
    void aHeadCountIsNotNegative() {
        assertRefused("headCount must be at least 0, but was -1", () -> SizeBand.ofHeadCount(-1));
    }

    @Test
    @org.junit.jupiter.api.Tag("CUST-1")
    void onlyIdKindAndNameAreRequired() {
        Customer bare = aCustomer().build();
        assertEquals(DecisionChain.unknown(), bare.decisionChain());
        assertFalse(bare.decisionChain().usingDepartment().isKnown());
        assertFalse(bare.decisionChain().decisionMaker().isKnown());
        assertFalse(bare.decisionChain().approvalPath().isKnown());
        assertEquals(Optional.empty(), bare.primaryContact());
        assertEquals(
                "Cannot build Customer, some of required attributes are not set [id, kind, name]",
                assertThrows(
                                IllegalStateException.class,
                                () -> Customer.builder().build())
                        .getMessage());
    }

    @Test
    @org.junit.jupiter.api.Tag("CUST-1")
    void tagsAndExternalIdsAreReadBack() {
        assertEquals(Tag.of("a", "b:c"), Tag.parse("a:b:c"));
        assertEquals(ExternalId.of("erp", "1:2"), ExternalId.parse("erp:1:2"));
        assertRefused("tag must be key:value, but was loose", () -> Tag.parse("loose"));
        assertRefused("key must be text without a colon, but was ''", () -> Tag.parse(":x"));
        assertRefused("key must be text without a colon, but was 'a:b'", () -> Tag.of("a:b", "c"));
        assertRefused("value must not be blank", () -> Tag.of("a", " "));
        assertRefused("external id must be system:id, but was loose", () -> ExternalId.parse("loose"));
        assertRefused("system must be text without a colon, but was 'a:b'", () -> ExternalId.of("a:b", "c"));
        assertRefused("id must not be blank", () -> ExternalId.of("a", " "));
    }

    @Test
    @org.junit.jupiter.api.Tag("CUST-1")
    void anotherSourceNeedsANote() {
        assertEquals(LeadSource.REFERRAL, CustomerSource.of(LeadSource.REFERRAL).kind());
        assertRefused("note must be there when the kind is other", () -> CustomerSource.of(LeadSource.OTHER));
        FreeText note = FreeText.of("a walk in the park");
        assertEquals(
                Optional.of(note), CustomerSource.of(LeadSource.OTHER, note).note());
    }

    @Test
    @org.junit.jupiter.api.Tag("CUST-1")
    void noChannelIsBothPreferredAndRefused() {
        Customer.Builder builder = aCustomer().addRefusedChannel(Channel.PHONE);
        assertEquals(
                List.of(Channel.SMS, Channel.EMAIL),
                builder.addPreferredChannels(Channel.SMS, Channel.EMAIL).build().preferredChannels());
        assertRefused(
                "preferredChannels must not be refused, but was phone",
                () -> builder.addPreferredChannel(Channel.PHONE).build());
        assertRefused(
                "preferredChannels must be distinct, but had sms twice",
                () -> aCustomer().addPreferredChannels(Channel.SMS, Channel.SMS).build());
    }

    @Test
    @org.junit.jupiter.api.Tag("CUST-1")
    void industryAndRegionAreNotBlank() {
        assertRefused(
                "industry must not be blank", () -> aCustomer().industry(" ").build());
        assertRefused("region must not be blank", () -> aCustomer().region("").build());
        assertRefused("owner must not be blank", () -> Ownership.of(" ", "south"));
        assertRefused("team must not be blank", () -> Ownership.of("u7", " "));
    }

    @Test
    @org.junit.jupiter.api.Tag("CUST-2")
    void atMostOneContactIsPrimaryInWhateverOrderTheyAreSet() {
        Contact first = aContact("c1").withIsPrimary(true);
        Contact second = aContact("c2");
        assertEquals(
                Optional.of(first),
                aCustomer().addContacts(second, first).build().primaryContact());
        assertRefused(
                "contacts must have at most one primary, but was [c1, c2]",
                () -> aCustomer().addContacts(first, second.withIsPrimary(true)).build());
        assertRefused(
                "contacts must be distinct, but had c1 twice",
                () -> aCustomer().addContacts(first, aContact("c1")).build());
    }

    @Test
    @org.junit.jupiter.api.Tag("CUST-6")
    void whoeverDecidesIsAContact() {
        ContactId boss = ContactId.of("c9");
        DecisionChain chain = DecisionChain.of(Finding.of("IT"), Finding.of(boss), Finding.unknown());
        assertRefused(
                "decisionMaker must be a contact of the customer, but was c9",
                () -> aCustomer().decisionChain(chain).build());
        ApprovalStep step = ApprovalStep.of(Finding.unknown(), Finding.of(boss), Finding.unknown());
        DecisionChain approved = DecisionChain.of(Finding.unknown(), Finding.unknown(), Finding.of(List.of(step)));
        assertRefused(
                "approver must be a contact of the customer, but was c9",
                () -> aCustomer().decisionChain(approved).build());
        Customer customer =
                aCustomer().addContact(aContact("c9")).decisionChain(approved).build();
        assertFalse(customer.decisionChain().decisionMaker().isKnown());
        assertTrue(customer.decisionChain().approvalPath().isKnown());
    }

    @Test
    @org.junit.jupiter.api.Tag("PRIV-2")
    void onlyTheNameOfAPersonIsMaskedInPart() {
        Customer organisation = aCustomer().build();
        Customer person = organisation.withKind(CustomerKind.PERSON);
        assertEquals("Acme", organisation.displayName(MaskingLevel.PARTIAL));
        assertEquals("A*", person.displayName(MaskingLevel.PARTIAL));
        assertEquals("***", organisation.displayName(MaskingLevel.HIDDEN));
        assertEquals("Acme", person.displayName(MaskingLevel.FULL));
    }

    private static Customer.Builder aCustomer() {
        return Customer.builder()
                .id(CustomerId.of("C-1"))
                .kind(CustomerKind.ORGANISATION)
                .name(CustomerName.of("Acme"));
    }

    private static Contact aContact(String id) {
        return Contact.builder()
                .id(ContactId.of(id))
                .name(PersonName.of("Li Lei"))
                .build();
    }

    private static void assertRefused(String message, Executable creation) {
        assertEquals(
                message, assertThrows(IllegalArgumentException.class, creation).getMessage());
    }
}
