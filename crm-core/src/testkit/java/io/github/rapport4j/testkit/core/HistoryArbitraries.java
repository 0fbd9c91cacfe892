// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.testkit.core;

import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.core.fact.Fact;
import io.github.rapport4j.core.fact.FactHead;
import io.github.rapport4j.core.fact.FactId;
import io.github.rapport4j.core.fact.FactKind;
import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.core.time.Occurrence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Arbitraries for the facts of one customer: within about three years, so that windows meet them; several on one day
 * and at one instant; some recorded late.
 */
public final class HistoryArbitraries {
    /** The first day of the span in which the facts occur. */
    public static final LocalDate FIRST = LocalDate.of(2023, 1, 1);

    /** The last day of the span in which the facts occur. */
    public static final LocalDate LAST = LocalDate.of(2026, 3, 31);

    private HistoryArbitraries() {}

    /**
     * Histories of all kinds of facts.
     *
     * @return up to 25 facts, maybe none, and some declared kinds
     */
    public static Arbitrary<CustomerHistory> histories() {
        return histories(EnumSet.allOf(FactKind.class));
    }

    /**
     * Histories of some kinds of facts.
     *
     * @param kinds the kinds that may occur
     * @return up to 25 facts, maybe none, and some declared kinds
     */
    public static Arbitrary<CustomerHistory> histories(Set<FactKind> kinds) {
        Arbitrary<Set<FactKind>> declared =
                Arbitraries.of(FactKind.values()).set().ofMaxSize(4);
        return Combinators.combine(FactArbitraries.customerIds(), facts(CustomerId.of("c"), kinds), declared)
                .as((customer, facts, more) ->
                        CustomerHistory.of(customer, numbered(customer, facts)).recording(more))
                .withoutEdgeCases();
    }

    /**
     * Facts of one customer, each with its own id, in no order.
     *
     * @param customer the customer
     * @param kinds the kinds that may occur
     * @return up to 25 facts, maybe none
     */
    public static Arbitrary<List<Fact>> facts(CustomerId customer, Set<FactKind> kinds) {
        Arbitrary<FactHead> heads = FactArbitraries.heads(Arbitraries.just(customer), times());
        List<Arbitrary<Fact>> ofKinds =
                kinds.stream().map(FactArbitraries::facts).toList();
        return Combinators.combine(Arbitraries.oneOf(ofKinds), heads)
                .as(Fact::withHead)
                .list()
                .ofMaxSize(25)
                .map(facts -> numbered(customer, facts))
                .withoutEdgeCases();
    }

    /**
     * Points of evaluation within and around the span of the facts.
     *
     * @return an as-of
     */
    public static Arbitrary<AsOf> asOfs() {
        return TimeArbitraries.asOfs(TimeArbitraries.days(FIRST.minusDays(40), LAST.plusDays(400)));
    }

    /**
     * Times within the span, crowded: a few days come often, so do a few instants.
     *
     * @return an instant or a day
     */
    public static Arbitrary<Occurrence> times() {
        Arbitrary<LocalDate> crowded =
                Arbitraries.of(LocalDate.of(2024, 2, 29), LocalDate.of(2024, 3, 1), LocalDate.of(2025, 10, 26));
        Arbitrary<LocalDate> days = Arbitraries.oneOf(TimeArbitraries.days(FIRST, LAST), crowded);
        Arbitrary<Occurrence> instants = Combinators.combine(
                        days, TimeArbitraries.zones(), Arbitraries.of(0L, 0L, 1L, 43_200L, 86_399L))
                .as((day, zone, second) ->
                        Occurrence.of(day.atStartOfDay(zone).toInstant().plusSeconds(second)));
        return Arbitraries.oneOf(instants, days.map(Occurrence::of));
    }

    private static List<Fact> numbered(CustomerId customer, List<Fact> facts) {
        List<Fact> numbered = new ArrayList<>(facts.size());
        for (Fact fact : facts) {
            FactHead head = fact.head();
            FactId id = FactId.of("f-" + numbered.size());
            numbered.add(fact.withHead(FactHead.of(id, customer, head.occurredAt(), head.recordedAt())));
        }
        return numbered;
    }
}
