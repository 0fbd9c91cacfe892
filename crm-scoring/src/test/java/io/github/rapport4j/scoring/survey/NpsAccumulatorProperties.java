// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.rapport4j.core.fact.Fact;
import io.github.rapport4j.core.fact.SurveyAnswer;
import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.core.time.DateWindow;
import io.github.rapport4j.scoring.kpi.KpiWindow;
import io.github.rapport4j.testkit.core.HistoryArbitraries;
import io.github.rapport4j.testkit.core.TimeArbitraries;
import io.github.rapport4j.testkit.scoring.SurveyArbitraries;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

class NpsAccumulatorProperties {
    @Property(tries = 400)
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

    @Property(tries = 300)
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

    @Property(tries = 400)
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

    @Example
    @Tag("KPI-H")
    void differentDefinitionsDoNotMerge() {
        AsOf asOf = AsOf.of(LocalDate.of(2026, 1, 31), ZoneId.of("UTC"));
        DateWindow window = DateWindow.ofTrailingDays(31, asOf.day());
        NpsAccumulator one = NpsAccumulator.using(NpsPolicy.standard(), window, asOf);
        NpsAccumulator other = NpsAccumulator.using(NpsPolicy.standard(), DateWindow.ofYear(2025), asOf);
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> one.merge(other));
        assertEquals(
                "other must follow " + NpsPolicy.standard().ref()
                        + " over [2026-01-01, 2026-02-01)[UTC], but was "
                        + NpsPolicy.standard().ref() + " over [2025-01-01, 2026-01-01)[UTC]",
                e.getMessage());
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
