// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.customer;

import io.github.rapport4j.core.customer.contact.ApprovalStep;
import io.github.rapport4j.core.customer.contact.Contact;
import io.github.rapport4j.core.customer.contact.ContactId;
import io.github.rapport4j.core.customer.contact.DecisionChain;
import io.github.rapport4j.core.customer.contact.Finding;
import io.github.rapport4j.core.customer.deal.Contract;
import io.github.rapport4j.core.customer.deal.Deal;
import io.github.rapport4j.core.customer.need.Confirmation;
import io.github.rapport4j.core.customer.need.Need;
import io.github.rapport4j.core.vocabulary.Channel;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What holds between the parts of a customer. The messages name ids, never persons. */
final class CustomerChecks {
    private CustomerChecks() {}

    static void check(Customer customer) {
        requireUnique("contacts", customer.contacts().stream().map(Contact::id));
        requireUnique("needs", customer.needs().stream().map(Need::id));
        requireUnique("contracts", customer.contracts().stream().map(Contract::id));
        requireUnique("deals", customer.deals().stream().map(Deal::id));
        requireUnique("preferredChannels", customer.preferredChannels().stream().map(Channel::code));
        requireNotBlank("industry", customer.industry());
        requireNotBlank("region", customer.region());
        requireOnePrimary(customer.contacts());
        requireWilling(customer);
        requireContacts(customer);
    }

    private static void requireUnique(String parameter, Stream<?> ids) {
        Set<Object> seen = new HashSet<>();
        ids.filter(id -> !seen.add(id)).findFirst().ifPresent(id -> {
            throw new IllegalArgumentException(parameter + " must be distinct, but had " + id + " twice");
        });
    }

    private static void requireNotBlank(String parameter, Optional<String> value) {
        if (value.filter(String::isBlank).isPresent()) {
            throw new IllegalArgumentException(parameter + " must not be blank");
        }
    }

    private static void requireOnePrimary(Collection<Contact> contacts) {
        List<ContactId> primary =
                contacts.stream().filter(Contact::isPrimary).map(Contact::id).toList();
        if (primary.size() > 1) {
            throw new IllegalArgumentException("contacts must have at most one primary, but was " + primary);
        }
    }

    private static void requireWilling(Customer customer) {
        customer.preferredChannels().stream()
                .filter(customer.refusedChannels()::contains)
                .findFirst()
                .ifPresent(channel -> {
                    throw new IllegalArgumentException(
                            "preferredChannels must not be refused, but was " + channel.code());
                });
    }

    private static void requireContacts(Customer customer) {
        Set<ContactId> known = customer.contacts().stream().map(Contact::id).collect(Collectors.toSet());
        DecisionChain chain = customer.decisionChain();
        requireKnown("decisionMaker", chain.decisionMaker().value().stream(), known);
        requireKnown("approver", approvers(chain), known);
        requireKnown(
                "confirmation",
                customer.needs().stream()
                        .flatMap(need -> need.confirmation().stream())
                        .map(Confirmation::by),
                known);
    }

    private static Stream<ContactId> approvers(DecisionChain chain) {
        return chain.approvalPath().value().stream()
                .flatMap(List::stream)
                .map(ApprovalStep::approver)
                .map(Finding::value)
                .flatMap(Optional::stream);
    }

    private static void requireKnown(String parameter, Stream<ContactId> ids, Set<ContactId> known) {
        ids.filter(id -> !known.contains(id)).findFirst().ifPresent(id -> {
            throw new IllegalArgumentException(parameter + " must be a contact of the customer, but was " + id);
        });
    }
}
