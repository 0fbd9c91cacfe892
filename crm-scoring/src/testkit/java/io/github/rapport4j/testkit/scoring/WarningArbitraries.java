// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.testkit.scoring;

import io.github.rapport4j.core.customer.CustomerId;
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
import io.github.rapport4j.core.fact.SurveyAnswer.Measure;
import io.github.rapport4j.core.fact.SurveyAnswer.Question;
import io.github.rapport4j.core.fact.SurveyAnswer.Scale;
import io.github.rapport4j.core.fact.Terms;
import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.measure.Money;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.core.time.Occurrence;
import io.github.rapport4j.core.vocabulary.Channel;
import io.github.rapport4j.core.vocabulary.Direction;
import io.github.rapport4j.core.vocabulary.Severity;
import io.github.rapport4j.core.vocabulary.Topic;
import io.github.rapport4j.scoring.warning.ScanPoint;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Arbitraries for early warning: dense histories in which every signal comes and goes, and points to look from. */
public final class WarningArbitraries {
    /** The last day on which something happens. */
    public static final LocalDate LAST = LocalDate.of(2026, 3, 31);

    /** The zone of the points. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final CustomerId CUSTOMER = CustomerId.of("c1");
    private static final int SPAN = 260;
    private static final Purchase.Line LINE = Purchase.Line.of("p", BigDecimal.ONE, Money.of("10", "CNY"));

    private WarningArbitraries() {}

    /**
     * Histories of one customer over 260 days: orders in several purchases, refunds in part and in full, two-way and
     * one-way interactions, renewal talks, complaints with all their steps in any order, answers on three scales,
     * contracts signed, renewed and cut short; facts with and without a time of day, some recorded late.
     *
     * @return a history of up to 50 facts
     */
    public static Arbitrary<CustomerHistory> histories() {
        return facts().list().ofMaxSize(50).map(WarningArbitraries::numbered).withoutEdgeCases();
    }

    /**
     * Histories of orders and interactions alone, of which fewer and fewer happen.
     *
     * @return a history of 10 to 40 facts
     */
    public static Arbitrary<CustomerHistory> fallingHistories() {
        Arbitrary<LocalDate> early = Combinators.combine(days(SPAN), days(SPAN), days(SPAN))
                .as((a, b, c) -> a.isBefore(b) ? (a.isBefore(c) ? a : c) : (b.isBefore(c) ? b : c));
        return Arbitraries.oneOf(purchases(early), interactions(early))
                .list()
                .ofMinSize(10)
                .ofMaxSize(40)
                .map(WarningArbitraries::numbered)
                .withoutEdgeCases();
    }

    /**
     * Points in the last 60 days of the span, most with the knowledge of their own day, with and without a segment.
     *
     * @return a point in CNY
     */
    public static Arbitrary<ScanPoint> points() {
        Arbitrary<AsOf> asOfs = Combinators.combine(days(60), Arbitraries.of(0, 0, 0, 20))
                .as((day, late) -> AsOf.of(day, ZONE)
                        .knownBy(AsOf.of(day.plusDays(late), ZONE).knownBy()));
        return Combinators.combine(asOfs, Arbitraries.of(0.0, 20.25, 45.5))
                .as((asOf, median) -> median == 0.0
                        ? ScanPoint.of(asOf, PurchaseArbitraries.CNY)
                        : ScanPoint.of(asOf, PurchaseArbitraries.CNY).withSegmentMedian(median))
                .withoutEdgeCases();
    }

    private static Arbitrary<Fact> facts() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, purchases(days(SPAN))),
                Tuple.of(1, refunds()),
                Tuple.of(6, interactions(days(SPAN))),
                Tuple.of(4, serviceEvents()),
                Tuple.of(3, answers()),
                Tuple.of(2, contractEvents()));
    }

    private static Arbitrary<LocalDate> days(int span) {
        return Arbitraries.integers().between(0, span).map(LAST::minusDays);
    }

    private static Arbitrary<FactHead> heads() {
        return heads(days(SPAN));
    }

    private static Arbitrary<FactHead> heads(Arbitrary<LocalDate> days) {
        Arbitrary<Occurrence> times = Combinators.combine(days, Arbitraries.of(-1L, -1L, 0L, 86_399L))
                .as((day, second) -> second < 0
                        ? Occurrence.of(day)
                        : Occurrence.of(day.atStartOfDay(ZONE).toInstant().plusSeconds(second)));
        return Combinators.combine(times, Arbitraries.of(0, 0, 0, 0, 15))
                .as((time, late) -> FactHead.of(
                        FactId.of("new"), CUSTOMER, time, time.startIn(ZONE).plus(Duration.ofDays(late))));
    }

    private static Arbitrary<Fact> purchases(Arbitrary<LocalDate> days) {
        return Combinators.combine(heads(days), Arbitraries.integers().between(0, 40))
                .as((head, order) -> Purchase.of(head, "o" + order, List.of(LINE)));
    }

    private static Arbitrary<Fact> refunds() {
        return Combinators.combine(heads(), Arbitraries.integers().between(0, 30), Arbitraries.of("10", "4"))
                .as((head, fact, amount) -> Refund.of(head, Money.of(amount, "CNY"), FactId.of("f" + fact)));
    }

    private static Arbitrary<Fact> interactions(Arbitrary<LocalDate> days) {
        return Combinators.combine(
                        heads(days),
                        Arbitraries.of(Direction.values()),
                        Arbitraries.of(Interaction.Reply.values()),
                        Arbitraries.integers().between(0, 9))
                .as((head, direction, reply, topic) -> Interaction.builder()
                        .head(head)
                        .channel(Channel.PHONE)
                        .direction(direction)
                        .reply(reply)
                        .topics(topic == 0 ? List.of(Topic.RENEWAL) : List.of())
                        .build());
    }

    private static Arbitrary<Fact> serviceEvents() {
        Arbitrary<ServiceEvent.Step> steps = Arbitraries.of(
                ServiceEvent.Step.OPENED,
                ServiceEvent.Step.OPENED,
                ServiceEvent.Step.OPENED,
                ServiceEvent.Step.RESOLVED,
                ServiceEvent.Step.CLOSED,
                ServiceEvent.Step.REOPENED);
        Arbitrary<ServiceEvent.Matter> matters = Arbitraries.of(
                ServiceEvent.Matter.COMPLAINT, ServiceEvent.Matter.COMPLAINT, ServiceEvent.Matter.REQUEST);
        return Combinators.combine(
                        heads(),
                        Arbitraries.integers().between(0, 5),
                        steps,
                        matters,
                        Arbitraries.of(Severity.values()))
                .as((head, id, step, matter, severity) -> step == ServiceEvent.Step.OPENED
                        ? ServiceEvent.ofOpening(head, "s" + id, matter, severity)
                        : ServiceEvent.of(head, "s" + id, step));
    }

    private static Arbitrary<Fact> answers() {
        Arbitrary<Question> questions = Arbitraries.of(
                Question.ofNps("recommend"),
                Question.ofCsat("satisfied"),
                Question.of("smile", Measure.CSAT, Scale.of(0, 3)),
                Question.of("staff", Measure.OTHER, Scale.of(0, 3)));
        return questions.flatMap(question -> Combinators.combine(
                        heads(),
                        Arbitraries.integers()
                                .between(
                                        question.scale().lowest(),
                                        question.scale().highest()),
                        Arbitraries.of(false, false, false, true))
                .as((head, value, blank) ->
                        SurveyAnswer.of(head, question, blank ? Answer.blank() : Answer.of(value))));
    }

    private static Arbitrary<Fact> contractEvents() {
        return Combinators.combine(
                        heads(),
                        Arbitraries.of("k1", "k2"),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(-20, 40),
                        Arbitraries.integers().between(1, 150))
                .as(WarningArbitraries::contractEvent);
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
