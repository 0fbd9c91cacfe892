// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.company;

import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.core.customer.contact.Contact;
import io.github.rapport4j.core.customer.contact.ContactId;
import io.github.rapport4j.core.customer.need.Confirmation;
import io.github.rapport4j.core.customer.need.Need;
import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.fact.Fact;
import io.github.rapport4j.examples.company.FileReading.Shape;
import io.github.rapport4j.intake.row.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The customers and what belongs to them, put together from five files. */
final class PartyBook {
    private final FileReading files;
    private final Map<CustomerId, CustomerCard> cards = new LinkedHashMap<>();
    private final Map<CustomerId, PartyParts> parts = new LinkedHashMap<>();
    private final Map<CustomerId, LocalDate> termsDays = new HashMap<>();
    private final Map<CustomerId, Long> lines = new HashMap<>();

    private PartyBook(FileReading files) {
        this.files = files;
    }

    /** Reads all but contracts, which are facts as well. */
    static PartyBook read(FileReading files) {
        PartyBook book = new PartyBook(files);
        book.customers();
        files.read(
                CompanyFile.CONTACTS,
                new Shape<>(PartyRows::contact, of -> of.customer() + "/" + of.id()),
                book::contact);
        files.read(CompanyFile.NEEDS, new Shape<>(book::wish, of -> of.customer() + "/" + of.id()), (of, line) -> {
            of.item().need().ifPresent(book.parts(of.customer()).needs()::add);
            of.item().concern().ifPresent(book.parts(of.customer()).concerns()::add);
        });
        files.read(
                CompanyFile.CONSENTS,
                new Shape<>(PartyRows::consent, of -> of),
                (of, line) -> book.parts(of.customer()).consents().add(of.item()));
        return book;
    }

    /** Reads the contracts; their steps are facts. */
    void contracts(List<Fact> facts) {
        List<PartyRows.Agreement> steps = new ArrayList<>();
        files.read(
                CompanyFile.CONTRACTS,
                new Shape<>(
                        PartyRows::agreement,
                        (PartyRows.Agreement step) -> step.step().key()),
                (step, line) -> {
                    facts.addAll(step.step().facts());
                    steps.add(step);
                });
        steps.sort(java.util.Comparator.comparing(PartyRows.Agreement::day));
        steps.forEach(this::agree);
    }

    /** The cards of all customers with all that belongs to them, in the order of the file of customers. */
    Map<CustomerId, CustomerCard> assemble() {
        parts.forEach((id, of) -> cards.put(id, of.on(cards.getOrDefault(id, CustomerCard.ofId(id)))));
        cards.forEach((id, card) -> {
            if (!parts.containsKey(id)) {
                cards.put(id, new PartyParts().on(card));
            }
        });
        return cards;
    }

    /** The day from which a contract names delivery time, payment and service standard. */
    Map<CustomerId, LocalDate> termsDays() {
        return termsDays;
    }

    /** The line of a customer in the file of customers. */
    long line(CustomerId id) {
        return lines.getOrDefault(id, 0L);
    }

    private void customers() {
        files.read(
                CompanyFile.CUSTOMERS,
                new Shape<>(
                        (row, context) -> CustomerRows.customer(row),
                        (CustomerCard card) -> card.customer().id()),
                (card, line) -> {
                    cards.put(card.customer().id(), card);
                    lines.put(card.customer().id(), line);
                });
        if (files.has(CompanyFile.CUSTOMERS)) {
            files.only(java.util.Set.copyOf(cards.keySet()));
        }
    }

    private void contact(PartyRows.Of<Contact> of, long line) {
        List<Contact> contacts = parts(of.customer()).contacts();
        boolean isSecond = of.item().isPrimary() && contacts.stream().anyMatch(Contact::isPrimary);
        if (isSecond) {
            Reason reason = Reason.of(CompanyText.SECOND_PRIMARY, of.item().id(), of.customer());
            files.contradictions().kept(CompanyFile.CONTACTS, line, reason);
        }
        contacts.add(isSecond ? of.item().withIsPrimary(false) : of.item());
    }

    /** A need that somebody confirmed whom nobody knows is rejected, unless contacts are not known at all. */
    private PartyRows.Of<PartyRows.Wish> wish(Row row, FileContext context) {
        PartyRows.Of<PartyRows.Wish> wish = PartyRows.wish(row, context);
        Optional<ContactId> by = wish.item().need().flatMap(Need::confirmation).map(Confirmation::by);
        if (by.isPresent() && !parts(wish.customer()).hasContact(by.get())) {
            if (files.has(CompanyFile.CONTACTS)) {
                Reason reason = Reason.of(CompanyText.UNKNOWN_CONTACT, by.get(), wish.customer());
                throw context.contradictions().rejected(context.file(), row, "confirmed_by", reason);
            }
            parts(wish.customer()).addContact(by.get());
        }
        return wish;
    }

    private void agree(PartyRows.Agreement step) {
        step.agreed().contract().ifPresent(contract -> {
            parts(step.customer()).agree(contract);
            if (step.agreed().isComplete()) {
                termsDays.putIfAbsent(step.customer(), step.day());
            }
        });
    }

    private PartyParts parts(CustomerId id) {
        return parts.computeIfAbsent(id, key -> new PartyParts());
    }
}
