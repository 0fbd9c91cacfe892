// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.testkit.lifecycle;

import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.core.fact.ActionDone;
import io.github.rapport4j.core.fact.Attendance;
import io.github.rapport4j.core.fact.Fact;
import io.github.rapport4j.core.fact.FactHead;
import io.github.rapport4j.core.fact.FactId;
import io.github.rapport4j.core.fact.Interaction;
import io.github.rapport4j.core.fact.ServiceEvent;
import io.github.rapport4j.core.fact.SurveyAnswer;
import io.github.rapport4j.core.fact.Touch;
import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.core.time.Occurrence;
import io.github.rapport4j.core.vocabulary.Channel;
import io.github.rapport4j.core.vocabulary.Direction;
import io.github.rapport4j.core.vocabulary.Severity;
import io.github.rapport4j.lifecycle.obligation.ObligationKind;
import io.github.rapport4j.lifecycle.proof.Evidence;
import io.github.rapport4j.lifecycle.stage.LifecycleMachine;
import io.github.rapport4j.lifecycle.stage.LifecyclePolicy;
import io.github.rapport4j.lifecycle.stage.LifecycleRecord;
import io.github.rapport4j.lifecycle.stage.LifecycleState;
import io.github.rapport4j.lifecycle.transition.EventKind;
import io.github.rapport4j.lifecycle.transition.LifecycleEvent;
import io.github.rapport4j.lifecycle.transition.Standing;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;

/** Arbitraries for obligations: relationships at every stage, and what was done for them. */
public final class ObligationArbitraries {
    /** The first day of every relationship. */
    public static final LocalDate FIRST = LocalDate.of(2024, 1, 31);

    private static final CustomerId CUSTOMER = CustomerId.of("c1");
    private static final int SPAN = 200;
    private static final List<EventKind> PATH = List.of(
            EventKind.LEAD_CAPTURED,
            EventKind.LEAD_SCORED,
            EventKind.CONTACT_MADE,
            EventKind.NEEDS_CONFIRMED,
            EventKind.PROPOSAL_PRESENTED,
            EventKind.CONTRACT_SIGNED,
            EventKind.GO_LIVE_ACCEPTED,
            EventKind.LOYALTY_ESTABLISHED);

    private ObligationArbitraries() {}

    /**
     * Relationships that went some way along the straight path, an event every few days.
     *
     * @return a state of one to eight records
     */
    public static Arbitrary<LifecycleState> states() {
        return days(40).list()
                .ofMinSize(1)
                .ofMaxSize(PATH.size())
                .withSizeDistribution(RandomDistribution.uniform())
                .map(ObligationArbitraries::state)
                .withoutEdgeCases();
    }

    /**
     * Facts of one customer over 200 days that do or waive what is owed, or do not.
     *
     * @return 5 to 40 facts with ids f0, f1 and so on
     */
    public static Arbitrary<CustomerHistory> histories() {
        return facts().list()
                .ofMinSize(5)
                .ofMaxSize(40)
                .withSizeDistribution(RandomDistribution.uniform())
                .map(ObligationArbitraries::history)
                .withoutEdgeCases();
    }

    /**
     * One fact that does what is owed and starts nothing.
     *
     * @return an action done, a touch, an answer or an attendance
     */
    public static Arbitrary<Fact> deeds() {
        return Arbitraries.frequencyOf(
                        Tuple.of(6, actions()),
                        Tuple.of(3, touches()),
                        Tuple.of(1, heads().map(ObligationArbitraries::answer)),
                        Tuple.of(1, attendances()))
                .withoutEdgeCases();
    }

    /**
     * Points of evaluation.
     *
     * @return one of the 200 days, in UTC
     */
    public static Arbitrary<AsOf> points() {
        return days(SPAN).map(day -> AsOf.of(FIRST.plusDays(day), ZoneOffset.UTC));
    }

    /**
     * A history of facts.
     *
     * @param facts facts whose ids do not matter
     * @return the same with ids f0, f1 and so on
     */
    public static CustomerHistory history(List<Fact> facts) {
        List<Fact> numbered = new ArrayList<>(facts.size());
        for (Fact fact : facts) {
            FactHead head = fact.head();
            FactId id = FactId.of("f" + numbered.size());
            numbered.add(fact.withHead(FactHead.of(id, CUSTOMER, head.occurredAt(), head.recordedAt())));
        }
        return CustomerHistory.of(CUSTOMER, numbered);
    }

    private static Arbitrary<Integer> days(int most) {
        return Arbitraries.integers().between(0, most).withDistribution(RandomDistribution.uniform());
    }

    private static LifecycleState state(List<Integer> gaps) {
        LifecycleMachine machine = LifecycleMachine.using(LifecyclePolicy.standard());
        LifecycleState state = LifecycleState.none();
        int day = 0;
        for (int i = 0; i < gaps.size(); i++) {
            day += gaps.get(i);
            Occurrence when = Occurrence.of(FIRST.plusDays(day));
            LifecycleEvent event = LifecycleEvent.of(
                    FactId.of("e" + i), PATH.get(i), when.startIn(ZoneOffset.UTC), when.startIn(ZoneOffset.UTC));
            Standing from = state.standing();
            LifecycleRecord.Grounds grounds = new LifecycleRecord.Grounds(
                    List.of(), List.of(), Evidence.none(AsOf.of(FIRST.plusDays(day), ZoneOffset.UTC)));
            Standing to = event.kind().targets(from).get(0);
            state = machine.apply(state, LifecycleRecord.of(event, from, to, grounds));
        }
        return state;
    }

    private static Arbitrary<Fact> facts() {
        return Arbitraries.frequencyOf(Tuple.of(8, deeds()), Tuple.of(3, interactions()), Tuple.of(2, serviceEvents()));
    }

    private static Arbitrary<FactHead> heads() {
        return Combinators.combine(days(SPAN), Arbitraries.of(-1, 0, 40_000, 86_399))
                .as((day, second) -> {
                    LocalDate date = FIRST.plusDays(day);
                    Occurrence time = second < 0
                            ? Occurrence.of(date)
                            : Occurrence.of(date.atStartOfDay(ZoneOffset.UTC)
                                    .toInstant()
                                    .plus(Duration.ofSeconds(second)));
                    return FactHead.of(FactId.of("new"), CUSTOMER, time, ZoneOffset.UTC);
                });
    }

    private static Arbitrary<Fact> actions() {
        Arbitrary<ObligationKind> kinds = Arbitraries.oneOf(
                Arbitraries.of(ObligationKind.values()),
                Arbitraries.of(
                        ObligationKind.SURVEY,
                        ObligationKind.INSIGHT,
                        ObligationKind.PROGRESS_REPORT,
                        ObligationKind.USAGE_REVIEW,
                        ObligationKind.REFERRAL_GUIDE));
        return Combinators.combine(heads(), kinds, Arbitraries.of(false, false, true))
                .as((head, kind, waived) -> waived
                        ? ActionDone.builder()
                                .head(head)
                                .item("plan-1")
                                .action(kind.action())
                                .outcome(ActionDone.Outcome.WAIVED)
                                .reason("not-wanted")
                                .build()
                        : ActionDone.of(head, "plan-1", kind.action()));
    }

    private static Arbitrary<Fact> touches() {
        return Combinators.combine(
                        heads(), Arbitraries.of(Touch.Purpose.values()), Arbitraries.of(Touch.Delivery.values()))
                .as((head, purpose, delivery) ->
                        Touch.of(head, purpose, Channel.EMAIL).withDelivery(delivery));
    }

    private static Fact answer(FactHead head) {
        return SurveyAnswer.of(head, SurveyAnswer.Question.ofCsat("satisfied"), SurveyAnswer.Answer.of(4));
    }

    private static Arbitrary<Fact> attendances() {
        return Combinators.combine(heads(), Arbitraries.of(Attendance.Occasion.values()))
                .as((head, occasion) -> Attendance.of(head, "event-1", occasion));
    }

    private static Arbitrary<Fact> interactions() {
        return Combinators.combine(
                        heads(),
                        Arbitraries.of(Direction.values()),
                        Arbitraries.of(Channel.PHONE, Channel.EMAIL),
                        Arbitraries.of(Interaction.Purpose.values()))
                .as((head, direction, channel, purpose) -> Interaction.builder()
                        .head(head)
                        .channel(channel)
                        .direction(direction)
                        .purpose(purpose)
                        .build());
    }

    private static Arbitrary<Fact> serviceEvents() {
        return Combinators.combine(heads(), Arbitraries.of("s1", "s2"), Arbitraries.of(ServiceEvent.Step.values()))
                .as((head, id, step) -> step == ServiceEvent.Step.OPENED
                        ? ServiceEvent.ofOpening(head, id, ServiceEvent.Matter.REQUEST, Severity.MINOR)
                        : ServiceEvent.of(head, id, step));
    }
}
