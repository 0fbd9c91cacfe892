// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.benchmarks.lead;

import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.scoring.bant.BantAssessment;
import io.github.rapport4j.scoring.bant.BantColumns;
import io.github.rapport4j.scoring.bant.BantPolicy;
import io.github.rapport4j.scoring.bant.BantScorer;
import io.github.rapport4j.scoring.bant.LeadBand;
import io.github.rapport4j.scoring.lead.BandSink;
import io.github.rapport4j.scoring.lead.LeadScorer;
import io.github.rapport4j.scoring.lead.Scored;
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

/** A batch of leads, which the full run has 1,000,000 of. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class LeadBatchBenchmark {
    /** How many. */
    @Param("1000")
    public int leads;

    private final LeadScorer<Lead> scorer = LeadScorer.of(BantScorer.using(BantPolicy.standard()), Lead::assessment);
    private final BantScorer bant = BantScorer.using(BantPolicy.standard());
    private List<Lead> batch;
    private BantColumns columns;
    private double[][] degrees;

    /** Makes the leads. */
    @Setup
    public void make() {
        batch = new ArrayList<>(leads);
        degrees = new double[leads][];
        LeadPool pool = LeadPool.complete();
        BantColumns.Builder builder = BantColumns.expecting(leads);
        for (int i = 0; i < leads; i++) {
            degrees[i] = pool.degrees();
            batch.add(new Lead(i, pool.assessment(degrees[i])));
            builder.add(batch.get(i).assessment);
        }
        columns = builder.build();
    }

    /** Bands only, counted by the host. */
    @Benchmark
    public int[] bands() {
        Counts counts = new Counts();
        scorer.bands(batch, counts);
        return counts.byBand;
    }

    /** The same bands from columns. */
    @Benchmark
    public int[] bandsOfColumns() {
        int[] byBand = new int[3];
        bant.bands(columns, (lead, band) -> byBand[index(band)]++);
        return byBand;
    }

    /** A score each, of which the band is read. */
    @Benchmark
    public int[] scores() {
        int[] byBand = new int[3];
        scorer.scoreAll(batch).forEach(scored -> byBand[index(bandOf(scored))]++);
        return byBand;
    }

    /** What a hand-written loop takes. */
    @Benchmark
    public int[] byHand() {
        int[] byBand = new int[3];
        for (double[] lead : degrees) {
            double sum = 20 * lead[0] + 25 * lead[1] + 30 * lead[2] + 25 * lead[3];
            byBand[sum >= 70 ? 2 : sum >= 40 ? 1 : 0]++;
        }
        return byBand;
    }

    private static LeadBand bandOf(Scored<Lead> scored) {
        return scored.fold((lead, score) -> score.band(), (lead, reason) -> {
            throw new AssertionError(reason.toString());
        });
    }

    private static int index(LeadBand band) {
        return switch (band) {
            case DEFERRED -> 0;
            case MEDIUM -> 1;
            case HIGH -> 2;
        };
    }

    /** The host's own lead. */
    record Lead(long id, BantAssessment assessment) {}

    private static final class Counts implements BandSink<Lead> {
        private final int[] byBand = new int[3];

        @Override
        public void accept(Lead lead, LeadBand band) {
            byBand[index(band)]++;
        }

        @Override
        public void refuse(Lead lead, Reason reason) {
            throw new AssertionError(reason.toString());
        }
    }
}
