// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.history;

import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.core.fact.Fact;
import io.github.rapport4j.core.fact.FactConflictException;
import io.github.rapport4j.core.fact.FactId;
import io.github.rapport4j.core.fact.FactKind;
import io.github.rapport4j.core.fact.Purchase;
import io.github.rapport4j.core.fact.Refund;
import io.github.rapport4j.core.time.AsOf;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The facts of one customer in order (客户历史). {@link #asOf} gives the view that a rule may see: nothing that happened or
 * became known later. Immutable and safe for use by several threads.
 */
public final class CustomerHistory {
    private final CustomerId customer;
    private final List<Fact> facts;
    private final Set<FactKind> recorded;

    private CustomerHistory(CustomerId customer, List<Fact> facts, Set<FactKind> recorded) {
        this.customer = customer;
        this.facts = facts;
        this.recorded = recorded;
    }

    /**
     * The history of a customer whose host records the kinds of facts that are there.
     *
     * @param customer the customer
     * @param facts facts of that customer in any order; the same fact twice counts once
     * @return the history
     * @throws FactConflictException if two facts with one id differ
     * @throws IllegalArgumentException if a fact belongs to another customer
     */
    public static CustomerHistory of(CustomerId customer, Collection<? extends Fact> facts) {
        Objects.requireNonNull(customer, "customer");
        Map<FactId, Fact> byId = new HashMap<>();
        Set<FactKind> recorded = EnumSet.noneOf(FactKind.class);
        for (Fact fact : facts) {
            if (!fact.customer().equals(customer)) {
                throw new IllegalArgumentException(
                        "fact " + fact.id() + " must be of customer " + customer + ", but was of " + fact.customer());
            }
            byId.merge(fact.id(), fact, CustomerHistory::same);
            recorded.add(fact.kind());
        }
        List<Fact> ordered = new ArrayList<>(byId.values());
        ordered.sort(Fact.ORDER);
        return new CustomerHistory(customer, List.copyOf(ordered), Set.copyOf(recorded));
    }

    /**
     * The same history of a host that records these kinds of facts too, even where this customer has none: then none
     * means that nothing happened, otherwise that nothing is known.
     *
     * @param kinds the kinds that the host records
     * @return a copy
     */
    public CustomerHistory recording(Collection<FactKind> kinds) {
        Set<FactKind> all = EnumSet.noneOf(FactKind.class);
        all.addAll(recorded);
        all.addAll(kinds);
        return new CustomerHistory(customer, facts, Set.copyOf(all));
    }

    /**
     * What was to be seen at a point: facts up to its day that were known by then.
     *
     * @param asOf the point
     * @return a history without later facts; it still records the same kinds
     */
    public CustomerHistory asOf(AsOf asOf) {
        List<Fact> seen = facts.stream()
                .filter(fact -> asOf.sees(fact.occurredAt(), fact.recordedAt()))
                .toList();
        return seen.size() == facts.size() ? this : new CustomerHistory(customer, seen, recorded);
    }

    /**
     * Whose history.
     *
     * @return the customer
     */
    public CustomerId customer() {
        return customer;
    }

    /**
     * All facts.
     *
     * @return in {@link Fact#ORDER}
     */
    public List<Fact> facts() {
        return facts;
    }

    /**
     * The facts of one kind.
     *
     * @param <F> the kind
     * @param kind its type
     * @return in {@link Fact#ORDER}
     */
    public <F extends Fact> List<F> facts(Class<F> kind) {
        return facts.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /**
     * The purchases.
     *
     * @return in {@link Fact#ORDER}
     */
    public List<Purchase> purchases() {
        return facts(Purchase.class);
    }

    /**
     * The refunds, linked or not.
     *
     * @return in {@link Fact#ORDER}
     */
    public List<Refund> refunds() {
        return facts(Refund.class);
    }

    /**
     * Whether the absence of such facts means that nothing happened.
     *
     * @param kind the kind
     * @return false when nothing is known about facts of that kind
     */
    public boolean records(FactKind kind) {
        return recorded.contains(kind);
    }

    @Override
    public String toString() {
        return "CustomerHistory[customer=" + customer + ", facts=" + facts.size() + "]";
    }

    private static Fact same(Fact known, Fact added) {
        if (!known.sameContent(added)) {
            throw new FactConflictException(known, added);
        }
        return known.recordedAt().isAfter(added.recordedAt()) ? added : known;
    }
}
