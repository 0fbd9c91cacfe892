// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.testkit.core;

import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.core.fact.ActionDone;
import io.github.rapport4j.core.fact.Behaviour;
import io.github.rapport4j.core.fact.ContractEvent;
import io.github.rapport4j.core.fact.Fact;
import io.github.rapport4j.core.fact.FactHead;
import io.github.rapport4j.core.fact.FactId;
import io.github.rapport4j.core.fact.FactKind;
import io.github.rapport4j.core.fact.Interaction;
import io.github.rapport4j.core.fact.Purchase;
import io.github.rapport4j.core.fact.SurveyAnswer;
import io.github.rapport4j.core.fact.Terms;
import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.measure.Money;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.core.time.DateWindow;
import io.github.rapport4j.core.time.Occurrence;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Arbitraries for bases of customers whose facts lie close together, from {@link #FIRST} on within {@link #DAYS} days,
 * so that facts meet each other within the days and weeks that key figures look at.
 */
public final class DenseArbitraries {
    /** The currency of all amounts. */
    public static final Currency CNY = Currency.getInstance("CNY");

    /** The first day on which something may happen. */
    public static final LocalDate FIRST = LocalDate.of(2024, 1, 20);

    /** On how many days something may happen. */
    public static final int DAYS = 200;

    private static final int FACTS = 14;

    private DenseArbitraries() {}

    /**
     * Bases of customers with facts of some kinds; some facts have a time of day, some became known late, and those
     * that answer another fact often name one that is there.
     *
     * @param most how many customers at most
     * @param kinds the kinds that may occur
     * @return one history a customer, numbered from {@code c0}
     */
    public static Arbitrary<List<CustomerHistory>> bases(int most, FactKind... kinds) {
        List<Arbitrary<Fact>> ofKinds = new ArrayList<>();
        for (FactKind kind : kinds) {
            ofKinds.add(facts(kind));
        }
        return Arbitraries.oneOf(ofKinds)
                .list()
                .ofMaxSize(FACTS)
                .list()
                .ofMaxSize(most)
                .map(DenseArbitraries::numbered)
                .withoutEdgeCases();
    }

    /**
     * Windows in and around the days of the facts, empty ones among them.
     *
     * @return a window
     */
    public static Arbitrary<DateWindow> windows() {
        Arbitrary<Integer> day = Arbitraries.integers().between(-5, DAYS + 10);
        return Combinators.combine(day, day)
                .as((a, b) -> DateWindow.of(FIRST.plusDays(Math.min(a, b)), FIRST.plusDays(Math.max(a, b))))
                .withoutEdgeCases();
    }

    /**
     * Points to look from, most of them late enough to see most facts, some with more or less known than on that day.
     *
     * @return in zones east and west
     */
    public static Arbitrary<AsOf> asOfs() {
        Arbitrary<Integer> day = Arbitraries.oneOf(
                Arbitraries.integers().between(-5, DAYS), Arbitraries.integers().between(DAYS, DAYS + 150));
        Arbitrary<ZoneId> zone =
                Arbitraries.of("Asia/Shanghai", "UTC", "America/Los_Angeles").map(ZoneId::of);
        Arbitrary<Long> hours =
                Arbitraries.oneOf(Arbitraries.just(0L), Arbitraries.longs().between(-500, 2000));
        return Combinators.combine(day, zone, hours)
                .as((d, z, h) -> {
                    AsOf asOf = AsOf.of(FIRST.plusDays(d), z);
                    return asOf.knownBy(asOf.knownBy().plus(Duration.ofHours(h)));
                })
                .withoutEdgeCases();
    }

    private static Arbitrary<Fact> facts(FactKind kind) {
        Arbitrary<Fact> facts = switch (kind) {
            case PURCHASE -> purchases();
            case CONTRACT_EVENT -> contractEvents();
            case ACTION_DONE -> actions();
            default -> FactArbitraries.facts(kind);
        };
        return Combinators.combine(facts, heads()).as(Fact::withHead);
    }

    private static Arbitrary<FactHead> heads() {
        Arbitrary<Integer> day = Arbitraries.oneOf(
                Arbitraries.integers().between(0, DAYS - 1),
                Arbitraries.integers().between(20, 40));
        Arbitrary<Integer> minute =
                Arbitraries.oneOf(Arbitraries.just(-1), Arbitraries.integers().between(0, 1439));
        Arbitrary<Integer> delay = Arbitraries.frequency(Tuple.of(4, 0), Tuple.of(1, 20));
        Arbitrary<Integer> id = Arbitraries.integers().between(0, FACTS);
        return Combinators.combine(day, minute, delay, id).as((d, m, late, number) -> {
            Instant at =
                    FIRST.plusDays(d).atStartOfDay(ZoneOffset.UTC).toInstant().plus(Duration.ofMinutes(Math.max(0, m)));
            Occurrence when = m < 0 ? Occurrence.of(FIRST.plusDays(d)) : Occurrence.of(at);
            return FactHead.of(FactId.of("f" + number), CustomerId.of("c"), when, at.plus(Duration.ofDays(late)));
        });
    }

    private static Arbitrary<Fact> purchases() {
        Arbitrary<Integer> amounts = Arbitraries.integers().between(0, 5_000);
        return amounts.map(amount -> Purchase.of(head(), Money.of(BigDecimal.valueOf(amount, 1), CNY)));
    }

    private static Arbitrary<Fact> contractEvents() {
        Arbitrary<Terms> terms = Combinators.combine(
                        Arbitraries.integers().between(-60, DAYS),
                        Arbitraries.integers().between(1, 150).injectNull(0.1),
                        Arbitraries.integers().between(0, 9).injectNull(0.2))
                .as((start, days, value) -> Terms.builder()
                        .startInclusive(FIRST.plusDays(start))
                        .endExclusive(Optional.ofNullable(days).map(d -> FIRST.plusDays(start + (long) d)))
                        .value(Optional.ofNullable(value).map(v -> Money.of(BigDecimal.valueOf(v * 100L), CNY)))
                        .build());
        Arbitrary<String> contracts = Arbitraries.of("K-1", "K-2");
        Arbitrary<Fact> agreed = Combinators.combine(contracts, terms, Arbitraries.of(true, false))
                .as((id, what, isRenewal) -> isRenewal
                        ? ContractEvent.ofRenewal(head(), id, what)
                        : ContractEvent.ofSignature(head(), id, what));
        Arbitrary<Fact> ended = Combinators.combine(contracts, Arbitraries.of(ContractEvent.Ending.values()))
                .as((id, ending) -> ContractEvent.ofEnd(head(), id, ending));
        return Arbitraries.frequencyOf(Tuple.of(4, agreed), Tuple.of(1, ended));
    }

    private static Arbitrary<Fact> actions() {
        return Combinators.combine(
                        FactArbitraries.actionsDone(),
                        Arbitraries.integers().between(-5, DAYS).injectNull(0.2),
                        Arbitraries.of("i1", "i2", "i3"))
                .as((action, due, item) -> ActionDone.builder()
                        .from(action)
                        .item(item)
                        .due(Optional.ofNullable(due).map(FIRST::plusDays))
                        .build());
    }

    private static FactHead head() {
        return FactHead.of(FactId.of("f"), CustomerId.of("c"), Occurrence.of(FIRST), Instant.EPOCH);
    }

    private static List<CustomerHistory> numbered(List<List<Fact>> drafts) {
        List<CustomerHistory> base = new ArrayList<>(drafts.size());
        for (List<Fact> draft : drafts) {
            CustomerId customer = CustomerId.of("c" + base.size());
            List<Fact> facts = new ArrayList<>(draft.size());
            for (Fact fact : draft) {
                FactHead head = fact.head();
                FactHead own = FactHead.of(
                        FactId.of(customer + "-" + facts.size()), customer, head.occurredAt(), head.recordedAt());
                facts.add(answering(fact, customer).withHead(own));
            }
            base.add(CustomerHistory.of(customer, facts));
        }
        return base;
    }

    /** The id that the fact was drawn with says which fact it answers: often one that is there. */
    private static Fact answering(Fact fact, CustomerId customer) {
        FactId other = FactId.of(customer + "-" + fact.id().value().substring(1));
        if (fact instanceof Interaction interaction && interaction.inReplyTo().isPresent()) {
            return interaction.withInReplyTo(other);
        }
        if (fact instanceof Behaviour behaviour && behaviour.inReplyTo().isPresent()) {
            return behaviour.withInReplyTo(other);
        }
        if (fact instanceof SurveyAnswer answer && answer.invitation().isPresent()) {
            return answer.withInvitation(other);
        }
        return fact;
    }
}
