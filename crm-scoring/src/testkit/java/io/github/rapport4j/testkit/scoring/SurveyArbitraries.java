// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.testkit.scoring;

import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.core.fact.FactHead;
import io.github.rapport4j.core.fact.FactId;
import io.github.rapport4j.core.fact.SurveyAnswer;
import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.time.Occurrence;
import io.github.rapport4j.scoring.survey.AnswerChoice;
import io.github.rapport4j.testkit.core.HistoryArbitraries;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Arbitraries for surveys: few respondents who answer often, several questions and scales, blanks, answers that name
 * nobody, several at one instant.
 */
public final class SurveyArbitraries {
    private static final List<SurveyAnswer.Question> QUESTIONS = List.of(
            SurveyAnswer.Question.ofNps("recommend"),
            SurveyAnswer.Question.ofNps("recommend-product"),
            SurveyAnswer.Question.ofCsat("satisfied"),
            SurveyAnswer.Question.of("满意度", SurveyAnswer.Measure.CSAT, SurveyAnswer.Scale.of(1, 7)),
            SurveyAnswer.Question.of("effort", SurveyAnswer.Measure.OTHER, SurveyAnswer.Scale.of(0, 10)));

    private SurveyArbitraries() {}

    /**
     * Choices of answers: all or some questions, unnamed answers either way.
     *
     * @return a choice
     */
    public static Arbitrary<AnswerChoice> choices() {
        Arbitrary<Set<String>> questions =
                Arbitraries.of("recommend", "satisfied", "满意度").set().ofMaxSize(2);
        return Combinators.combine(questions, Arbitraries.of(AnswerChoice.Unnamed.values()))
                .as(AnswerChoice::new);
    }

    /**
     * Answers of one customer, each with its own id, in no order.
     *
     * @param customer the customer
     * @return up to 12 answers, maybe none
     */
    public static Arbitrary<List<SurveyAnswer>> answers(CustomerId customer) {
        Arbitrary<Optional<String>> respondents =
                Arbitraries.of("r1", "r2", "r3").injectNull(0.3).map(Optional::ofNullable);
        return Combinators.combine(Arbitraries.of(QUESTIONS), HistoryArbitraries.times(), respondents, values())
                .as((question, when, respondent, value) ->
                        answer(customer, question, when, value).withRespondent(respondent))
                .list()
                .ofMaxSize(12)
                .map(SurveyArbitraries::numbered);
    }

    /**
     * Bases of customers with their answers.
     *
     * @return up to 15 histories of different customers
     */
    public static Arbitrary<List<CustomerHistory>> bases() {
        return Arbitraries.integers().between(0, 15).flatMap(size -> {
            List<Arbitrary<CustomerHistory>> histories = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                CustomerId customer = CustomerId.of("C" + i);
                histories.add(answers(customer).map(answers -> CustomerHistory.of(customer, answers)));
            }
            return Combinators.combine(histories).as(List::copyOf);
        });
    }

    /** From 0 to 1 over the scale, blanks among them. */
    private static Arbitrary<Optional<Double>> values() {
        return Arbitraries.doubles().between(0, 1).injectNull(0.15).map(Optional::ofNullable);
    }

    private static SurveyAnswer answer(
            CustomerId customer, SurveyAnswer.Question question, Occurrence when, Optional<Double> value) {
        SurveyAnswer.Scale scale = question.scale();
        SurveyAnswer.Answer answer = value.map(share -> SurveyAnswer.Answer.of(
                        scale.lowest() + (int) Math.round(share * (scale.highest() - scale.lowest()))))
                .orElse(SurveyAnswer.Answer.blank());
        return SurveyAnswer.of(FactHead.of(FactId.of("a"), customer, when, ZoneOffset.UTC), question, answer);
    }

    private static List<SurveyAnswer> numbered(List<SurveyAnswer> answers) {
        List<SurveyAnswer> numbered = new ArrayList<>(answers.size());
        for (SurveyAnswer answer : answers) {
            FactHead head = answer.head();
            FactId id = FactId.of(head.customer().value() + "-" + numbered.size());
            numbered.add(answer.withHead(FactHead.of(id, head.customer(), head.occurredAt(), head.recordedAt())));
        }
        return numbered;
    }
}
