// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.rapport4j.core.fact.SurveyAnswer;
import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.measure.Ratio;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.core.time.DateWindow;
import io.github.rapport4j.scoring.kpi.Confidence;
import io.github.rapport4j.scoring.kpi.KpiReason;
import io.github.rapport4j.scoring.kpi.KpiUnit;
import io.github.rapport4j.scoring.statistic.Proportions;
import io.github.rapport4j.testkit.scoring.SurveyArbitraries;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.junit.jupiter.api.function.Executable;

class CsatProperties {
    private static final CsatPolicy STANDARD = CsatPolicy.standard();
    private static final CsatPolicy SEVEN =
            STANDARD.withGrades(CsatPolicy.Grades.of(SurveyAnswer.Scale.of(1, 7), Set.of(5, 6, 7)));
    private static final AsOf END = AsOf.of(LocalDate.of(2027, 1, 1), ZoneId.of("Asia/Shanghai"));
    private static final DateWindow EVER = DateWindow.ofTrailingDays(9_999, END.day());

    @Example
    @Tag("KPI-8")
    void fourAndFiveOfFiveAreSatisfied() {
        Csat csat = Csat.ofCounts(STANDARD, 1, 2, 3, 4, 2);
        assertEquals(Ratio.of(6, 12), csat.satisfied());
        assertEquals(new BigDecimal("50.0"), csat.result().rounded().orElseThrow());
        assertEquals(
                Proportions.wilson(Ratio.of(6, 12), 0.95),
                csat.result().interval().orElseThrow());
        assertEquals(new BigDecimal("3.33"), csat.mean().rounded().orElseThrow());
        assertEquals(40.0 / 12, csat.mean().toDouble().orElseThrow());
        assertEquals(KpiUnit.POINTS, csat.mean().definition().unit());
        assertTrue(csat.mean().interval().isEmpty());
        assertEquals(4, csat.count(4));
    }

    @Property
    @Tag("KPI-8")
    @Tag("KPI-G")
    void columnsAreCountedAgainstTheSatisfiedSet(@ForAll("sevens") List<Integer> answers) {
        int[] ints = answers.stream().mapToInt(Integer::intValue).toArray();
        byte[] bytes = new byte[ints.length];
        for (int i = 0; i < ints.length; i++) {
            bytes[i] = (byte) ints[i];
        }
        Csat csat = Csat.ofScores(SEVEN, ints);
        List<Integer> given =
                answers.stream().filter(a -> a != AnswerChoice.BLANK).toList();
        assertEquals(csat, Csat.ofScores(SEVEN, bytes));
        assertEquals(Ratio.of(given.stream().filter(a -> a >= 5).count(), given.size()), csat.satisfied());
        assertEquals(answers.size() - given.size(), csat.result().exclusions().count(SurveyReason.BLANK));
        assertEquals(!given.isEmpty(), csat.mean().toDouble().isPresent());
        double mean = given.stream().mapToInt(Integer::intValue).average().orElse(0);
        assertEquals(mean, csat.mean().toDouble().orElse(0), 1e-12);
        LatestScores latest = LatestScores.expecting(4);
        for (int i = 0; i < ints.length; i++) {
            latest.add(i, 0, ints[i]);
        }
        assertEquals(csat, latest.toCsat(SEVEN));
    }

    @Property(tries = 300)
    @Tag("KPI-H")
    @Tag("KPI-8")
    void anySplitByCustomerIsTheWhole(
            @ForAll("bases") List<CustomerHistory> base, @ForAll("policies") CsatPolicy policy, @ForAll Random random) {
        List<CsatAccumulator> parts = List.of(
                CsatAccumulator.using(policy, EVER, END),
                CsatAccumulator.using(policy, EVER, END),
                CsatAccumulator.using(policy, EVER, END));
        base.forEach(history -> parts.get(random.nextInt(3)).add(history));
        List<CsatAccumulator> order = new ArrayList<>(parts);
        Collections.shuffle(order, random);
        order.get(1).merge(order.get(2));
        order.get(0).merge(order.get(1));
        assertEquals(Csat.from(policy, base, EVER, END), order.get(0).result());
    }

    @Property
    @Tag("KPI-G")
    @Tag("KPI-8")
    void everyAnswerIsCountedOrCountedOut(
            @ForAll("bases") List<CustomerHistory> base, @ForAll("policies") CsatPolicy policy) {
        Csat csat = Csat.from(policy, base, EVER, END);
        List<SurveyAnswer> asked = base.stream()
                .flatMap(history -> history.asOf(END).surveyAnswers().stream())
                .filter(answer -> answer.question().measure() == SurveyAnswer.Measure.CSAT)
                .filter(answer -> policy.choice().questions().isEmpty()
                        || policy.choice()
                                .questions()
                                .contains(answer.question().id()))
                .toList();
        assertEquals(asked.size(), csat.n() + csat.result().exclusions().total());
        long others = asked.stream()
                .filter(answer ->
                        !answer.question().scale().equals(policy.grades().scale()))
                .count();
        assertEquals(others, csat.result().exclusions().count(SurveyReason.OTHER_SCALE));
        if (policy.choice().unnamed() == AnswerChoice.Unnamed.EACH) {
            long unnamed = asked.stream()
                    .filter(answer ->
                            answer.question().scale().equals(policy.grades().scale()))
                    .filter(answer ->
                            answer.respondent().isEmpty() && answer.value().isPresent())
                    .count();
            assertTrue(csat.n() >= unnamed);
        }
        List<SurveyAnswer> all = new ArrayList<>();
        base.forEach(history -> all.addAll(history.surveyAnswers()));
        assertEquals(csat.satisfied(), Csat.of(policy, all).satisfied());
    }

    @Example
    @Tag("KPI-B")
    void noAnswersNoShareAndNoMean() {
        Csat csat = Csat.ofCounts(STANDARD, 0, 0, 0, 0, 0);
        assertTrue(csat.result().toDouble().isEmpty());
        assertTrue(csat.mean().toDouble().isEmpty());
        assertTrue(csat.result().interval().isEmpty());
        assertEquals(Ratio.of(0, 0), csat.satisfied());
    }

    @Example
    @Tag("KPI-E")
    void fewAnswersAreWarnedOf() {
        Csat csat = Csat.ofCounts(STANDARD, 0, 0, 0, 0, 4);
        assertEquals(KpiReason.SMALL_SAMPLE, csat.result().warnings().get(0).code());
        assertEquals(csat.result().warnings(), csat.mean().warnings());
        CsatPolicy wide = STANDARD.withConfidence(Confidence.standard().withLevel(0.8));
        assertEquals(
                0.8,
                Csat.ofCounts(wide, 1, 1, 1, 1, 1)
                        .result()
                        .interval()
                        .orElseThrow()
                        .level());
    }

    @Example
    @Tag("KPI-A")
    void theExplanationShowsTheGrades() {
        String text = Csat.ofCounts(STANDARD, 1, 0, 3, 4, 2).explain(Locale.ENGLISH);
        assertEquals("""
                customer satisfaction: 60.0 %
                  answer 1: 1 times
                  answer 2: 0 times
                  answer 3: 3 times
                  answer 4: 4 times
                  answer 5: 2 times
                  6 over 10
                  n = 10
                  between 31.3 % and 83.2 % with 95 % confidence
                  formula: satisfied answers / answers
                  the latest answer of each respondent counts; answers that name nobody are the customer's own
                  satisfied are the answers 4, 5 on a scale of 1 to 5
                  interval by Wilson score at 95 %
                  warning below n = 5""", text.substring(0, text.indexOf("\n  definition")));
    }

    @Example
    void everyPartOfAPolicyIsInItsFingerprint() {
        List<CsatPolicy> policies = List.of(
                STANDARD,
                SEVEN,
                STANDARD.withChoice(AnswerChoice.standard().withQuestions(Set.of("q"))),
                STANDARD.withChoice(AnswerChoice.standard().withUnnamed(AnswerChoice.Unnamed.EACH)),
                STANDARD.withConfidence(Confidence.standard().withMinimumN(6)),
                STANDARD.withConfidence(Confidence.standard().withLevel(0.9)),
                STANDARD.withGrades(CsatPolicy.Grades.of(SurveyAnswer.Scale.CSAT, Set.of(5))));
        Set<String> fingerprints = new TreeSet<>();
        policies.forEach(policy -> fingerprints.add(policy.ref().fingerprint()));
        assertEquals(policies.size(), fingerprints.size());
        assertEquals("acme v3", STANDARD.named("acme", 3).ref().toString().substring(0, 7));
        assertNotEquals(STANDARD, STANDARD.named("acme", 3));
        assertEquals(STANDARD, SEVEN.withGrades(STANDARD.grades()));
        NpsPolicy nps = NpsPolicy.standard();
        assertNotEquals(
                nps.ref(),
                nps.withConfidence(Confidence.standard().withLevel(0.9)).ref());
        assertEquals("acme", nps.named("acme", 2).definition().policy().name());
    }

    @Example
    void badPartsAreNamed() {
        assertMessage(
                "satisfied must be 1 to 5, but was 6", () -> CsatPolicy.Grades.of(SurveyAnswer.Scale.CSAT, Set.of(6)));
        assertMessage("satisfied must not be empty", () -> CsatPolicy.Grades.of(SurveyAnswer.Scale.CSAT, Set.of()));
        assertMessage("counts must be 5, but was 2", () -> Csat.ofCounts(STANDARD, 1, 2));
        assertMessage("counts must be at least 0, but was -2", () -> Csat.ofCounts(STANDARD, 1, -2, 0, 0, 0));
        assertMessage("answer must be 1 to 5, but was 0", () -> Csat.ofScores(STANDARD, new byte[] {5, 0}));
        assertMessage(
                "answer must be 1 to 5, but was 6",
                () -> Csat.ofCounts(STANDARD, 1, 2, 0, 0, 0).count(6));
        AsOf earlier = AsOf.of(END.day().minusDays(1), END.zone());
        assertMessage(
                "other must follow " + STANDARD.ref() + " over [" + EVER.startInclusive()
                        + ", 2027-01-02)[Asia/Shanghai]"
                        + ", but was " + SEVEN.ref() + " over [" + EVER.startInclusive()
                        + ", 2027-01-02)[Asia/Shanghai]",
                () -> CsatAccumulator.using(STANDARD, EVER, END).merge(CsatAccumulator.using(SEVEN, EVER, END)));
        assertThrows(
                IllegalArgumentException.class,
                () -> CsatAccumulator.using(STANDARD, EVER, END).merge(CsatAccumulator.using(STANDARD, EVER, earlier)));
    }

    @Example
    @Tag("TEXT-1")
    void formulasAndSourcesHaveBothTexts() {
        Set<String> expected = new TreeSet<>();
        for (SurveyKpi kpi : SurveyKpi.values()) {
            expected.addAll(List.of(kpi.formula().key(), kpi.source().key()));
            for (Locale locale : List.of(Locale.ENGLISH, Locale.CHINESE)) {
                assertTrue(!kpi.formula().text(locale).isBlank());
                assertTrue(!kpi.source().text(locale).isBlank());
            }
        }
        assertEquals(expected, SurveyKpi.NPS.handbook().keys(Locale.ENGLISH));
        assertEquals(expected, SurveyKpi.NPS.handbook().keys(Locale.CHINESE));
    }

    @Provide
    Arbitrary<List<Integer>> sevens() {
        return Arbitraries.of(AnswerChoice.BLANK, 1, 2, 3, 4, 5, 6, 7).list().ofMaxSize(40);
    }

    @Provide
    Arbitrary<List<CustomerHistory>> bases() {
        return SurveyArbitraries.bases();
    }

    @Provide
    Arbitrary<CsatPolicy> policies() {
        return SurveyArbitraries.choices()
                .flatMap(choice -> Arbitraries.of(STANDARD, SEVEN).map(policy -> policy.withChoice(choice)));
    }

    private static void assertMessage(String message, Executable call) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
    }
}
