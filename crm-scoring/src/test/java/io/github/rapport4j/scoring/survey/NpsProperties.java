// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.fact.Fact;
import io.github.rapport4j.core.fact.SurveyAnswer;
import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.core.time.DateWindow;
import io.github.rapport4j.core.time.Occurrence;
import io.github.rapport4j.scoring.kpi.Confidence;
import io.github.rapport4j.scoring.kpi.KpiReason;
import io.github.rapport4j.scoring.kpi.KpiValue;
import io.github.rapport4j.scoring.kpi.KpiWindow;
import io.github.rapport4j.testkit.core.HistoryArbitraries;
import io.github.rapport4j.testkit.core.TimeArbitraries;
import io.github.rapport4j.testkit.scoring.SurveyArbitraries;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
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
        assertEquals(0 - nps.value().orElseThrow(), Nps.ofCounts(d, 3, p).value().orElseThrow());
        assertEquals(
                -nps.rounded().orElseThrow(), Nps.ofCounts(d, 3, p).rounded().orElseThrow());
        assertTrue(Nps.ofCounts(p + 1, 2, d).value().orElseThrow() > nps.value().orElseThrow());
    }

    @Property
    @Tag("KPI-7")
    @Tag("KPI-C")
    @Tag("KPI-A")
    void theLatestKnownAnswerOfEachRespondentInTheWindowCounts(
            @ForAll("bases") List<CustomerHistory> base,
            @ForAll("asOfs") AsOf asOf,
            @ForAll @IntRange(max = 700) int days) {
        DateWindow window = DateWindow.of(asOf.day().minusDays(days), asOf.day().plusDays(1));
        List<SurveyAnswer> counting = new ArrayList<>();
        long blank = 0;
        long superseded = 0;
        for (CustomerHistory history : base) {
            for (SurveyAnswer answer : candidates(history, window, asOf)) {
                boolean later = candidates(history, window, asOf).stream()
                        .anyMatch(other -> other.respondent().equals(answer.respondent())
                                && other.value().isPresent()
                                && Fact.ORDER.compare(other, answer) > 0);
                blank += answer.value().isEmpty() ? 1 : 0;
                superseded += answer.value().isPresent() && later ? 1 : 0;
                if (answer.value().isPresent() && !later) {
                    counting.add(answer);
                }
            }
        }
        Nps nps = Nps.from(base, window, asOf);
        assertEquals(blank, nps.exclusions().count(SurveyReason.BLANK));
        assertEquals(superseded, nps.exclusions().count(SurveyReason.SUPERSEDED));
        assertEquals(counting.size(), nps.n());
        assertEquals(number(counting, 9, 10), nps.promoters());
        assertEquals(number(counting, 7, 8), nps.passives());
        assertEquals(number(counting, 0, 6), nps.detractors());
        assertEquals(KpiWindow.of(window, asOf.zone()), nps.result().window().orElseThrow());
        assertEquals(asOf, nps.result().asOf().orElseThrow());
    }

    @Property(tries = 500)
    @Tag("KPI-H")
    void anySplitByCustomerMergedInAnyTreeIsTheWhole(
            @ForAll("bases") List<CustomerHistory> base,
            @ForAll("policies") NpsPolicy policy,
            @ForAll("asOfs") AsOf asOf,
            @ForAll @IntRange(min = 1, max = 6) int parts,
            @ForAll Random random) {
        DateWindow window = DateWindow.ofTrailingDays(500, asOf.day());
        NpsAccumulator whole = NpsAccumulator.using(policy, window, asOf);
        List<NpsAccumulator> split = new ArrayList<>();
        for (int i = 0; i < parts; i++) {
            split.add(NpsAccumulator.using(policy, window, asOf));
        }
        base.forEach(whole::add);
        List<CustomerHistory> shuffled = new ArrayList<>(base);
        Collections.shuffle(shuffled, random);
        shuffled.forEach(history -> split.get(random.nextInt(parts)).add(history));
        assertEquals(whole.result(), merged(split, random).result());
        // the result is a value: adding more leaves it as it was
        Nps before = whole.result();
        base.forEach(whole::add);
        assertEquals(before.n() * 2, whole.result().n());
    }

    @Property
    @Tag("KPI-7")
    void looseAnswersAreReadInTheOrderOfFactsWhateverOrderTheyComeIn(
            @ForAll("bases") List<CustomerHistory> base, @ForAll Random random) {
        List<SurveyAnswer> answers = new ArrayList<>();
        base.forEach(history -> answers.addAll(history.surveyAnswers()));
        Nps nps = Nps.of(answers);
        answers.addAll(List.copyOf(answers));
        Collections.shuffle(answers, random);
        assertEquals(nps, Nps.of(answers), "twice the same answer is one answer");
        AsOf end = AsOf.of(LocalDate.of(2050, 1, 1), ZoneId.of("UTC"));
        Nps all = Nps.from(base, DateWindow.ofTrailingDays(30_000, end.day()), end);
        assertEquals(all.value(), nps.value());
        assertEquals(all.exclusions(), nps.exclusions());
    }

    @Property
    @Tag("KPI-7")
    @Tag("KPI-C")
    void aHostsOwnAnswersNeedNoConversion(@ForAll("hostAnswers") List<HostAnswer> answers, @ForAll Random random) {
        KpiWindow window = KpiWindow.of(
                DateWindow.of(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 7, 1)), ZoneId.of("Asia/Shanghai"));
        AnswerReader<HostAnswer> reader = AnswerReader.of(HostAnswer::person, HostAnswer::when, HostAnswer::score);
        Nps nps = Nps.from(answers, reader, window);
        List<HostAnswer> given = answers.stream()
                .filter(answer -> window.contains(answer.when()))
                .filter(answer -> answer.score() != AnswerChoice.BLANK)
                .sorted(Comparator.comparing(HostAnswer::when)
                        .thenComparing(HostAnswer::score, Comparator.reverseOrder()))
                .toList();
        long promoters = given.stream()
                .filter(answer -> given.stream()
                        .filter(other -> other.person().equals(answer.person()))
                        .reduce((first, second) -> second)
                        .orElseThrow()
                        .equals(answer))
                .map(answer -> answer.person() + answer.score())
                .distinct()
                .filter(text -> text.endsWith("9") || text.endsWith("10"))
                .count();
        assertEquals(promoters, nps.promoters());
        assertEquals(given.stream().map(HostAnswer::person).distinct().count(), nps.n());
        assertEquals(given.size() - nps.n(), nps.exclusions().count(SurveyReason.SUPERSEDED));
        List<HostAnswer> shuffled = new ArrayList<>(answers);
        Collections.shuffle(shuffled, random);
        assertEquals(nps, Nps.from(shuffled, reader, window));
    }

    @Property
    @Tag("KPI-H")
    void columnsKeepTheLatestAnswerInWhateverSplit(
            @ForAll("hostAnswers") List<HostAnswer> answers, @ForAll Random random) {
        List<LatestScores> parts = List.of(LatestScores.expecting(0), LatestScores.expecting(1000));
        LatestScores whole = LatestScores.expecting(3);
        for (HostAnswer answer : answers) {
            long respondent = answer.person().hashCode() - 100L;
            long time = answer.when().startIn(ZoneId.of("UTC")).getEpochSecond();
            whole.add(respondent, time, answer.score());
            parts.get(random.nextInt(2)).add(respondent, time, answer.score());
        }
        parts.get(0).merge(parts.get(1));
        assertEquals(whole.toNps(), parts.get(0).toNps());
        KpiWindow ever =
                KpiWindow.of(DateWindow.of(LocalDate.of(1900, 1, 1), LocalDate.of(2100, 1, 1)), ZoneId.of("UTC"));
        Nps expected = Nps.from(
                answers,
                AnswerReader.of(
                        HostAnswer::person,
                        answer -> Occurrence.of(answer.when().startIn(ZoneId.of("UTC"))),
                        HostAnswer::score),
                ever);
        assertEquals(expected.promoters(), whole.toNps().promoters());
        assertEquals(expected.detractors(), whole.toNps().detractors());
        assertEquals(expected.exclusions(), whole.toNps().exclusions());
    }

    @Example
    @Tag("KPI-H")
    void columnsGrowWithTheRespondents() {
        LatestScores latest = LatestScores.expecting(0);
        for (int i = 0; i < 10_000; i++) {
            latest.add(i * 7L - 5_000, 2, 10);
            latest.add(i * 7L - 5_000, 1, 0);
        }
        assertEquals(10_000, latest.toNps().promoters());
        assertEquals(10_000, latest.toNps().exclusions().count(SurveyReason.SUPERSEDED));
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

    @Example
    @Tag("KPI-H")
    void differentDefinitionsDoNotMerge() {
        AsOf asOf = AsOf.of(LocalDate.of(2026, 1, 31), ZoneId.of("UTC"));
        DateWindow window = DateWindow.ofTrailingDays(31, asOf.day());
        NpsAccumulator one = NpsAccumulator.using(NpsPolicy.standard(), window, asOf);
        NpsAccumulator other = NpsAccumulator.using(NpsPolicy.standard(), DateWindow.ofYear(2025), asOf);
        assertMessage(
                "other must follow " + NpsPolicy.standard().ref()
                        + " over [2026-01-01, 2026-02-01)[UTC], but was "
                        + NpsPolicy.standard().ref() + " over [2025-01-01, 2026-01-01)[UTC]",
                () -> one.merge(other));
    }

    private static List<SurveyAnswer> candidates(CustomerHistory history, DateWindow window, AsOf asOf) {
        return history.surveyAnswers().stream()
                .filter(answer -> answer.question().measure() == SurveyAnswer.Measure.NPS)
                .filter(answer -> answer.recordedAt().isBefore(asOf.knownBy()))
                .filter(answer -> window.contains(answer.occurredAt().dayIn(asOf.zone())))
                .toList();
    }

    private static long number(List<SurveyAnswer> answers, int from, int to) {
        return answers.stream()
                .mapToInt(answer -> answer.value().orElseThrow())
                .filter(value -> from <= value && value <= to)
                .count();
    }

    private static NpsAccumulator merged(List<NpsAccumulator> parts, Random random) {
        Deque<NpsAccumulator> open = new ArrayDeque<>(parts);
        while (open.size() > 1) {
            NpsAccumulator a = random.nextBoolean() ? open.removeFirst() : open.removeLast();
            NpsAccumulator b = random.nextBoolean() ? open.removeFirst() : open.removeLast();
            a.merge(b);
            open.addFirst(a);
        }
        return open.getFirst();
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

    /** An answer as a host keeps it. */
    record HostAnswer(String person, Occurrence when, int score) {}

    @Provide
    Arbitrary<List<HostAnswer>> hostAnswers() {
        return net.jqwik.api.Combinators.combine(
                        Arbitraries.of("Ada", "Bo", "Cy", "Di"),
                        HistoryArbitraries.times(),
                        Arbitraries.of(AnswerChoice.BLANK, 0, 5, 6, 7, 8, 9, 10))
                .as(HostAnswer::new)
                .list()
                .ofMaxSize(15);
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

    @Provide
    Arbitrary<List<CustomerHistory>> bases() {
        return SurveyArbitraries.bases();
    }

    @Provide
    Arbitrary<AsOf> asOfs() {
        return TimeArbitraries.asOfs(TimeArbitraries.days(HistoryArbitraries.FIRST, HistoryArbitraries.LAST));
    }

    @Provide
    Arbitrary<NpsPolicy> policies() {
        return SurveyArbitraries.choices().map(NpsPolicy.standard()::withChoice);
    }
}
