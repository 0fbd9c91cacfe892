// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.benchmarks.survey;

import io.github.rapport4j.core.time.DateWindow;
import io.github.rapport4j.core.time.Occurrence;
import io.github.rapport4j.scoring.kpi.KpiWindow;
import io.github.rapport4j.scoring.survey.AnswerReader;
import io.github.rapport4j.scoring.survey.Csat;
import io.github.rapport4j.scoring.survey.CsatPolicy;
import io.github.rapport4j.scoring.survey.LatestScores;
import io.github.rapport4j.scoring.survey.Nps;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Answers, which the full run has 10,000,000 of. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class SurveyBenchmark {
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);

    /** How many, by a third as many respondents. */
    @Param("1000")
    public int answers;

    private final KpiWindow window = KpiWindow.of(DateWindow.of(FIRST, FIRST.plusYears(1)), ZoneOffset.UTC);
    private final AnswerReader<Answer> reader = AnswerReader.of(Answer::respondent, Answer::when, Answer::value);
    private byte[] npsBytes;
    private int[] npsInts;
    private byte[] csatBytes;
    private long[] respondents;
    private long[] times;
    private List<Answer> objects;

    /** Makes the answers. */
    @Setup
    public void make() {
        npsBytes = new byte[answers];
        npsInts = new int[answers];
        csatBytes = new byte[answers];
        respondents = new long[answers];
        times = new long[answers];
        objects = new ArrayList<>(answers);
        List<Occurrence> days = FIRST.datesUntil(FIRST.plusDays(AnswerRows.DAYS))
                .map(Occurrence::of)
                .toList();
        AnswerRows.each(answers, (respondent, day, nps, csat) -> {
            int i = objects.size();
            npsBytes[i] = nps;
            npsInts[i] = nps;
            csatBytes[i] = csat;
            respondents[i] = respondent;
            times[i] = day;
            objects.add(new Answer((long) respondent, days.get(day), nps));
        });
    }

    /** NPS of bytes, with interval. */
    @Benchmark
    public Nps npsOfBytes() {
        return Nps.ofScores(npsBytes);
    }

    /** NPS of ints, with interval. */
    @Benchmark
    public Nps npsOfInts() {
        return Nps.ofScores(npsInts);
    }

    /** CSAT of bytes, with interval. */
    @Benchmark
    public Csat csatOfBytes() {
        return Csat.ofScores(CsatPolicy.standard(), csatBytes);
    }

    /** NPS of a host's answers, each of which counts. */
    @Benchmark
    public Nps npsOfObjects() {
        return Nps.ofEach(objects, Answer::value);
    }

    /** NPS of a host's answers, the latest of each respondent in a window. */
    @Benchmark
    public Nps npsOfLatest() {
        return Nps.from(objects, reader, window);
    }

    /** The same from columns. */
    @Benchmark
    public Nps npsOfLatestColumns() {
        LatestScores latest = LatestScores.expecting(answers / 3);
        for (int i = 0; i < answers; i++) {
            latest.add(respondents[i], times[i], npsBytes[i]);
        }
        return latest.toNps();
    }

    /** What a hand-written loop over bytes takes. */
    @Benchmark
    public double npsByHand() {
        int net = 0;
        for (byte answer : npsBytes) {
            net += answer >= 9 ? 1 : answer <= 6 ? -1 : 0;
        }
        return 100. * net / npsBytes.length;
    }

    /** What hosts do without a library: a stream over their answers. */
    @Benchmark
    public double npsByStream() {
        return 100
                * objects.stream()
                        .mapToInt(answer -> answer.value >= 9 ? 1 : answer.value <= 6 ? -1 : 0)
                        .average()
                        .orElseThrow();
    }

    /** The host's own answer. */
    record Answer(Long respondent, Occurrence when, int value) {}
}
