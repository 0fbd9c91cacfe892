// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.benchmarks.lead;

import io.github.rapport4j.core.explain.Explanation;
import io.github.rapport4j.scoring.bant.BantAssessment;
import io.github.rapport4j.scoring.bant.BantLine;
import io.github.rapport4j.scoring.bant.BantPolicy;
import io.github.rapport4j.scoring.bant.BantScore;
import io.github.rapport4j.scoring.bant.BantScorer;
import io.github.rapport4j.scoring.bant.LeadBand;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** One lead: its score with and without what explains it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class LeadBenchmark {
    private final BantScorer scorer = BantScorer.using(BantPolicy.standard());
    private final BantAssessment[] complete = LeadPool.complete().assessments(LeadPool.SIZE);
    private final BantAssessment[] withGaps = LeadPool.withGaps().assessments(LeadPool.SIZE);
    private int next;

    /** The band alone. */
    @Benchmark
    public LeadBand band() {
        return scorer.band(complete());
    }

    /** The score as a host keeps it, read later if at all. */
    @Benchmark
    public BantScore score() {
        return scorer.score(complete());
    }

    /** Range, band and next questions read. */
    @Benchmark
    public void scoreRead(Blackhole hole) {
        read(scorer.score(complete()), hole);
    }

    /** The same of leads of which some answers are not known. */
    @Benchmark
    public void scoreReadWithGaps(Blackhole hole) {
        read(scorer.score(withGaps[next++ & (LeadPool.SIZE - 1)]), hole);
    }

    /** Band and the points of each criterion. */
    @Benchmark
    public void scoreWithBreakdown(Blackhole hole) {
        BantScore score = scorer.score(complete());
        hole.consume(score.band());
        for (BantLine line : score.breakdown().lines()) {
            hole.consume(line.amount());
        }
    }

    /** The explanation as a tree of reasons, ready for words. */
    @Benchmark
    public Explanation scoreWithExplanation() {
        return scorer.score(complete()).explanation();
    }

    private static void read(BantScore score, Blackhole hole) {
        hole.consume(score.low());
        hole.consume(score.expected());
        hole.consume(score.high());
        hole.consume(score.band());
        hole.consume(score.nextQuestions());
    }

    private BantAssessment complete() {
        return complete[next++ & (LeadPool.SIZE - 1)];
    }
}
