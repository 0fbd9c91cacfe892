// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.history;

import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.core.fact.ActionDone;
import io.github.rapport4j.core.fact.Attendance;
import io.github.rapport4j.core.fact.Behaviour;
import io.github.rapport4j.core.fact.ContractEvent;
import io.github.rapport4j.core.fact.Fact;
import io.github.rapport4j.core.fact.FactConflictException;
import io.github.rapport4j.core.fact.FactId;
import io.github.rapport4j.core.fact.FactKind;
import io.github.rapport4j.core.fact.HostFact;
import io.github.rapport4j.core.fact.Inquiry;
import io.github.rapport4j.core.fact.Interaction;
import io.github.rapport4j.core.fact.PointsEntry;
import io.github.rapport4j.core.fact.Purchase;
import io.github.rapport4j.core.fact.Referral;
import io.github.rapport4j.core.fact.Refund;
import io.github.rapport4j.core.fact.ServiceEvent;
import io.github.rapport4j.core.fact.StageMove;
import io.github.rapport4j.core.fact.SurveyAnswer;
import io.github.rapport4j.core.fact.Touch;
import io.github.rapport4j.core.time.AsOf;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The facts of one customer in order (客户历史). {@link #asOf} gives the view that a rule may see: nothing that happened or
 * became known later. Immutable and safe for use by several threads.
 */
public final class CustomerHistory {
    private final CustomerId customer;
    private final KindIndex facts;
    private final Set<FactKind> declared;

    private CustomerHistory(CustomerId customer, KindIndex facts, Set<FactKind> declared) {
        this.customer = customer;
        this.facts = facts;
        this.declared = declared;
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
        for (Fact fact : facts) {
            if (!fact.customer().equals(customer)) {
                throw new IllegalArgumentException(
                        "fact " + fact.id() + " must be of customer " + customer + ", but was of " + fact.customer());
            }
        }
        return new CustomerHistory(customer, KindIndex.of(distinct(facts)), Set.of());
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
        all.addAll(declared);
        all.addAll(kinds);
        return new CustomerHistory(customer, facts, Set.copyOf(all));
    }

    /**
     * What was to be seen at a point: facts up to its day that were known by then.
     *
     * @param asOf the point
     * @return a history without later facts. What the host declared to record it still records; a kind of which all
     *     facts are later is not recorded
     */
    public CustomerHistory asOf(AsOf asOf) {
        Objects.requireNonNull(asOf, "asOf");
        return keeping(fact -> asOf.sees(fact.occurredAt(), fact.recordedAt()));
    }

    /**
     * How many facts there are to be seen from a point, without a view of them.
     *
     * @param asOf the point
     * @return the number of facts of {@link #asOf}
     */
    public int seen(AsOf asOf) {
        int count = 0;
        for (Fact fact : facts.all()) {
            count += asOf.sees(fact.occurredAt(), fact.recordedAt()) ? 1 : 0;
        }
        return count;
    }

    /**
     * The same history with some of its facts, for example those of one channel.
     *
     * @param kept which facts stay
     * @return a history of these facts. What the host declared to record it still records; a kind of which no fact
     *     stays is otherwise not recorded
     */
    public CustomerHistory keeping(Predicate<? super Fact> kept) {
        Objects.requireNonNull(kept, "kept");
        List<Fact> all = facts.all();
        int first = 0;
        while (first < all.size() && kept.test(all.get(first))) {
            first++;
        }
        if (first == all.size()) {
            return this;
        }
        List<Fact> left = new ArrayList<>(all.subList(0, first));
        for (Fact fact : all.subList(first + 1, all.size())) {
            if (kept.test(fact)) {
                left.add(fact);
            }
        }
        return new CustomerHistory(customer, KindIndex.of(List.copyOf(left)), declared);
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
        return facts.all();
    }

    /**
     * The facts of one kind. Asking again costs nothing.
     *
     * @param <F> the kind
     * @param kind its type, one of those that {@link Fact} permits
     * @return in {@link Fact#ORDER}
     */
    public <F extends Fact> List<F> facts(Class<F> kind) {
        return facts.of(kind);
    }

    /**
     * The purchases.
     *
     * @return in {@link Fact#ORDER}
     */
    public List<Purchase> purchases() {
        return facts.of(Purchase.class);
    }

    /**
     * The refunds, linked or not.
     *
     * @return in {@link Fact#ORDER}
     */
    public List<Refund> refunds() {
        return facts.of(Refund.class);
    }

    /**
     * The interactions, two-way or not.
     *
     * @return in {@link Fact#ORDER}
     */
    public List<Interaction> interactions() {
        return facts.of(Interaction.class);
    }

    /**
     * The inquiries.
     *
     * @return in {@link Fact#ORDER}
     */
    public List<Inquiry> inquiries() {
        return facts.of(Inquiry.class);
    }

    /**
     * The events attended.
     *
     * @return in {@link Fact#ORDER}
     */
    public List<Attendance> attendances() {
        return facts.of(Attendance.class);
    }

    /**
     * The steps of complaints and service requests.
     *
     * @return in {@link Fact#ORDER}
     */
    public List<ServiceEvent> serviceEvents() {
        return facts.of(ServiceEvent.class);
    }

    /**
     * The answers to surveys, blanks among them.
     *
     * @return in {@link Fact#ORDER}
     */
    public List<SurveyAnswer> surveyAnswers() {
        return facts.of(SurveyAnswer.class);
    }

    /**
     * The steps of the customer's referrals.
     *
     * @return in {@link Fact#ORDER}
     */
    public List<Referral> referrals() {
        return facts.of(Referral.class);
    }

    /**
     * The steps of contracts.
     *
     * @return in {@link Fact#ORDER}
     */
    public List<ContractEvent> contractEvents() {
        return facts.of(ContractEvent.class);
    }

    /**
     * What the customer did by themselves.
     *
     * @return in {@link Fact#ORDER}
     */
    public List<Behaviour> behaviours() {
        return facts.of(Behaviour.class);
    }

    /**
     * How we turned to the customer.
     *
     * @return in {@link Fact#ORDER}
     */
    public List<Touch> touches() {
        return facts.of(Touch.class);
    }

    /**
     * The actions carried out or waived.
     *
     * @return in {@link Fact#ORDER}
     */
    public List<ActionDone> actionsDone() {
        return facts.of(ActionDone.class);
    }

    /**
     * The steps of the lifecycle.
     *
     * @return in {@link Fact#ORDER}
     */
    public List<StageMove> stageMoves() {
        return facts.of(StageMove.class);
    }

    /**
     * The entries of the loyalty programme.
     *
     * @return in {@link Fact#ORDER}
     */
    public List<PointsEntry> pointsEntries() {
        return facts.of(PointsEntry.class);
    }

    /**
     * What the host added.
     *
     * @return in {@link Fact#ORDER}
     */
    public List<HostFact> hostFacts() {
        return facts.of(HostFact.class);
    }

    /**
     * The complaints and service requests, each with its steps folded.
     *
     * @return in the order of their first steps
     */
    public List<ServiceCase> serviceCases() {
        return ServiceCase.from(serviceEvents());
    }

    /**
     * The contracts, each with its signature, renewals and end folded.
     *
     * @param zone the zone whose midnights part the days on which contracts were ended
     * @return in the order of their first steps
     */
    public List<ContractCourse> contracts(ZoneId zone) {
        return ContractCourse.from(contractEvents(), zone);
    }

    /**
     * Whether the absence of such facts means that nothing happened.
     *
     * @param kind the kind
     * @return false when nothing is known about facts of that kind
     */
    public boolean records(FactKind kind) {
        return declared.contains(kind) || facts.has(kind);
    }

    /** Histories are equal when their customers, their facts and the kinds that they record are. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CustomerHistory that
                && customer.equals(that.customer)
                && facts.all().equals(that.facts.all())
                && recorded().equals(that.recorded());
    }

    @Override
    public int hashCode() {
        return Objects.hash(customer, facts.all());
    }

    @Override
    public String toString() {
        return "CustomerHistory[customer=" + customer + ", facts=" + facts.all().size() + "]";
    }

    private Set<FactKind> recorded() {
        Set<FactKind> recorded = EnumSet.noneOf(FactKind.class);
        for (FactKind kind : FactKind.values()) {
            if (records(kind)) {
                recorded.add(kind);
            }
        }
        return recorded;
    }

    private static List<Fact> distinct(Collection<? extends Fact> facts) {
        if (facts.size() < 2) {
            return List.copyOf(facts);
        }
        Map<FactId, Fact> byId = new HashMap<>(2 * facts.size());
        for (Fact fact : facts) {
            byId.merge(fact.id(), fact, CustomerHistory::same);
        }
        List<Fact> ordered = new ArrayList<>(byId.values());
        ordered.sort(Fact.ORDER);
        return List.copyOf(ordered);
    }

    private static Fact same(Fact known, Fact added) {
        if (!known.sameContent(added)) {
            throw new FactConflictException(known, added);
        }
        return known.recordedAt().isAfter(added.recordedAt()) ? added : known;
    }
}
