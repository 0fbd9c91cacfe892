// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.lifecycle.proof;

import io.github.rapport4j.core.customer.Customer;
import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.scoring.bant.BantScore;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is proven about one relationship as of a day (依据). It is put together from the facts, the customer, the score of
 * the lead, and what the host says itself. Immutable.
 */
public final class Evidence {
    private final AsOf asOf;
    private final Set<Proof> proofs;

    private Evidence(AsOf asOf, Set<Proof> proofs) {
        this.asOf = asOf;
        this.proofs = Collections.unmodifiableSet(proofs);
    }

    /**
     * Nothing is proven.
     *
     * @param asOf as of when
     * @return empty evidence
     */
    public static Evidence none(AsOf asOf) {
        return new Evidence(Objects.requireNonNull(asOf, "asOf"), EnumSet.noneOf(Proof.class));
    }

    /**
     * What the facts prove by the standard rules.
     *
     * @param history one customer's facts
     * @param asOf as of when; later facts are not looked at
     * @return the evidence
     */
    public static Evidence from(CustomerHistory history, AsOf asOf) {
        return from(history, asOf, EvidenceRules.standard());
    }

    /**
     * What the facts prove: two-way contact, contracts and orders, training, renewal, repeat purchase, signed referral,
     * tenure, satisfaction, severe complaints, failed reviews, and every
     * {@linkplain io.github.rapport4j.core.fact.ActionDone action done or waived} whose code is that of a proof.
     *
     * @param history one customer's facts
     * @param asOf as of when; later facts are not looked at
     * @param rules the numbers that decide
     * @return the evidence
     */
    public static Evidence from(CustomerHistory history, AsOf asOf, EvidenceRules rules) {
        Objects.requireNonNull(history, "history");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(rules, "rules");
        return none(asOf).with(new FactReader(history.asOf(asOf), asOf, rules).proofs());
    }

    /**
     * Adds what the customer's record proves. The decision chain counts when all three parts of it are known; that one
     * is unknown and was looked for, the host says by {@link Proof#CHAIN_SETTLED}.
     *
     * @param customer the customer as known then
     * @return a copy
     */
    public Evidence with(Customer customer) {
        return with(CustomerReader.proofs(customer, asOf.day()));
    }

    /**
     * Adds what the score of the lead proves.
     *
     * @param score the score as of the same day
     * @return a copy
     */
    public Evidence with(BantScore score) {
        return with(CustomerReader.proofs(score));
    }

    /**
     * Adds what the host says is proven.
     *
     * @param more the proofs
     * @return a copy
     */
    public Evidence with(Proof... more) {
        return with(Set.of(more));
    }

    /**
     * Adds what the host says is proven.
     *
     * @param more the proofs
     * @return a copy
     */
    public Evidence with(Collection<Proof> more) {
        EnumSet<Proof> all = EnumSet.noneOf(Proof.class);
        all.addAll(proofs);
        all.addAll(more);
        return new Evidence(asOf, all);
    }

    /**
     * Takes a proof away that the host knows better about.
     *
     * @param proof the proof
     * @return a copy
     */
    public Evidence without(Proof proof) {
        EnumSet<Proof> rest = EnumSet.noneOf(Proof.class);
        rest.addAll(proofs);
        rest.remove(proof);
        return new Evidence(asOf, rest);
    }

    /**
     * Whether something is proven.
     *
     * @param proof the proof
     * @return false also when nothing is known about it
     */
    public boolean has(Proof proof) {
        return proofs.contains(proof);
    }

    /**
     * What is proven.
     *
     * @return in the order of {@link Proof}
     */
    public Set<Proof> proofs() {
        return proofs;
    }

    /**
     * As of when.
     *
     * @return the point
     */
    public AsOf asOf() {
        return asOf;
    }

    /**
     * The day.
     *
     * @return that of {@link #asOf()}
     */
    public LocalDate day() {
        return asOf.day();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Evidence that && asOf.equals(that.asOf) && proofs.equals(that.proofs);
    }

    @Override
    public int hashCode() {
        return Objects.hash(asOf, proofs);
    }

    @Override
    public String toString() {
        return "Evidence[asOf=" + asOf + ", proofs="
                + proofs.stream().map(Proof::code).toList() + "]";
    }
}
