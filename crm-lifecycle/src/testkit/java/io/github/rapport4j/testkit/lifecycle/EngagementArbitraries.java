// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.testkit.lifecycle;

import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.core.fact.ActionDone;
import io.github.rapport4j.core.fact.Behaviour;
import io.github.rapport4j.core.fact.ContractEvent;
import io.github.rapport4j.core.fact.Fact;
import io.github.rapport4j.core.fact.FactHead;
import io.github.rapport4j.core.fact.FactId;
import io.github.rapport4j.core.fact.Interaction;
import io.github.rapport4j.core.fact.Purchase;
import io.github.rapport4j.core.fact.Refund;
import io.github.rapport4j.core.fact.ServiceEvent;
import io.github.rapport4j.core.fact.SurveyAnswer;
import io.github.rapport4j.core.fact.SurveyAnswer.Answer;
import io.github.rapport4j.core.fact.SurveyAnswer.Question;
import io.github.rapport4j.core.fact.Terms;
import io.github.rapport4j.core.fact.Touch;
import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.measure.Money;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.core.time.Occurrence;
import io.github.rapport4j.core.vocabulary.Channel;
import io.github.rapport4j.core.vocabulary.Direction;
import io.github.rapport4j.core.vocabulary.Severity;
import io.github.rapport4j.scoring.warning.ScanPoint;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;

/** Arbitraries for the engagement status: histories in which customers come, go silent, are touched and come back. */
public final class EngagementArbitraries {
    /** The last day on which something happens. */
    public static final LocalDate LAST = LocalDate.of(2026, 3, 31);

    /** The zone of the points. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final CustomerId CUSTOMER = CustomerId.of("c1");
    private static final Currency CNY = Currency.getInstance("CNY");
    private static final int SPAN = 420;
    private static final Purchase.Line LINE = Purchase.Line.of("p", BigDecimal.ONE, Money.of("10", "CNY"));

    private EngagementArbitraries() {}

    /**
     * Histories of one customer over 420 days: purchases with long gaps, refunds, contracts signed, renewed and ended,
     * win-back touches, accepted onboarding, product use, complaints, answers and interactions; facts with and without
     * a time of day.
     *
     * @param isLate whether some facts are recorded long after they happened
     * @return a history of up to 30 facts
     */
    public static Arbitrary<CustomerHistory> histories(boolean isLate) {
        Arbitrary<Integer> delays = isLate ? Arbitraries.of(0, 0, 0, 0, 25) : Arbitraries.just(0);
        Arbitrary<List<Fact>> any = facts(delays).list().ofMaxSize(24);
        return Combinators.combine(
                        any,
                        returns().list().ofMaxSize(2),
                        Arbitraries.integers().between(0, 24))
                .as((facts, returns, most) -> {
                    List<Fact> all = new ArrayList<>(facts.subList(0, Math.min(most, facts.size())));
                    returns.forEach(all::addAll);
                    return numbered(all);
                })
                .withoutEdgeCases();
    }

    /** A purchase, a long silence, a win-back touch and a purchase about 90 days later or before. */
    private static Arbitrary<List<Fact>> returns() {
        return Combinators.combine(
                        Arbitraries.integers().between(300, SPAN),
                        Arbitraries.integers().between(0, 180),
                        Arbitraries.of(0, 1, 7, 40, 89, 90, 91, -1))
                .as((first, touched, delay) ->
                        List.<Fact>of(purchase(first), touch(touched), purchase(Math.max(touched - delay, 0))))
                .withoutEdgeCases();
    }

    private static Fact purchase(int daysBack) {
        return Purchase.of(head(daysBack), "r" + daysBack, List.of(LINE));
    }

    private static Fact touch(int daysBack) {
        return Touch.of(head(daysBack), Touch.Purpose.WIN_BACK, Channel.PHONE);
    }

    private static FactHead head(int daysBack) {
        return FactHead.of(FactId.of("new"), CUSTOMER, Occurrence.of(LAST.minusDays(daysBack)), ZONE);
    }

    /**
     * Points around the last day, each with the knowledge of its own day, with and without a segment.
     *
     * @return a point in CNY
     */
    public static Arbitrary<ScanPoint> points() {
        return Combinators.combine(
                        Arbitraries.integers().between(-60, 100).map(LAST::minusDays), Arbitraries.of(0.0, 20.25, 45.5))
                .as((day, median) -> {
                    ScanPoint point = ScanPoint.of(AsOf.of(day, ZONE), CNY);
                    return median == 0.0 ? point : point.withSegmentMedian(median);
                })
                .withoutEdgeCases();
    }

    private static Arbitrary<Fact> facts(Arbitrary<Integer> delays) {
        Arbitrary<FactHead> heads = heads(delays);
        return Arbitraries.frequencyOf(
                Tuple.of(8, purchases(heads)),
                Tuple.of(1, refunds(heads)),
                Tuple.of(3, touches(heads)),
                Tuple.of(3, contractEvents(heads)),
                Tuple.of(2, serviceEvents(heads)),
                Tuple.of(1, answers(heads)),
                Tuple.of(1, heads.map(EngagementArbitraries::talk)),
                Tuple.of(1, heads.map(head -> ActionDone.of(head, "i1", "go-live-accepted"))),
                Tuple.of(1, heads.map(EngagementArbitraries::use)));
    }

    private static Arbitrary<FactHead> heads(Arbitrary<Integer> delays) {
        Arbitrary<LocalDate> days = Arbitraries.integers()
                .between(0, SPAN)
                .withDistribution(RandomDistribution.uniform())
                .map(LAST::minusDays);
        Arbitrary<Occurrence> times = Combinators.combine(days, Arbitraries.of(-1L, -1L, 0L, 40_000L, 86_399L))
                .as((day, second) -> second < 0
                        ? Occurrence.of(day)
                        : Occurrence.of(day.atStartOfDay(ZONE).toInstant().plusSeconds(second)));
        return Combinators.combine(times, delays)
                .as((time, late) -> FactHead.of(
                        FactId.of("new"), CUSTOMER, time, time.startIn(ZONE).plus(Duration.ofDays(late))));
    }

    private static Arbitrary<Fact> purchases(Arbitrary<FactHead> heads) {
        return Combinators.combine(heads, Arbitraries.integers().between(0, 40))
                .as((head, order) -> Purchase.of(head, "o" + order, List.of(LINE)));
    }

    private static Arbitrary<Fact> refunds(Arbitrary<FactHead> heads) {
        return Combinators.combine(heads, Arbitraries.integers().between(0, 12), Arbitraries.of("10", "4"))
                .as((head, purchase, amount) -> Refund.of(head, Money.of(amount, "CNY"), FactId.of("f" + purchase)));
    }

    private static Arbitrary<Fact> touches(Arbitrary<FactHead> heads) {
        return Combinators.combine(
                        heads,
                        Arbitraries.of(Touch.Purpose.WIN_BACK, Touch.Purpose.WIN_BACK, Touch.Purpose.CARE),
                        Arbitraries.of(Touch.Delivery.values()))
                .as((head, purpose, delivery) ->
                        Touch.of(head, purpose, Channel.EMAIL).withDelivery(delivery));
    }

    private static Arbitrary<Fact> contractEvents(Arbitrary<FactHead> heads) {
        return Combinators.combine(
                        heads,
                        Arbitraries.of("k1", "k2"),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(-20, 40),
                        Arbitraries.integers().between(1, 150))
                .as(EngagementArbitraries::contractEvent);
    }

    private static Fact contractEvent(FactHead head, String id, int kind, int ahead, int length) {
        if (kind == 0) {
            return ContractEvent.ofEnd(
                    head, id, length % 3 == 0 ? ContractEvent.Ending.LAPSED : ContractEvent.Ending.CANCELLED);
        }
        LocalDate start = head.occurredAt().dayIn(ZONE).plusDays(ahead);
        Terms terms =
                kind == 1 ? Terms.builder().startInclusive(start).build() : Terms.of(start, start.plusDays(length));
        return kind == 2 ? ContractEvent.ofRenewal(head, id, terms) : ContractEvent.ofSignature(head, id, terms);
    }

    private static Arbitrary<Fact> serviceEvents(Arbitrary<FactHead> heads) {
        return Combinators.combine(
                        heads,
                        Arbitraries.of("s1", "s2"),
                        Arbitraries.of(
                                ServiceEvent.Step.OPENED,
                                ServiceEvent.Step.RESOLVED,
                                ServiceEvent.Step.CLOSED,
                                ServiceEvent.Step.REOPENED),
                        Arbitraries.of(Severity.values()))
                .as((head, id, step, severity) -> step == ServiceEvent.Step.OPENED
                        ? ServiceEvent.ofOpening(head, id, ServiceEvent.Matter.COMPLAINT, severity)
                        : ServiceEvent.of(head, id, step));
    }

    private static Arbitrary<Fact> answers(Arbitrary<FactHead> heads) {
        return Combinators.combine(heads, Arbitraries.integers().between(1, 5))
                .as((head, value) -> SurveyAnswer.of(head, Question.ofCsat("satisfied"), Answer.of(value)));
    }

    private static Fact talk(FactHead head) {
        return Interaction.builder()
                .head(head)
                .channel(Channel.PHONE)
                .direction(Direction.INBOUND)
                .build();
    }

    private static Fact use(FactHead head) {
        return Behaviour.builder()
                .head(head)
                .action(Behaviour.Action.FEATURE_USED)
                .subject("report")
                .build();
    }

    private static CustomerHistory numbered(List<Fact> facts) {
        List<Fact> numbered = new ArrayList<>(facts.size());
        for (Fact fact : facts) {
            FactHead head = fact.head();
            FactId id = FactId.of("f" + numbered.size());
            numbered.add(fact.withHead(FactHead.of(id, CUSTOMER, head.occurredAt(), head.recordedAt())));
        }
        return CustomerHistory.of(CUSTOMER, numbered);
    }
}
