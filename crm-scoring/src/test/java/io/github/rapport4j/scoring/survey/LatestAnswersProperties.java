// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.rapport4j.core.time.DateWindow;
import io.github.rapport4j.core.time.Occurrence;
import io.github.rapport4j.scoring.kpi.KpiWindow;
import io.github.rapport4j.testkit.core.HistoryArbitraries;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

class LatestAnswersProperties {
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

    /** Thousands of answers, so that the table grows and crowds; hashes that say much, little and nothing. */
    @Property(tries = 30)
    @Tag("KPI-7")
    @Tag("KPI-C")
    void respondentsOfOneHashAreToldApart(@ForAll Random random, @ForAll("hashKinds") int hashes) {
        KpiWindow window =
                KpiWindow.of(DateWindow.of(LocalDate.of(2024, 1, 2), LocalDate.of(2024, 1, 9)), ZoneId.of("UTC"));
        AnswerReader<OfCrowd> reader = AnswerReader.of(OfCrowd::who, OfCrowd::when, OfCrowd::score);
        Map<Integer, OfCrowd> latest = new HashMap<>();
        List<OfCrowd> answers = new ArrayList<>();
        long counted = 0;
        for (int i = 0; i < 3_000; i++) {
            Crowd who = new Crowd(random.nextInt(900), hashes);
            OfCrowd answer = new OfCrowd(who, aTimeOfJanuary(random), random.nextInt(11));
            answers.add(answer);
            if (window.contains(answer.when)) {
                counted++;
                latest.merge(answer.who.number, answer, OfCrowd::later);
            }
        }
        Nps nps = Nps.from(answers, reader, window);
        assertEquals(latest.size(), nps.n());
        assertEquals(
                latest.values().stream().filter(answer -> answer.score >= 9).count(), nps.promoters());
        assertEquals(
                latest.values().stream().filter(answer -> answer.score <= 6).count(), nps.detractors());
        assertEquals(counted - latest.size(), nps.exclusions().count(SurveyReason.SUPERSEDED));
    }

    /** Hashes made to meet at one place of a small table and to part in a larger one. */
    @Example
    @Tag("KPI-7")
    void whoFoundNoPlaceIsFoundAfterTheTableHasGrown() {
        LatestTable table = LatestTable.empty();
        int crowded = 2_000;
        assertEquals(crowded, newcomers(table, crowded, 12, 1));
        assertEquals(30_000, newcomers(table, 30_000, 0, 1));
        assertEquals(0, newcomers(table, crowded, 12, 2));
        Map<Integer, Integer> counts = new HashMap<>();
        table.forEachAnswer(answer -> counts.merge(answer, 1, Integer::sum));
        assertEquals(Map.of(1, 30_000, 2, crowded), counts);
    }

    private static int newcomers(LatestTable table, int count, int shift, int answer) {
        int fresh = 0;
        for (int i = 1; i <= count; i++) {
            table.reserve(1);
            long rest = LatestTable.rest(0, false, answer);
            fresh += table.put(shift + "/" + i, i << shift, answer, rest) ? 0 : 1;
        }
        return fresh;
    }

    @Provide
    Arbitrary<Integer> hashKinds() {
        return Arbitraries.of(1, 40, Integer.MAX_VALUE);
    }

    /** Days and moments, many of them the same, some a nanosecond apart. */
    private static Occurrence aTimeOfJanuary(Random random) {
        LocalDate day = LocalDate.of(2024, 1, 1 + random.nextInt(9));
        return random.nextBoolean()
                ? Occurrence.of(day)
                : Occurrence.of(day.atStartOfDay(ZoneId.of("UTC")).toInstant().plusNanos(random.nextInt(3)));
    }

    /** A respondent whose hash is one of so many. */
    record Crowd(int number, int hashes) {
        @Override
        public int hashCode() {
            return number % hashes;
        }
    }

    /** An answer of one of a crowd. */
    record OfCrowd(Crowd who, Occurrence when, int score) {
        OfCrowd later(OfCrowd other) {
            Comparator<OfCrowd> order =
                    Comparator.comparing(OfCrowd::when).thenComparing(OfCrowd::score, Comparator.reverseOrder());
            return order.compare(this, other) >= 0 ? this : other;
        }
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

    /** An answer as a host keeps it. */
    record HostAnswer(String person, Occurrence when, int score) {}

    @Provide
    Arbitrary<List<HostAnswer>> hostAnswers() {
        return Combinators.combine(
                        Arbitraries.of("Ada", "Bo", "Cy", "Di"),
                        HistoryArbitraries.times(),
                        Arbitraries.of(AnswerChoice.BLANK, 0, 5, 6, 7, 8, 9, 10))
                .as(HostAnswer::new)
                .list()
                .ofMaxSize(15);
    }
}
