// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.benchmarks.segment;

import io.github.rapport4j.scoring.axis.Axis;
import io.github.rapport4j.scoring.loyalty.TierCuts;
import io.github.rapport4j.scoring.loyalty.TierPolicy;
import io.github.rapport4j.scoring.loyalty.TierRanking;
import io.github.rapport4j.scoring.loyalty.TierReport;
import io.github.rapport4j.scoring.quadrant.QuadrantClassifier;
import io.github.rapport4j.scoring.quadrant.QuadrantCuts;
import io.github.rapport4j.scoring.quadrant.QuadrantPolicy;
import io.github.rapport4j.scoring.quadrant.QuadrantReport;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Customers, which the full run has 10,000,000 of. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class SegmentBenchmark {
    /** How many. */
    @Param("1000")
    public int customers;

    private final QuadrantClassifier classifier = QuadrantClassifier.using(QuadrantPolicy.standard());
    private final TierRanking ranking = TierRanking.using(TierPolicy.standard());
    private final Axis<Account> spend = Axis.ofDouble(Account::spend);
    private final Axis<Account> loyalty = Axis.ofDouble(Account::loyalty);
    private final Axis<Account> tenure = Axis.ofLong(Account::tenureDays);
    private List<Account> accounts;
    private double[] spends;
    private double[] loyalties;

    /** Makes the customers: spend is skewed as it is in shops. */
    @Setup
    public void make() {
        Random random = new Random(20_261_122);
        accounts = new ArrayList<>(customers);
        for (int i = 0; i < customers; i++) {
            double spent = Math.rint(10_000 * StrictMath.exp(1.5 * random.nextGaussian())) / 100;
            accounts.add(new Account(i, spent, random.nextInt(101), random.nextInt(3_650)));
        }
        spends = accounts.stream().mapToDouble(Account::spend).toArray();
        loyalties = accounts.stream().mapToDouble(Account::loyalty).toArray();
    }

    /** A quadrant for each, with cuts, counts and warnings. */
    @Benchmark
    public QuadrantReport<Account> quadrants() {
        return classifier.classify(accounts, spend, loyalty);
    }

    /** The cuts of two columns alone. */
    @Benchmark
    public QuadrantCuts quadrantCuts() {
        return classifier.cuts(spends, loyalties);
    }

    /** A tier for each, 20/50/30. */
    @Benchmark
    public TierReport<Account> tiers() {
        return ranking.rank(accounts, spend, tenure, Account::id);
    }

    /** The 20/50/30 cuts of a column alone. */
    @Benchmark
    public TierCuts tierCuts() {
        return ranking.cuts(spends);
    }

    /** What hosts do without a library: sort the column, with all cores. */
    @Benchmark
    public double[] tierCutsBySorting() {
        double[] sorted = spends.clone();
        Arrays.parallelSort(sorted);
        int n = sorted.length;
        return new double[] {sorted[n - n / 5], sorted[n - 7 * (n / 10)]};
    }

    /** What hosts do without a library: sort the customers. */
    @Benchmark
    public List<Account> tiersBySorting() {
        return accounts.stream()
                .sorted(Comparator.comparingDouble(Account::spend).reversed())
                .toList();
    }

    /** What a hand-written loop takes once the cuts are known. */
    @Benchmark
    public int[] quadrantsByHandWithoutCuts() {
        int[] counts = new int[4];
        for (Account account : accounts) {
            counts[(account.spend >= 100 ? 2 : 0) + (account.loyalty >= 50 ? 1 : 0)]++;
        }
        return counts;
    }

    /** The host's own customer. */
    public record Account(long id, double spend, double loyalty, long tenureDays) {}
}
