// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.customer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.rapport4j.core.customer.contact.Contact;
import io.github.rapport4j.core.customer.contact.DecisionChain;
import io.github.rapport4j.core.customer.profile.Consent;
import io.github.rapport4j.core.customer.profile.ConsentPurpose;
import io.github.rapport4j.core.customer.profile.ConsentState;
import io.github.rapport4j.core.fact.Fact;
import io.github.rapport4j.core.fact.FactConflictException;
import io.github.rapport4j.core.fact.HostFact;
import io.github.rapport4j.core.port.InMemoryCrmStore;
import io.github.rapport4j.core.port.Versioned;
import io.github.rapport4j.core.vocabulary.Channel;
import io.github.rapport4j.testkit.core.CustomerArbitraries;
import io.github.rapport4j.testkit.core.CustomerPartArbitraries;
import io.github.rapport4j.testkit.core.FactArbitraries;
import io.github.rapport4j.testkit.core.PrivacyArbitraries;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

class CustomerProperties {
    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    @Tag("PRIV-1")
    void nothingPersonalIsInTheTextOfACustomer(@ForAll("customers") Customer customer) {
        assertSilent(customer.toString());
        assertSilent(Versioned.of(1, customer).toString());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    @Tag("PRIV-1")
    void nothingPersonalIsInTheTextOfAFact(@ForAll("facts") Fact fact) {
        assertFalse(PrivacyArbitraries.isLeakedIn(fact.toString()), fact.toString());
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    @Tag("PRIV-1")
    void nothingPersonalIsInARefusal(@ForAll("customers") Customer customer, @ForAll("facts") Fact fact) {
        InMemoryCrmStore store = new InMemoryCrmStore();
        Versioned<Customer> stored = store.customers().insert(customer);
        store.customers().update(stored);
        List<Throwable> refusals = new ArrayList<>();
        refusals.add(
                assertThrows(RuntimeException.class, () -> store.customers().insert(customer)));
        refusals.add(
                assertThrows(RuntimeException.class, () -> store.customers().update(stored)));
        store.facts().append(fact);
        Fact other = HostFact.of(fact.head(), "other", Map.of("note", PrivacyArbitraries.CANARY));
        refusals.add(
                assertThrows(FactConflictException.class, () -> store.facts().append(other)));
        for (Contact contact : customer.contacts()) {
            refusals.add(assertThrows(
                    IllegalArgumentException.class,
                    () -> Customer.builder().from(customer).addContact(contact).build()));
        }
        refusals.forEach(refusal -> assertSilent(refusal.toString()));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    @Tag("CUST-1")
    @Tag("CUST-2")
    @Tag("CUST-6")
    void aCustomerIsRebuiltFromItsParts(@ForAll("customers") Customer customer) {
        Customer copy = Customer.builder().from(customer).build();
        assertEquals(customer, copy);
        assertEquals(customer.hashCode(), copy.hashCode());
        assertTrue(customer.contacts().stream().filter(Contact::isPrimary).count() <= 1);
        assertEquals(
                customer.contacts().stream().filter(Contact::isPrimary).toList(),
                customer.primaryContact().stream().toList());
        assertEquals(customer.withDecisionChain(DecisionChain.unknown()).decisionChain(), DecisionChain.unknown());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    @Tag("CUST-5")
    void theLastWordDecidesAndServiceNeedsNone(
            @ForAll("consents") List<Consent> consents,
            @ForAll ConsentPurpose purpose,
            @ForAll("channels") Channel channel,
            @ForAll("days") LocalDate day) {
        Customer customer = Customer.builder()
                .id(CustomerId.of("C-1"))
                .kind(CustomerKind.PERSON)
                .name(CustomerName.of("Li"))
                .consents(consents)
                .build();
        boolean willing = purpose == ConsentPurpose.SERVICE || isGiven(consents, purpose, channel, day);
        assertEquals(willing, customer.isReachable(purpose, channel, day));
        assertFalse(customer.withRefusedChannels(channel).isReachable(purpose, channel, day));
    }

    private static boolean isGiven(List<Consent> consents, ConsentPurpose purpose, Channel channel, LocalDate day) {
        LocalDate given = LocalDate.MIN;
        LocalDate withdrawn = LocalDate.MIN;
        for (Consent consent : consents) {
            if (consent.purpose() != purpose
                    || consent.channel() != channel
                    || consent.on().compareTo(day) > 0) {
                continue;
            }
            if (consent.state() == ConsentState.GIVEN) {
                given = consent.on().compareTo(given) > 0 ? consent.on() : given;
            } else {
                withdrawn = consent.on().compareTo(withdrawn) > 0 ? consent.on() : withdrawn;
            }
        }
        return given.compareTo(withdrawn) > 0;
    }

    private static void assertSilent(String output) {
        assertFalse(PrivacyArbitraries.isLeakedIn(output), output);
        assertFalse(PrivacyArbitraries.isBirthdayIn(output), output);
    }

    @Provide
    Arbitrary<Customer> customers() {
        return CustomerArbitraries.customers();
    }

    @Provide
    Arbitrary<Fact> facts() {
        return FactArbitraries.facts();
    }

    @Provide
    Arbitrary<List<Consent>> consents() {
        Arbitrary<LocalDate> few = days();
        return CustomerPartArbitraries.consents()
                .flatMap(consent -> few.map(consent::withOn))
                .list()
                .ofMaxSize(20);
    }

    @Provide
    Arbitrary<Channel> channels() {
        return Arbitraries.of(Channel.EMAIL, Channel.PHONE, Channel.SMS);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(1, 4).map(day -> LocalDate.of(2024, 2, 25 + day));
    }
}
