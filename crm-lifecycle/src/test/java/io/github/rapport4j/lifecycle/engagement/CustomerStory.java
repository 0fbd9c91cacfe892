// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.lifecycle.engagement;

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
import io.github.rapport4j.core.fact.StageMove;
import io.github.rapport4j.core.fact.SurveyAnswer;
import io.github.rapport4j.core.fact.Terms;
import io.github.rapport4j.core.fact.Touch;
import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.measure.Money;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.core.time.Occurrence;
import io.github.rapport4j.core.vocabulary.Channel;
import io.github.rapport4j.core.vocabulary.Direction;
import io.github.rapport4j.core.vocabulary.LifecycleStage;
import io.github.rapport4j.core.vocabulary.Severity;
import io.github.rapport4j.scoring.warning.ScanPoint;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.OptionalDouble;

/** What one customer did on which day, counted from the first of 2024. Facts are f0, f1 and so on as told. */
final class CustomerStory {
    private static final CustomerId CUSTOMER = CustomerId.of("c1");
    private static final Money PRICE = Money.of("10", "CNY");

    EngagementPolicy policy = EngagementPolicy.standard();
    double segmentMedian;
    double alive = 1;
    private final List<Fact> facts = new ArrayList<>();

    static LocalDate day(int day) {
        return LocalDate.of(2024, 1, 1).plusDays(day);
    }

    Engagement on(int day) {
        return calculator().evaluate(history(), point(day));
    }

    /** One with a forecast when the customer is not certainly alive. */
    EngagementCalculator calculator() {
        EngagementCalculator calculator = EngagementCalculator.using(policy);
        return alive == 1 ? calculator : calculator.withForecast((seen, asOf) -> OptionalDouble.of(alive));
    }

    CustomerHistory history() {
        return CustomerHistory.of(CUSTOMER, facts);
    }

    ScanPoint point(int day) {
        ScanPoint point = ScanPoint.of(AsOf.of(day(day), ZoneOffset.UTC), Currency.getInstance("CNY"));
        return segmentMedian == 0 ? point : point.withSegmentMedian(segmentMedian);
    }

    CustomerStory buys(int day) {
        return add(Purchase.of(head(day), PRICE));
    }

    CustomerStory refunds(int day, String purchase) {
        return add(Refund.of(head(day), PRICE, FactId.of(purchase)));
    }

    /** On a day without a time. */
    CustomerStory buysOn(LocalDate day) {
        return add(Purchase.of(head(Occurrence.of(day)), PRICE));
    }

    CustomerStory buysAt(Instant instant) {
        return add(Purchase.of(head(Occurrence.of(instant)), PRICE));
    }

    CustomerStory touchesOn(LocalDate day) {
        return add(Touch.of(head(Occurrence.of(day)), Touch.Purpose.WIN_BACK, Channel.PHONE));
    }

    /** As much in another currency, which only a converter can tell. */
    CustomerStory refundsAbroad(int day, String purchase) {
        return add(Refund.of(head(day), Money.of("1", "EUR"), FactId.of(purchase)));
    }

    /** Bought on one day, and known only on another. */
    CustomerStory buysUnseen(int day, int known) {
        FactHead head = FactHead.of(
                FactId.of("f" + facts.size()),
                CUSTOMER,
                Occurrence.of(day(day)),
                day(known).atStartOfDay(ZoneOffset.UTC).toInstant());
        return add(Purchase.of(head, PRICE));
    }

    CustomerStory signs(int day, int start, int end) {
        return add(ContractEvent.ofSignature(head(day), "k1", Terms.of(day(start), day(end))));
    }

    CustomerStory signsAnother(int day, int start, int end) {
        return add(ContractEvent.ofSignature(head(day), "k2", Terms.of(day(start), day(end))));
    }

    CustomerStory signsForGood(int day) {
        Terms endless = Terms.builder().startInclusive(day(day)).build();
        return add(ContractEvent.ofSignature(head(day), "k3", endless));
    }

    CustomerStory renews(int day, int start, int end) {
        return add(ContractEvent.ofRenewal(head(day), "k1", Terms.of(day(start), day(end))));
    }

    CustomerStory ends(int day, ContractEvent.Ending ending) {
        return add(ContractEvent.ofEnd(head(day), "k1", ending));
    }

    CustomerStory touches(int day, Touch.Delivery delivery) {
        return add(Touch.of(head(day), Touch.Purpose.WIN_BACK, Channel.PHONE).withDelivery(delivery));
    }

    CustomerStory talks(int day) {
        return add(Interaction.builder()
                .head(head(day))
                .channel(Channel.PHONE)
                .direction(Direction.INBOUND)
                .build());
    }

    CustomerStory uses(int day) {
        return add(Behaviour.builder()
                .head(head(day))
                .action(Behaviour.Action.FEATURE_USED)
                .subject("report")
                .build());
    }

    CustomerStory answers(int day, int value) {
        return add(
                SurveyAnswer.of(head(day), SurveyAnswer.Question.ofCsat("satisfied"), SurveyAnswer.Answer.of(value)));
    }

    CustomerStory asksForHelp(int day, Severity severity) {
        return add(ServiceEvent.ofOpening(head(day), "s1", ServiceEvent.Matter.COMPLAINT, severity));
    }

    CustomerStory solves(int day) {
        return add(ServiceEvent.of(head(day), "s1", ServiceEvent.Step.RESOLVED));
    }

    CustomerStory does(int day, String action) {
        return add(ActionDone.of(head(day), "i1", action));
    }

    CustomerStory waives(int day, String action) {
        return add(ActionDone.builder()
                .head(head(day))
                .item("i1")
                .action(action)
                .outcome(ActionDone.Outcome.WAIVED)
                .reason("not wanted")
                .build());
    }

    CustomerStory moves(int day, String event) {
        return add(StageMove.builder()
                .head(head(day))
                .event(event)
                .toStage(LifecycleStage.COOPERATION)
                .build());
    }

    private CustomerStory add(Fact fact) {
        facts.add(fact);
        return this;
    }

    /** Facts of one day come a minute apart, as told. */
    private FactHead head(int day) {
        Occurrence when =
                Occurrence.of(day(day).atStartOfDay(ZoneOffset.UTC).toInstant().plusSeconds(60L * facts.size()));
        return head(when);
    }

    private FactHead head(Occurrence when) {
        return FactHead.of(FactId.of("f" + facts.size()), CUSTOMER, when, ZoneOffset.UTC);
    }
}
