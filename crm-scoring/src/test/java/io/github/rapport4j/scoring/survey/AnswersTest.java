// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.core.fact.FactHead;
import io.github.rapport4j.core.fact.FactId;
import io.github.rapport4j.core.fact.SurveyAnswer;
import io.github.rapport4j.core.time.Occurrence;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class AnswersTest {
    @Test
    @Tag("KPI-7")
    void ofTwoAnswersAtOneTimeTheLowerCounts() {
        LatestScores latest = LatestScores.expecting(2);
        latest.add(1, 100, 10);
        latest.add(1, 100, 3);
        latest.add(2, 100, 4);
        latest.add(2, 100, 9);
        latest.add(3, 100, 9);
        latest.add(3, 99, 0);
        assertEquals(
                Nps.ofCounts(1, 0, 2).result().value(), latest.toNps().result().value());
        assertEquals(3, latest.toNps().exclusions().count(SurveyReason.SUPERSEDED));
    }

    @Test
    @Tag("KPI-7")
    void answersOfMoreThanOneBlockAllCount() {
        List<Integer> answers = IntStream.range(0, 3 * 4096 + 7)
                .map(i -> i % 3 == 0 ? 10 : 7)
                .boxed()
                .toList();
        assertEquals(
                Nps.ofCounts(4096 + 3, 2 * 4096 + 4, 0).result(),
                Nps.ofEach(answers, answer -> answer).result());
    }

    @Test
    @Tag("KPI-8")
    void anAnswerOnAnotherScaleIsLeftOutAndCounted() {
        CsatPolicy standard = CsatPolicy.standard();
        SurveyAnswer.Question wide =
                SurveyAnswer.Question.of("w", SurveyAnswer.Measure.CSAT, SurveyAnswer.Scale.of(1, 7));
        Csat csat = Csat.of(
                standard,
                List.of(answer("a", SurveyAnswer.Question.ofCsat("q"), 5), answer("b", wide, 5), answer("c", wide, 2)));
        assertEquals(1, csat.n());
        assertEquals(2, csat.result().exclusions().count(SurveyReason.OTHER_SCALE));
    }

    @Test
    @Tag("KPI-8")
    void unnamedAnswersAreOfTheirCustomerOrEachOfItsOwn() {
        SurveyAnswer first = answer("a", SurveyAnswer.Question.ofCsat("q"), 5);
        SurveyAnswer second = first.withHead(head("b", first.customer()));
        assertEquals(1, counted(AnswerChoice.Unnamed.AS_CUSTOMER, first, second));
        assertEquals(2, counted(AnswerChoice.Unnamed.EACH, first, second));
        for (AnswerChoice.Unnamed unnamed : AnswerChoice.Unnamed.values()) {
            assertEquals(1, counted(unnamed, first.withRespondent("li"), second.withRespondent("li")));
            assertEquals(2, counted(unnamed, first.withRespondent("li"), second.withRespondent("wu")));
        }
    }

    private static long counted(AnswerChoice.Unnamed unnamed, SurveyAnswer... answers) {
        CsatPolicy policy =
                CsatPolicy.standard().withChoice(AnswerChoice.standard().withUnnamed(unnamed));
        return Csat.of(policy, List.of(answers)).n();
    }

    private static SurveyAnswer answer(String id, SurveyAnswer.Question question, int value) {
        return SurveyAnswer.of(head(id, CustomerId.of("customer of " + id)), question, SurveyAnswer.Answer.of(value));
    }

    private static FactHead head(String id, CustomerId customer) {
        return FactHead.of(FactId.of(id), customer, Occurrence.of(LocalDate.of(2026, 3, 2)), ZoneOffset.UTC);
    }
}
