// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.benchmarks.lifecycle;

import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.core.fact.Fact;
import io.github.rapport4j.core.fact.FactHead;
import io.github.rapport4j.core.fact.FactId;
import io.github.rapport4j.core.fact.Purchase;
import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.measure.Money;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.core.time.Occurrence;
import io.github.rapport4j.lifecycle.engagement.Engagement;
import io.github.rapport4j.lifecycle.engagement.EngagementCalculator;
import io.github.rapport4j.lifecycle.engagement.EngagementPolicy;
import io.github.rapport4j.lifecycle.engagement.EngagementState;
import io.github.rapport4j.scoring.warning.ScanPoint;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
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

/** One more day of customers with twelve purchases each, which the full run has 100,000 of. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class EngagementBenchmark {
    private static final int PURCHASES = 12;
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

    /** How many. */
    @Param("20")
    public int customers;

    private final EngagementCalculator calculator = EngagementCalculator.using(EngagementPolicy.standard());
    private final ScanPoint today = at(TODAY);
    private final List<CustomerHistory> histories = new ArrayList<>();
    private final List<EngagementState> states = new ArrayList<>();
    private final List<Engagement> results = new ArrayList<>();

    /** Lives the histories until yesterday. */
    @Setup
    public void make() {
        Random random = new Random(20_261_122);
        ScanPoint yesterday = at(TODAY.minusDays(1));
        for (int i = 0; i < customers; i++) {
            CustomerHistory history = history(CustomerId.of("c" + i), random);
            histories.add(history);
            Engagement result = calculator.evaluate(history, yesterday);
            results.add(result);
            states.add(result.state());
        }
    }

    /** One day on from the results of yesterday, most of which the day does not change. */
    @Benchmark
    public int carry() {
        int moves = 0;
        for (int i = 0; i < customers; i++) {
            moves += calculator
                    .step(results.get(i), histories.get(i), today)
                    .moves()
                    .size();
        }
        return moves;
    }

    /** One day on from the states of yesterday, as they are stored. */
    @Benchmark
    public int step() {
        int moves = 0;
        for (int i = 0; i < customers; i++) {
            moves += calculator
                    .step(states.get(i), histories.get(i), today)
                    .moves()
                    .size();
        }
        return moves;
    }

    /** The same from the beginning of each history. */
    @Benchmark
    public int evaluate() {
        int moves = 0;
        for (CustomerHistory history : histories) {
            moves += calculator.evaluate(history, today).moves().size();
        }
        return moves;
    }

    private static ScanPoint at(LocalDate day) {
        return ScanPoint.of(AsOf.of(day, ZoneOffset.UTC), Currency.getInstance("EUR"));
    }

    private static CustomerHistory history(CustomerId customer, Random random) {
        List<Fact> facts = new ArrayList<>(PURCHASES);
        LocalDate day = TODAY.minusDays(random.nextInt(120));
        for (int i = 0; i < PURCHASES; i++) {
            FactId id = FactId.of(customer.value() + "-" + i);
            FactHead head = FactHead.of(id, customer, Occurrence.of(day), ZoneOffset.UTC);
            facts.add(Purchase.of(head, Money.of("20", "EUR")));
            day = day.minusDays(15 + random.nextInt(30));
        }
        return CustomerHistory.of(customer, facts);
    }
}
