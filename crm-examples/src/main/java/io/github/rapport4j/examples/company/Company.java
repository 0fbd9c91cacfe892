// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.company;

import io.github.rapport4j.core.customer.Customer;
import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.core.fact.Interaction;
import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.intake.row.IntakeReport;
import io.github.rapport4j.lifecycle.proof.Evidence;
import io.github.rapport4j.lifecycle.stage.LifecycleState;
import io.github.rapport4j.lifecycle.transition.LifecycleEvent;
import io.github.rapport4j.scoring.rhythm.PurchaseColumns;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A customer base as its files tell it (客户全貌). Immutable, and so safe for use by several threads. */
public final class Company {
    private final AsOf asOf;
    private final People people;
    private final Course course;
    private final Account account;

    Company(AsOf asOf, People people, Course course, Account account) {
        this.asOf = asOf;
        this.people = people;
        this.course = course;
        this.account = account;
    }

    /** Who there is. */
    record People(Map<CustomerId, CustomerCard> cards, Map<CustomerId, Customer> customers, LeadBook.Queue leads) {
        static People of(Map<CustomerId, CustomerCard> cards, LeadBook.Queue leads) {
            Map<CustomerId, Customer> customers = new LinkedHashMap<>();
            cards.forEach((id, card) -> customers.put(id, card.customer()));
            return new People(cards, Collections.unmodifiableMap(customers), leads);
        }
    }

    /** What happened. */
    record Course(
            Optional<PurchaseColumns> purchases,
            ProofDesk proofs,
            StageBook events,
            Map<CustomerId, LifecycleState> states) {}

    /** What was read. */
    record Account(Set<CompanyFile> files, List<IntakeReport> reports, List<Contradiction> contradictions) {}

    /**
     * The day of the report.
     *
     * @return the day and what was known by its end
     */
    public AsOf asOf() {
        return asOf;
    }

    /**
     * Whether a file was given.
     *
     * @param file which
     * @return true even when no row of it could be used
     */
    public boolean has(CompanyFile file) {
        return account.files().contains(file);
    }

    /**
     * Whether more than purchases is known about customers, so that their health can be told.
     *
     * @return true with interactions, cases, surveys or contracts
     */
    public boolean isMoreThanPurchases() {
        return Stream.of(CompanyFile.INTERACTIONS, CompanyFile.CASES, CompanyFile.SURVEYS, CompanyFile.CONTRACTS)
                .anyMatch(this::has);
    }

    /**
     * Whether no file had a row that could be used.
     *
     * @return true when there is nothing to report but rejected rows
     */
    public boolean isEmpty() {
        return account.reports().stream().allMatch(report -> report.accepted() == 0);
    }

    /**
     * The customers of the file of customers in its order; without such a file those that other files say more of than
     * facts.
     *
     * @return the customers with all that belongs to them
     */
    public Map<CustomerId, Customer> customers() {
        return people.customers();
    }

    /**
     * A customer.
     *
     * @param id which
     * @return empty if it is known by facts alone, or not at all
     */
    public Optional<Customer> customer(CustomerId id) {
        return Optional.ofNullable(people.customers().get(id));
    }

    /**
     * What to call a customer.
     *
     * @param id which
     * @return its name, or empty when only the id is known
     */
    public String nameOf(CustomerId id) {
        return Optional.ofNullable(people.cards().get(id))
                .filter(CustomerCard::isNamed)
                .map(card -> card.customer().name().value())
                .orElse("");
    }

    /**
     * All leads, also those that are customers already.
     *
     * @return the leads in the order of their file
     */
    public List<Lead> leads() {
        return people.leads().all();
    }

    /**
     * The leads to call.
     *
     * @return those that are no customers yet, in the order of their file
     */
    public List<Lead> openLeads() {
        return people.leads().open();
    }

    /**
     * The lead that a customer has been.
     *
     * @param id which customer
     * @return empty if no lead says so
     */
    public Optional<Lead> leadOf(CustomerId id) {
        return course.proofs().lead(id);
    }

    /**
     * The purchases row by row.
     *
     * @return empty when none was accepted
     */
    public Optional<PurchaseColumns> purchases() {
        return course.purchases();
    }

    /**
     * All facts of a customer, also those after the day of the report. Purchases are orders, not rows.
     *
     * @param id which
     * @return its history; without facts when none are known
     */
    public CustomerHistory historyOf(CustomerId id) {
        return course.proofs().history(id);
    }

    /**
     * The day we last talked with a customer.
     *
     * @param id which
     * @return from the interactions up to the day of the report, else what the file of customers says
     */
    public Optional<LocalDate> lastInteraction(CustomerId id) {
        List<Interaction> seen =
                has(CompanyFile.INTERACTIONS) ? historyOf(id).asOf(asOf).interactions() : List.of();
        return seen.isEmpty()
                ? Optional.ofNullable(people.cards().get(id))
                        .flatMap(card -> card.otherwise().lastInteraction())
                : Optional.of(seen.get(seen.size() - 1).occurredAt().dayIn(asOf.zone()));
    }

    /**
     * The lifecycle events of a customer, also those that were refused.
     *
     * @param id which
     * @return in the order in which they count
     */
    public List<LifecycleEvent> eventsOf(CustomerId id) {
        return course.events().eventsOf(id);
    }

    /**
     * Where a relationship stands.
     *
     * @param id which customer
     * @return the state of its accepted events or its imported stage; before the first event when it has neither
     */
    public LifecycleState stateOf(CustomerId id) {
        return course.states().getOrDefault(id, LifecycleState.none());
    }

    /**
     * What is proven about a customer.
     *
     * @param id which
     * @param day the day and what was known by then
     * @return by facts, by its record and by the score of its lead
     */
    public Evidence evidenceOf(CustomerId id, AsOf day) {
        return course.proofs().evidence(id, day);
    }

    /**
     * What became of every row.
     *
     * @return a report for each file that was given, purchases, customers and leads first
     */
    public List<IntakeReport> intake() {
        return account.reports();
    }

    /**
     * What does not go together.
     *
     * @return file by file, line by line
     */
    public List<Contradiction> contradictions() {
        return account.contradictions();
    }
}
