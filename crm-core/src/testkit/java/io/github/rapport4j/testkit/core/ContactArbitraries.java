// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.testkit.core;

import io.github.rapport4j.core.customer.contact.ApprovalStep;
import io.github.rapport4j.core.customer.contact.Contact;
import io.github.rapport4j.core.customer.contact.ContactId;
import io.github.rapport4j.core.customer.contact.DecisionChain;
import io.github.rapport4j.core.customer.contact.DecisionRole;
import io.github.rapport4j.core.customer.contact.Finding;
import io.github.rapport4j.core.measure.Money;
import io.github.rapport4j.core.vocabulary.Channel;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/** Arbitraries for the people at a customer and how they decide. */
public final class ContactArbitraries {
    private ContactArbitraries() {}

    /**
     * A contact of a given id, not primary.
     *
     * @param id the id
     * @return a contact, from the bare name to all parts
     */
    public static Arbitrary<Contact> contacts(ContactId id) {
        return Builders.withBuilder(() -> Contact.builder().id(id))
                .use(PrivacyArbitraries.personNames())
                .in(Contact.Builder::name)
                .use(PrivacyArbitraries.freeTexts().optional())
                .in((builder, title) -> builder.title(title))
                .use(Arbitraries.of(DecisionRole.values()).set().ofMaxSize(3))
                .in(Contact.Builder::addAllDecisionRoles)
                .use(PrivacyArbitraries.phoneNumbers().list().ofMaxSize(2))
                .in(Contact.Builder::addAllPhones)
                .use(PrivacyArbitraries.emailAddresses().list().ofMaxSize(2))
                .in(Contact.Builder::addAllEmails)
                .use(PrivacyArbitraries.birthdays().optional())
                .in((builder, birthday) -> builder.birthday(birthday))
                .use(Arbitraries.of(Channel.values()).optional())
                .in((builder, channel) -> builder.preferredChannel(channel))
                .build(Contact.Builder::build);
    }

    /**
     * The contacts of one customer: up to three, distinct ids, at most one of them primary.
     *
     * @return a list, empty too
     */
    public static Arbitrary<List<Contact>> contactLists() {
        return Combinators.combine(
                        contacts(ContactId.of("c1")),
                        contacts(ContactId.of("c2")),
                        contacts(ContactId.of("王-3")),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 3))
                .as((a, b, c, size, primary) -> withPrimary(List.of(a, b, c).subList(0, size), primary));
    }

    /**
     * Decision chains in which each part is known or unknown.
     *
     * @param contacts whom the chain may name; may be empty
     * @return a chain
     */
    public static Arbitrary<DecisionChain> decisionChains(List<Contact> contacts) {
        Arbitrary<Finding<ContactId>> persons = contacts.isEmpty()
                ? Arbitraries.just(Finding.unknown())
                : findings(Arbitraries.of(contacts).map(Contact::id));
        Arbitrary<Finding<String>> departments = findings(Arbitraries.of("procurement", "IT", "生产部"));
        Arbitrary<Money> limits = MeasureArbitraries.money().filter(money -> !money.isNegative());
        Arbitrary<ApprovalStep> steps =
                Combinators.combine(departments, persons, findings(limits)).as(ApprovalStep::of);
        return Combinators.combine(departments, persons, findings(steps.list().ofMaxSize(3)))
                .as(DecisionChain::of);
    }

    /**
     * Something known, or unknown.
     *
     * @param <T> what is looked for
     * @param values the values when it is known
     * @return a finding
     */
    public static <T> Arbitrary<Finding<T>> findings(Arbitrary<T> values) {
        return Arbitraries.oneOf(Arbitraries.just(Finding.unknown()), values.map(Finding::of));
    }

    private static List<Contact> withPrimary(List<Contact> contacts, int primary) {
        List<Contact> marked = new ArrayList<>(contacts);
        if (primary < marked.size()) {
            marked.set(primary, marked.get(primary).withIsPrimary(true));
        }
        return marked;
    }
}
