// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.testkit.core;

import io.github.rapport4j.core.fact.Attendance;
import io.github.rapport4j.core.fact.Behaviour;
import io.github.rapport4j.core.fact.Commitment;
import io.github.rapport4j.core.fact.Inquiry;
import io.github.rapport4j.core.fact.Interaction;
import io.github.rapport4j.core.fact.ServiceEvent;
import io.github.rapport4j.core.fact.SurveyAnswer;
import io.github.rapport4j.core.fact.Touch;
import io.github.rapport4j.core.privacy.FreeText;
import io.github.rapport4j.core.vocabulary.Channel;
import io.github.rapport4j.core.vocabulary.Direction;
import io.github.rapport4j.core.vocabulary.Sentiment;
import io.github.rapport4j.core.vocabulary.Severity;
import io.github.rapport4j.core.vocabulary.Topic;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Arbitraries for facts of contact: interactions, inquiries, events, service, surveys, behaviour and touches. */
public final class ContactFactArbitraries {
    private ContactFactArbitraries() {}

    /**
     * Interactions of every channel, direction and reply; free text carries the marker.
     *
     * @return an interaction
     */
    public static Arbitrary<Interaction> interactions() {
        Arbitrary<Interaction.Builder> bare = Combinators.combine(
                        FactArbitraries.heads(),
                        channels(),
                        Arbitraries.of(Direction.values()),
                        Arbitraries.of(Interaction.Purpose.values()).optional(),
                        Arbitraries.of(Interaction.Reply.values()),
                        FactArbitraries.factIds().optional())
                .as((head, channel, direction, purpose, reply, inReplyTo) -> Interaction.builder()
                        .head(head)
                        .channel(channel)
                        .direction(direction)
                        .purpose(purpose)
                        .reply(reply)
                        .inReplyTo(inReplyTo));
        return Combinators.combine(
                        bare,
                        topics().set().ofMaxSize(3),
                        texts(),
                        Arbitraries.of(Sentiment.values()).optional(),
                        commitments().list().ofMaxSize(2),
                        Arbitraries.of(true, false),
                        people().set().ofMaxSize(3))
                .as((builder, topics, text, mood, commitments, followUp, people) -> builder.topics(topics)
                        .summary(text)
                        .feedback(text)
                        .sentiment(mood)
                        .commitments(commitments)
                        .followUpWanted(followUp)
                        .participants(people)
                        .build());
    }

    /**
     * Commitments with and without a day and an owner.
     *
     * @return a commitment
     */
    public static Arbitrary<Commitment> commitments() {
        return Combinators.combine(
                        PrivacyArbitraries.freeTexts(), TimeArbitraries.days().optional(), people().optional())
                .as((what, due, owner) ->
                        Commitment.builder().what(what).due(due).owner(owner).build());
    }

    /**
     * Inquiries.
     *
     * @return an inquiry
     */
    public static Arbitrary<Inquiry> inquiries() {
        return Combinators.combine(FactArbitraries.heads(), topics(), channels().optional(), texts())
                .as((head, topic, channel, text) -> Inquiry.builder()
                        .head(head)
                        .topic(topic)
                        .channel(channel)
                        .question(text)
                        .build());
    }

    /**
     * Events attended.
     *
     * @return an attendance
     */
    public static Arbitrary<Attendance> attendances() {
        return Combinators.combine(
                        FactArbitraries.heads(),
                        FactArbitraries.codes(),
                        Arbitraries.of(Attendance.Occasion.values()),
                        people().set().ofMaxSize(3))
                .as(Attendance::of);
    }

    /**
     * Steps of a few service cases in any order, as late and incomplete sources deliver them.
     *
     * @return a service event
     */
    public static Arbitrary<ServiceEvent> serviceEvents() {
        return Combinators.combine(
                        FactArbitraries.heads(),
                        Arbitraries.of("S-1", "S-2", "工单3"),
                        Arbitraries.of(ServiceEvent.Step.values()),
                        Arbitraries.of(ServiceEvent.Matter.values()),
                        Arbitraries.of(Severity.values()),
                        texts(),
                        people().optional())
                .as((head, id, step, matter, severity, text, agent) -> {
                    boolean opened = step == ServiceEvent.Step.OPENED;
                    boolean done = step == ServiceEvent.Step.RESOLVED || step == ServiceEvent.Step.CLOSED;
                    Optional<FreeText> finding = done ? text : Optional.empty();
                    return ServiceEvent.builder()
                            .head(head)
                            .caseId(id)
                            .step(step)
                            .matter(opened ? Optional.of(matter) : Optional.empty())
                            .severity(opened ? Optional.of(severity) : Optional.empty())
                            .note(text)
                            .cause(finding)
                            .improvement(finding)
                            .agent(agent)
                            .build();
                });
    }

    /**
     * Answers on the scale of their question, and blanks.
     *
     * @return a survey answer
     */
    public static Arbitrary<SurveyAnswer> surveyAnswers() {
        return questions()
                .flatMap(question -> Combinators.combine(
                                FactArbitraries.heads(),
                                answers(question.scale()),
                                people().optional(),
                                texts(),
                                FactArbitraries.factIds().optional())
                        .as((head, answer, respondent, comment, invitation) -> SurveyAnswer.builder()
                                .head(head)
                                .question(question)
                                .answer(answer)
                                .respondent(respondent)
                                .comment(comment)
                                .invitation(invitation)
                                .build()));
    }

    /**
     * Questions of every measure, with usual and odd scales.
     *
     * @return a question
     */
    public static Arbitrary<SurveyAnswer.Question> questions() {
        return Arbitraries.of(List.of(
                SurveyAnswer.Question.ofNps("recommend"),
                SurveyAnswer.Question.ofCsat("satisfied"),
                SurveyAnswer.Question.of("满意度", SurveyAnswer.Measure.CSAT, SurveyAnswer.Scale.of(1, 7)),
                SurveyAnswer.Question.of("effort", SurveyAnswer.Measure.OTHER, SurveyAnswer.Scale.of(-3, 3))));
    }

    /**
     * Things customers do by themselves.
     *
     * @return a behaviour
     */
    public static Arbitrary<Behaviour> behaviours() {
        return Combinators.combine(
                        FactArbitraries.heads(),
                        Arbitraries.of(Behaviour.Action.values()),
                        FactArbitraries.codes(),
                        channels().optional(),
                        FactArbitraries.codes().optional(),
                        FactArbitraries.factIds().optional())
                .as((head, action, subject, channel, session, inReplyTo) -> Behaviour.builder()
                        .head(head)
                        .action(action)
                        .subject(subject)
                        .channel(channel)
                        .session(session)
                        .inReplyTo(inReplyTo)
                        .build());
    }

    /**
     * Touches of every purpose.
     *
     * @return a touch
     */
    public static Arbitrary<Touch> touches() {
        return Combinators.combine(
                        FactArbitraries.heads(),
                        Arbitraries.of(Touch.Purpose.values()),
                        channels(),
                        Arbitraries.of(Touch.Delivery.values()),
                        FactArbitraries.codes().optional())
                .as((head, purpose, channel, delivery, content) -> Touch.builder()
                        .head(head)
                        .purpose(purpose)
                        .channel(channel)
                        .delivery(delivery)
                        .content(content)
                        .item(content)
                        .build());
    }

    private static Arbitrary<SurveyAnswer.Answer> answers(SurveyAnswer.Scale scale) {
        return Arbitraries.frequencyOf(
                Tuple.of(
                        6,
                        Arbitraries.integers()
                                .between(scale.lowest(), scale.highest())
                                .map(SurveyAnswer.Answer::of)),
                Tuple.of(1, Arbitraries.just(SurveyAnswer.Answer.blank())));
    }

    private static Arbitrary<Channel> channels() {
        return Arbitraries.of(Channel.values());
    }

    private static Arbitrary<Topic> topics() {
        return FactArbitraries.codes().map(Topic::of);
    }

    private static Arbitrary<String> people() {
        return Arbitraries.of("p-1", "p-2", "员工3", "p-𠮷");
    }

    private static Arbitrary<Optional<FreeText>> texts() {
        return PrivacyArbitraries.freeTexts().optional();
    }
}
