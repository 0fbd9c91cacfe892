// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.core.fact.FactHead;
import io.github.rapport4j.core.fact.FactId;
import io.github.rapport4j.core.fact.SurveyAnswer;
import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.measure.Ratio;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.core.time.DateWindow;
import io.github.rapport4j.core.time.Occurrence;
import io.github.rapport4j.scoring.kpi.Confidence;
import io.github.rapport4j.scoring.kpi.KpiResult;
import io.github.rapport4j.scoring.kpi.KpiWindow;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SurveyValuesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final AsOf NOW = AsOf.of(DAY.plusDays(9), ZoneOffset.UTC);
    private static final KpiWindow WINDOW = KpiWindow.of(DateWindow.of(DAY, DAY.plusDays(7)), ZoneOffset.UTC);
    private static final CsatPolicy STANDARD = CsatPolicy.standard();

    @Test
    @Tag("KPI-7")
    void scoresAreEqualWhenCountsAndDefinitionAre() {
        Nps nps = Nps.ofCounts(1, 2, 3);
        assertEquals(nps, Nps.ofCounts(1, 2, 3));
        assertEquals(nps.hashCode(), Nps.ofCounts(1, 2, 3).hashCode());
        assertEquals("Nps[promoters=1, passives=2, detractors=3]", nps.toString());
        for (Nps other : List.of(
                Nps.ofCounts(2, 0, 4),
                Nps.ofCounts(1, 3, 2),
                nps.withConfidence(Confidence.standard().withLevel(0.9)),
                Nps.ofScores(new byte[] {9, 7, 8, 1, 2, 3, AnswerChoice.BLANK}))) {
            assertNotEquals(nps, other);
            assertNotEquals(nps.hashCode(), other.hashCode());
        }
    }

    @Test
    @Tag("KPI-7")
    @Tag("KPI-A")
    void anotherConfidenceChangesNothingOfWhatWasCountedAndWhen() {
        Nps nps = Nps.from(List.of(history(SurveyAnswer.Question.ofNps("q"), 9, 3)), WINDOW.days(), NOW);
        Nps sure = nps.withConfidence(Confidence.standard().withLevel(0.99));
        assertEquals(1, sure.exclusions().count(SurveyReason.SUPERSEDED));
        assertEquals(nps.exclusions(), sure.exclusions());
        assertSeen(sure.result());
        assertEquals(nps, sure.withConfidence(Confidence.standard()));
    }

    @Test
    @Tag("KPI-8")
    void satisfactionIsEqualWhenCountsAndDefinitionAre() {
        Csat csat = Csat.ofCounts(STANDARD, 1, 2, 3, 4, 2);
        assertEquals(csat, Csat.ofCounts(CsatPolicy.standard(), 1, 2, 3, 4, 2));
        assertEquals(
                csat.hashCode(),
                Csat.ofCounts(CsatPolicy.standard(), 1, 2, 3, 4, 2).hashCode());
        assertEquals("Csat[satisfied=6/12, scale=1 to 5 satisfied=[4, 5]]", csat.toString());
        for (Csat other : List.of(
                Csat.ofCounts(STANDARD, 2, 1, 3, 4, 2),
                Csat.ofCounts(STANDARD.named("acme", 1), 1, 2, 3, 4, 2),
                Csat.from(STANDARD, own(1, 2, 2, 3, 3, 3, 4, 4, 4, 4, 5, 5), reader(), WINDOW))) {
            assertNotEquals(csat, other);
            assertNotEquals(csat.hashCode(), other.hashCode());
        }
    }

    @Test
    @Tag("KPI-8")
    @Tag("KPI-A")
    void aMeanSaysTheDaysThatItsShareSays() {
        Csat seen = Csat.from(STANDARD, List.of(history(SurveyAnswer.Question.ofCsat("q"), 2, 5)), WINDOW.days(), NOW);
        assertEquals(Ratio.of(1, 1), seen.satisfied());
        assertSeen(seen.result());
        assertSeen(seen.mean());
        assertEquals(1, seen.mean().exclusions().count(SurveyReason.SUPERSEDED));
        Csat given = Csat.from(STANDARD, own(5, 1, 4), reader(), WINDOW);
        assertEquals(Ratio.of(2, 3), given.satisfied());
        assertEquals(Optional.of(WINDOW), given.result().window());
        assertEquals(Optional.of(WINDOW), given.mean().window());
        assertEquals(Optional.empty(), given.mean().asOf());
        KpiWindow later = KpiWindow.of(DateWindow.of(DAY.plusDays(1), DAY.plusDays(7)), ZoneOffset.UTC);
        assertEquals(0, Csat.from(STANDARD, own(5, 1, 4), reader(), later).n());
    }

    @Test
    @Tag("KPI-8")
    void policiesAreEqualWhenContentNameAndVersionAre() {
        CsatPolicy acme = STANDARD.named("acme", 2);
        assertEquals(acme, STANDARD.named("acme", 2));
        assertEquals(acme.hashCode(), STANDARD.named("acme", 2).hashCode());
        assertEquals(
                acme.ref() + " scale=1 to 5 satisfied=[4, 5] " + acme.choice().content() + " " + acme.confidence(),
                acme.toString());
        for (CsatPolicy other : List.of(
                STANDARD,
                STANDARD.named("acme", 3),
                acme.withGrades(CsatPolicy.Grades.of(SurveyAnswer.Scale.CSAT, Set.of(5))))) {
            assertNotEquals(acme, other);
            assertNotEquals(acme.hashCode(), other.hashCode());
        }
    }

    private static void assertSeen(KpiResult result) {
        assertEquals(Optional.of(WINDOW), result.window());
        assertEquals(Optional.of(NOW), result.asOf());
    }

    /** One respondent who answered on the first day and again on the next. */
    private static CustomerHistory history(SurveyAnswer.Question question, int first, int second) {
        CustomerId acme = CustomerId.of("ACME");
        return CustomerHistory.of(
                acme,
                List.of(
                        SurveyAnswer.of(head("a", acme, DAY), question, SurveyAnswer.Answer.of(first)),
                        SurveyAnswer.of(head("b", acme, DAY.plusDays(1)), question, SurveyAnswer.Answer.of(second))));
    }

    private static FactHead head(String id, CustomerId customer, LocalDate day) {
        return FactHead.of(FactId.of(id), customer, Occurrence.of(day), ZoneOffset.UTC);
    }

    /** Answers of as many respondents, all of the first day. */
    private static List<Map.Entry<Integer, Integer>> own(int... answers) {
        return IntStream.range(0, answers.length)
                .mapToObj(i -> Map.entry(i, answers[i]))
                .toList();
    }

    private static AnswerReader<Map.Entry<Integer, Integer>> reader() {
        return AnswerReader.of(Map.Entry::getKey, answer -> Occurrence.of(DAY), Map.Entry::getValue);
    }
}
