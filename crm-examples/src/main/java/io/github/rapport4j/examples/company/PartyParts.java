// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.company;

import io.github.rapport4j.core.customer.Customer;
import io.github.rapport4j.core.customer.contact.Contact;
import io.github.rapport4j.core.customer.contact.ContactId;
import io.github.rapport4j.core.customer.contact.DecisionChain;
import io.github.rapport4j.core.customer.contact.DecisionRole;
import io.github.rapport4j.core.customer.contact.Finding;
import io.github.rapport4j.core.customer.deal.Contract;
import io.github.rapport4j.core.customer.deal.ContractId;
import io.github.rapport4j.core.customer.need.Concern;
import io.github.rapport4j.core.customer.need.Need;
import io.github.rapport4j.core.customer.profile.Consent;
import io.github.rapport4j.core.privacy.PersonName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What belongs to one customer, while it is collected. */
final class PartyParts {
    private final List<Contact> contacts = new ArrayList<>();
    private final List<Need> needs = new ArrayList<>();
    private final List<Concern> concerns = new ArrayList<>();
    private final List<Consent> consents = new ArrayList<>();
    private final Map<ContractId, Contract> contracts = new LinkedHashMap<>();

    List<Contact> contacts() {
        return contacts;
    }

    List<Need> needs() {
        return needs;
    }

    List<Concern> concerns() {
        return concerns;
    }

    List<Consent> consents() {
        return consents;
    }

    boolean hasContact(ContactId id) {
        return contacts.stream().anyMatch(contact -> contact.id().equals(id));
    }

    /** A contact of which only the id is known. */
    void addContact(ContactId id) {
        contacts.add(Contact.builder().id(id).name(PersonName.of(id.toString())).build());
    }

    /** A later step of a contract says what has changed. */
    void agree(Contract step) {
        contracts.merge(
                step.id(),
                step,
                (before, now) -> before.withEndExclusive(now.endExclusive().or(before::endExclusive))
                        .withDeliveryTime(now.deliveryTime().or(before::deliveryTime))
                        .withPayment(now.payment().or(before::payment))
                        .withServiceStandard(now.serviceStandard().or(before::serviceStandard)));
    }

    /** The customer with all of it; what the files of contacts and needs leave open comes from its own row. */
    CustomerCard on(CustomerCard card) {
        List<Contact> known = new ArrayList<>(contacts);
        if (known.stream().noneMatch(Contact::isPrimary)) {
            boolean isAlone = contacts.stream().allMatch(PartyParts::isBare);
            card.otherwise().contact().filter(contact -> isAlone).ifPresent(known::add);
        }
        return card.with(Customer.builder()
                .from(card.customer())
                .contacts(known)
                .needs(needs.isEmpty() ? card.otherwise().needs() : needs)
                .concerns(concerns)
                .consents(consents)
                .contracts(contracts.values())
                .decisionChain(chain(known))
                .build());
    }

    private static boolean isBare(Contact contact) {
        return contact.name().value().equals(contact.id().toString());
    }

    /** Who decides is known from the roles; the files do not say what the other parts of the chain are. */
    private static DecisionChain chain(List<Contact> contacts) {
        Finding<ContactId> decider = contacts.stream()
                .filter(contact -> contact.decisionRoles().contains(DecisionRole.DECISION_MAKER))
                .findFirst()
                .map(contact -> Finding.of(contact.id()))
                .orElseGet(Finding::unknown);
        return DecisionChain.of(Finding.unknown(), decider, Finding.unknown());
    }
}
