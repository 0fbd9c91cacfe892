// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.fact.SurveyAnswer;
import io.github.rapport4j.scoring.kpi.Confidence;
import io.github.rapport4j.scoring.kpi.KpiReason;
import io.github.rapport4j.scoring.kpi.KpiValue;
import io.github.rapport4j.testkit.scoring.SurveyArbitraries;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.function.Executable;

class NpsProperties {
    @Example
    @Tag("KPI-7")
    @Tag("KPI-D")
    @Tag("KPI-E")
    void theGoldenFigures() throws IOException {
        List<String> rows = golden("nps_95.csv");
        assertEquals(9, rows.size());
        for (String row : rows) {
            String[] cell = row.split(",");
            Nps nps = Nps.ofCounts(Long.parseLong(cell[0]), Long.parseLong(cell[1]), Long.parseLong(cell[2]));
            assertEquals(Double.parseDouble(cell[3]), nps.value().orElseThrow(), 0, row);
            assertEquals(Integer.parseInt(cell[4]), nps.rounded().orElseThrow(), row);
            assertClose(
                    Double.parseDouble(cell[5]), nps.interval().orElseThrow().low(), row);
            assertClose(
                    Double.parseDouble(cell[6]), nps.interval().orElseThrow().high(), row);
        }
    }

    @Property
    @Tag("KPI-7")
    @Tag("KPI-G")
    void everyWayInGivesTheSame(@ForAll("columns") List<Integer> answers) {
        int[] ints = answers.stream().mapToInt(Integer::intValue).toArray();
        byte[] bytes = new byte[ints.length];
        long[] groups = new long[4];
        for (int i = 0; i < ints.length; i++) {
            bytes[i] = (byte) ints[i];
            groups[ints[i] == AnswerChoice.BLANK ? 3 : ints[i] >= 9 ? 0 : ints[i] >= 7 ? 1 : 2]++;
        }
        Nps nps = Nps.ofScores(ints);
        assertEquals(nps, Nps.ofScores(bytes));
        assertEquals(nps, Nps.ofEach(answers, Integer::intValue));
        assertEquals(groups[0], nps.promoters());
        assertEquals(groups[1], nps.passives());
        assertEquals(groups[2], nps.detractors());
        assertEquals(groups[0] + groups[1] + groups[2], nps.n());
        assertEquals(groups[3], nps.exclusions().count(SurveyReason.BLANK));
        assertEquals(groups[3], nps.exclusions().total());
        Nps ofCounts = Nps.ofCounts(groups[0], groups[1], groups[2]);
        assertEquals(ofCounts.value(), nps.value());
        assertEquals(ofCounts.interval(), nps.interval());
    }

    @Property
    @Tag("KPI-7")
    void theScoreTurnsOverWithTheAnswers(@ForAll @IntRange(max = 1000) int p, @ForAll @IntRange(max = 1000) int d) {
        Nps nps = Nps.ofCounts(p, 3, d);
        assertEquals(
                0 - nps.value().orElseThrow(), Nps.ofCounts(d, 3, p).value().orElseThrow());
        assertEquals(
                -nps.rounded().orElseThrow(), Nps.ofCounts(d, 3, p).rounded().orElseThrow());
        assertTrue(Nps.ofCounts(p + 1, 2, d).value().orElseThrow() > nps.value().orElseThrow());
    }

    @Example
    @Tag("KPI-B")
    void noAnswersNoScore() {
        Nps nps = Nps.ofCounts(0, 0, 0);
        assertEquals(OptionalDouble.empty(), nps.value());
        assertEquals(OptionalInt.empty(), nps.rounded());
        assertTrue(nps.interval().isEmpty());
        assertEquals(
                KpiValue.undefined(Reason.of(KpiReason.NOTHING_TO_DIVIDE_BY)),
                nps.result().value());
        assertEquals(List.of(), nps.result().warnings());
    }

    @Example
    @Tag("KPI-E")
    void theLevelIsAnOption() {
        Nps nps = Nps.ofCounts(1, 2, 1);
        Nps sure = nps.withConfidence(Confidence.standard().withLevel(0.99).withMinimumN(3));
        assertTrue(sure.interval().orElseThrow().low()
                < nps.interval().orElseThrow().low());
        assertEquals(0.99, sure.interval().orElseThrow().level());
        assertEquals(1, nps.result().warnings().size());
        assertEquals(0, sure.result().warnings().size());
        assertEquals(nps.value(), sure.value());
        assertTrue(!nps.result()
                .definition()
                .policy()
                .equals(sure.result().definition().policy()));
    }

    @Example
    @Tag("KPI-A")
    @Tag("KPI-7")
    void theExplanationShowsTheGroups() {
        String text = Nps.ofCounts(1, 5, 2).explain(Locale.ENGLISH);
        assertEquals("""
                net promoter score: -13 points
                  1 promoters, 5 passives, 2 detractors
                  -1 over 8
                  n = 8
                  between -47 and 28 with 95 % confidence""", text.substring(0, text.indexOf("\n  formula")));
        assertTrue(text.contains("definition KPI-7 version 1, policy standard v1 ("), text);
        assertTrue(Nps.ofCounts(1, 5, 2).explain(Locale.CHINESE).startsWith("净推荐值（NPS）：-13 分\n  推荐者 1，中立者 5，贬损者 2"));
    }

    @Example
    @Tag("KPI-G")
    void answersOffTheScaleAreRefused() {
        assertMessage("answer must be 0 to 10, but was 11", () -> Nps.ofScores(new byte[] {3, 11}));
        assertMessage("answer must be 0 to 10, but was -1", () -> Nps.ofScores(new int[] {-1}));
        assertMessage("answer must be -128 to 127, but was 300", () -> Nps.ofScores(new int[] {1, 300, 2}));
        assertMessage(
                "answer must be -127 to 127, but was 300",
                () -> LatestScores.expecting(1).add(1, 1, 300));
        assertMessage("respondents must be at least 0, but was -1", () -> LatestScores.expecting(-1));
        assertMessage(
                "answer to q must be 0 to 10, but was 11",
                () -> SurveyAnswer.of(
                        SurveyArbitraries.answers(io.github.rapport4j.core.customer.CustomerId.of("C"))
                                .filter(list -> !list.isEmpty())
                                .sample()
                                .get(0)
                                .head(),
                        SurveyAnswer.Question.ofNps("q"),
                        SurveyAnswer.Answer.of(11)));
        assertMessage("promoters must be at least 0, but was -1", () -> Nps.ofCounts(-1, 0, 0));
        assertMessage("passives must be at least 0, but was -2", () -> Nps.ofCounts(1, -2, 0));
        assertMessage("detractors must be at least 0, but was -3", () -> Nps.ofCounts(1, 0, -3));
    }

    private static void assertClose(double expected, double actual, String row) {
        assertEquals(expected, actual, Math.abs(expected) * 1e-12, row);
    }

    private static void assertMessage(String message, Executable call) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
    }

    private static List<String> golden(String file) throws IOException {
        try (InputStream in = NpsProperties.class.getResourceAsStream("/golden/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .toList();
        }
    }

    @Provide
    Arbitrary<List<Integer>> columns() {
        Arbitrary<Integer> answers = Arbitraries.integers().between(0, 10);
        return Arbitraries.frequencyOf(
                        net.jqwik.api.Tuple.of(6, answers),
                        net.jqwik.api.Tuple.of(1, Arbitraries.just(AnswerChoice.BLANK)))
                .list()
                .ofMaxSize(60);
    }
}
