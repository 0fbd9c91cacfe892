// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.customer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.rapport4j.core.customer.contact.ApprovalStep;
import io.github.rapport4j.core.customer.contact.Contact;
import io.github.rapport4j.core.customer.contact.ContactId;
import io.github.rapport4j.core.customer.contact.Finding;
import io.github.rapport4j.core.customer.deal.Contract;
import io.github.rapport4j.core.customer.deal.ContractId;
import io.github.rapport4j.core.customer.deal.Deal;
import io.github.rapport4j.core.customer.deal.DealId;
import io.github.rapport4j.core.customer.deal.DealKind;
import io.github.rapport4j.core.customer.deal.DealStatus;
import io.github.rapport4j.core.customer.deal.Loss;
import io.github.rapport4j.core.customer.deal.LostReason;
import io.github.rapport4j.core.customer.need.Concern;
import io.github.rapport4j.core.customer.need.ConcernKind;
import io.github.rapport4j.core.customer.need.Confirmation;
import io.github.rapport4j.core.customer.need.Need;
import io.github.rapport4j.core.customer.need.NeedId;
import io.github.rapport4j.core.customer.need.NeedKind;
import io.github.rapport4j.core.customer.need.NeedOrigin;
import io.github.rapport4j.core.customer.need.NeedStatus;
import io.github.rapport4j.core.customer.profile.ProfileAttribute;
import io.github.rapport4j.core.customer.profile.ProfileDimension;
import io.github.rapport4j.core.customer.profile.Provenance;
import io.github.rapport4j.core.customer.profile.ProvenanceKind;
import io.github.rapport4j.core.measure.Money;
import io.github.rapport4j.core.privacy.FreeText;
import io.github.rapport4j.core.privacy.MaskingLevel;
import io.github.rapport4j.core.privacy.PersonName;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class CustomerPartsTest {
    private static final LocalDate DAY = LocalDate.of(2024, 2, 29);

    @Test
    @Tag("CUST-1")
    void aContractRunsUpToItsEnd() {
        Contract contract = Contract.builder()
                .id(ContractId.of("k1"))
                .startInclusive(DAY)
                .endExclusive(DAY.plusDays(1))
                .build();
        assertFalse(contract.isInForce(DAY.minusDays(1)));
        assertTrue(contract.isInForce(DAY));
        assertFalse(contract.isInForce(DAY.plusDays(1)));
        assertTrue(contract.withEndExclusive(Optional.empty()).isInForce(DAY.plusYears(50)));
        assertRefused(
                "endExclusive must be after 2024-02-29, but was 2024-02-29", () -> contract.withEndExclusive(DAY));
        assertRefused(
                "deliveryTime must not be negative, but was P-1D", () -> contract.withDeliveryTime(Period.ofDays(-1)));
        assertRefused(
                "contracts must be distinct, but had k1 twice",
                () -> aCustomer().addContracts(contract, contract).build());
    }

    @Test
    @Tag("CUST-3")
    void aNeedIsConfirmedByAContactOnADay() {
        Need need = aNeed();
        assertEquals(NeedStatus.OPEN, need.status());
        Need confirmed = need.withConfirmation(Confirmation.of(ContactId.of("c1"), DAY));
        assertEquals(
                List.of(confirmed),
                aCustomer()
                        .addNeed(confirmed)
                        .addContact(aContact("c1"))
                        .build()
                        .needs());
        assertRefused(
                "confirmation must be a contact of the customer, but was c1",
                () -> aCustomer().addNeed(confirmed).build());
    }

    @Test
    @Tag("CUST-3")
    void needsAreDistinctAndTheirWordsNotBlank() {
        Need need = aNeed();
        assertRefused(
                "needs must be distinct, but had n1 twice",
                () -> aCustomer().addNeeds(need, need).build());
        assertRefused("keywords must not be blank", () -> need.withKeywords(" "));
        assertRefused("productArea must not be blank", () -> need.withProductArea(" "));
    }

    @Test
    @Tag("CUST-3")
    void anotherConcernNeedsANote() {
        assertEquals("Concern[price]", Concern.of(ConcernKind.PRICE).toString());
        assertEquals(
                "Concern[other, ***]",
                Concern.of(ConcernKind.OTHER, FreeText.of("Li is ill")).toString());
        assertRefused("note must be there when the kind is other", () -> Concern.of(ConcernKind.OTHER));
    }

    @Test
    @Tag("CUST-4")
    void anAttributeHasItsProvenance() {
        Provenance survey = Provenance.of(ProvenanceKind.SURVEY, "autumn", DAY);
        ProfileAttribute attribute =
                ProfileAttribute.of(ProfileDimension.ATTITUDINAL, "taste", FreeText.of("blue"), survey);
        assertEquals(survey, attribute.provenance());
        assertRefused("source must not be blank", () -> Provenance.of(ProvenanceKind.SURVEY, " ", DAY));
        assertRefused(
                "name must not be blank",
                () -> ProfileAttribute.of(ProfileDimension.ATTITUDINAL, " ", FreeText.of("blue"), survey));
        assertEquals(
                "provenance",
                assertThrows(
                                NullPointerException.class,
                                () -> ProfileAttribute.of(
                                        ProfileDimension.ATTITUDINAL, "taste", FreeText.of("blue"), null))
                        .getMessage());
    }

    @Test
    @Tag("CUST-6")
    void unknownIsNotNo() {
        Finding<List<ApprovalStep>> nobody = Finding.of(List.of());
        assertTrue(nobody.isKnown());
        assertEquals("0", nobody.fold(path -> "" + path.size(), () -> "ask"));
        assertEquals("ask", Finding.<List<ApprovalStep>>unknown().fold(path -> "" + path.size(), () -> "ask"));
        assertEquals("unknown", Finding.unknown().toString());
        assertRefused(
                "limit must not be negative, but was CNY -1",
                () -> ApprovalStep.of(Finding.unknown(), Finding.unknown(), Finding.of(Money.of("-1", "CNY"))));
    }

    @Test
    @Tag("CUST-7")
    void aLostDealHasItsReasonAndNoOther() {
        Deal deal = Deal.builder().id(DealId.of("d1")).kind(DealKind.UPSELL).build();
        assertEquals(DealStatus.OPEN, deal.status());
        String refusal = "loss must be there exactly when the deal is lost, but the status was ";
        assertRefused(refusal + "lost", () -> deal.withStatus(DealStatus.LOST));
        assertRefused(refusal + "open", () -> deal.withLoss(Loss.of(LostReason.PRICE)));
        Deal lost = Deal.builder()
                .from(deal)
                .loss(Loss.of(LostReason.PRICE))
                .status(DealStatus.LOST)
                .build();
        assertEquals(Optional.of(LostReason.PRICE), lost.loss().map(Loss::kind));
        assertRefused("note must be there when the kind is other", () -> Loss.of(LostReason.OTHER));
    }

    @Test
    @Tag("CUST-7")
    void aCustomerHasAnyNumberOfDeals() {
        Deal deal = Deal.builder().id(DealId.of("d1")).kind(DealKind.UPSELL).build();
        Deal other = deal.withId(DealId.of("d2"));
        assertEquals(
                List.of(deal, other), aCustomer().addDeals(deal, other).build().deals());
        assertRefused(
                "deals must be distinct, but had d1 twice",
                () -> aCustomer().addDeals(deal, deal).build());
        assertRefused("amount must not be negative, but was CNY -1", () -> deal.withAmount(Money.of("-1", "CNY")));
    }

    @Test
    @Tag("PRIV-2")
    void aTaxIdShowsItsEndWhenItIsLongEnough() {
        assertEquals("***5678", TaxId.of("12345678").display(MaskingLevel.PARTIAL));
        assertEquals("***", TaxId.of("1234567").display(MaskingLevel.PARTIAL));
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

    private static Need aNeed() {
        return Need.builder()
                .id(NeedId.of("n1"))
                .statement(FreeText.of("reports take too long"))
                .kind(NeedKind.PAIN)
                .origin(NeedOrigin.STATED)
                .build();
    }
}
