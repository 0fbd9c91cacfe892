// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.testkit.core;

import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.core.fact.ActionDone;
import io.github.rapport4j.core.fact.Fact;
import io.github.rapport4j.core.fact.FactHead;
import io.github.rapport4j.core.fact.FactId;
import io.github.rapport4j.core.fact.FactKind;
import io.github.rapport4j.core.fact.HostFact;
import io.github.rapport4j.core.fact.StageMove;
import io.github.rapport4j.core.time.Occurrence;
import io.github.rapport4j.core.vocabulary.Channel;
import io.github.rapport4j.core.vocabulary.Disposition;
import io.github.rapport4j.core.vocabulary.LifecycleStage;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Arbitraries for facts: every kind, date-only days and instants, facts recorded late. Free text in them carries the
 * marker of {@link PrivacyArbitraries}. Ids, codes and products come in several scripts.
 */
public final class FactArbitraries {
    private FactArbitraries() {}

    /**
     * Facts of every kind.
     *
     * @return a fact of any customer
     */
    public static Arbitrary<Fact> facts() {
        return Arbitraries.oneOf(
                Arrays.stream(FactKind.values()).map(FactArbitraries::facts).toList());
    }

    /**
     * Facts of one kind.
     *
     * @param kind the kind
     * @return a fact of any customer
     */
    public static Arbitrary<Fact> facts(FactKind kind) {
        Arbitrary<? extends Fact> facts = switch (kind) {
            case PURCHASE -> TradeFactArbitraries.purchases();
            case REFUND -> TradeFactArbitraries.refunds();
            case CONTRACT_EVENT -> TradeFactArbitraries.contractEvents();
            case REFERRAL -> TradeFactArbitraries.referrals();
            case POINTS_ENTRY -> TradeFactArbitraries.pointsEntries();
            case INTERACTION -> ContactFactArbitraries.interactions();
            case INQUIRY -> ContactFactArbitraries.inquiries();
            case ATTENDANCE -> ContactFactArbitraries.attendances();
            case SERVICE_EVENT -> ContactFactArbitraries.serviceEvents();
            case SURVEY_ANSWER -> ContactFactArbitraries.surveyAnswers();
            case BEHAVIOUR -> ContactFactArbitraries.behaviours();
            case TOUCH -> ContactFactArbitraries.touches();
            case ACTION_DONE -> actionsDone();
            case STAGE_MOVE -> stageMoves();
            case HOST_FACT -> hostFacts();
        };
        // corners are frequent anyway, and all combinations of them would be millions
        return facts.<Fact>map(fact -> fact).withoutEdgeCases();
    }

    /**
     * Ids of facts.
     *
     * @return an id
     */
    public static Arbitrary<FactId> factIds() {
        return Combinators.combine(
                        Arbitraries.of("f-", "订单", "𠮷", "🙂", "A b", "１２"),
                        Arbitraries.integers().between(0, 999_999))
                .as((head, number) -> FactId.of(head + number));
    }

    /**
     * Ids of customers.
     *
     * @return an id
     */
    public static Arbitrary<CustomerId> customerIds() {
        return Combinators.combine(
                        Arbitraries.of("c", "客户", "𠮷", "🙂", "A b", "１２"),
                        Arbitraries.integers().between(0, 9_999))
                .as((head, number) -> CustomerId.of(head + number));
    }

    /**
     * Heads: ids, and times of which the recorded one is the same or later.
     *
     * @return the head of a fact of any customer
     */
    public static Arbitrary<FactHead> heads() {
        return heads(customerIds(), TimeArbitraries.occurrences());
    }

    /**
     * Heads of given customers at given times.
     *
     * @param customers the customers
     * @param times the times
     * @return a head
     */
    public static Arbitrary<FactHead> heads(Arbitrary<CustomerId> customers, Arbitrary<Occurrence> times) {
        Arbitrary<Duration> lags = Arbitraries.of(0L, 0L, 1L, 3_600L, 86_400L, 7 * 86_400L, 400 * 86_400L)
                .map(Duration::ofSeconds);
        return Combinators.combine(factIds(), customers, times, lags)
                .as((id, customer, time, lag) -> FactHead.of(
                        id, customer, time, time.startIn(ZoneOffset.UTC).plus(lag)));
    }

    /**
     * Actions carried out or waived.
     *
     * @return an action
     */
    public static Arbitrary<ActionDone> actionsDone() {
        Arbitrary<ActionDone.Outcome> outcomes = Arbitraries.of(ActionDone.Outcome.values());
        return Combinators.combine(
                        heads(),
                        codes(),
                        outcomes,
                        TimeArbitraries.days().optional(),
                        Arbitraries.of(Channel.values()).optional(),
                        TradeFactArbitraries.amounts(false).optional(),
                        PrivacyArbitraries.freeTexts().optional())
                .as((head, code, outcome, due, channel, cost, text) -> ActionDone.builder()
                        .head(head)
                        .item(code + "/item")
                        .action(code)
                        .outcome(outcome)
                        .reason(waiver(outcome))
                        .due(due)
                        .channel(channel)
                        .cost(cost)
                        .feedback(text)
                        .nextStep(text)
                        .build());
    }

    /**
     * Steps of the lifecycle, whether the machine would allow them or not.
     *
     * @return a move
     */
    public static Arbitrary<StageMove> stageMoves() {
        Arbitrary<LifecycleStage> stages = Arbitraries.of(LifecycleStage.values());
        return Combinators.combine(
                        heads(),
                        codes(),
                        stages.optional(),
                        stages,
                        Arbitraries.of(Disposition.values()),
                        Arbitraries.integers().between(1, 4),
                        codes().optional())
                .as((head, event, from, to, disposition, cycle, reason) -> StageMove.builder()
                        .head(head)
                        .event(event)
                        .fromStage(from)
                        .toStage(to)
                        .disposition(disposition)
                        .cycle(cycle)
                        .reason(reason)
                        .build());
    }

    /**
     * Facts of the host.
     *
     * @return a fact with up to three attributes
     */
    public static Arbitrary<HostFact> hostFacts() {
        Arbitrary<String> values = PrivacyArbitraries.freeTexts().map(text -> text.value());
        return Combinators.combine(
                        heads(), codes(), Arbitraries.maps(codes(), values).ofMaxSize(3))
                .as(HostFact::of);
    }

    /**
     * Codes of a host's lists.
     *
     * @return a short text without personal data
     */
    public static Arbitrary<String> codes() {
        return Arbitraries.of("analytics", "price", "交付", "𠮷野", "🙂", "feature １", "a/b;c", "e\u0301");
    }

    private static Optional<String> waiver(ActionDone.Outcome outcome) {
        return outcome == ActionDone.Outcome.WAIVED ? Optional.of("not-needed") : Optional.empty();
    }
}
