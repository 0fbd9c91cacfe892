// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.benchmarks.purchase;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What hosts do without a library: streams over records. The full run takes a tenth of the rows, for the heap. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class RfmPeerBenchmark {
    /** How many purchases, by a tenth as many customers. */
    @Param("2000")
    public int rows;

    private List<Row> purchases;

    /** Makes the purchases. */
    @Setup
    public void make() {
        purchases = new ArrayList<>(rows);
        PurchaseRows.each(rows, (customer, day, amount) -> purchases.add(new Row(customer, day, amount)));
    }

    /** The table of customers, on one thread. */
    @Benchmark
    public Map<Integer, Summary> streams() {
        return purchases.stream().collect(groupingBy(Row::customer, collectingAndThen(toList(), Summary::of)));
    }

    /** The table of customers, on all threads. */
    @Benchmark
    public Map<Integer, Summary> parallelStreams() {
        return purchases.parallelStream().collect(groupingBy(Row::customer, collectingAndThen(toList(), Summary::of)));
    }

    /** A purchase. */
    record Row(int customer, int epochDay, long tenThousandths) {}

    /** A customer. */
    public record Summary(int first, int last, long days, long tenThousandths) {
        static Summary of(List<Row> rows) {
            return new Summary(
                    rows.stream().mapToInt(Row::epochDay).min().orElseThrow(),
                    rows.stream().mapToInt(Row::epochDay).max().orElseThrow(),
                    rows.stream().mapToInt(Row::epochDay).distinct().count(),
                    rows.stream().mapToLong(Row::tenThousandths).sum());
        }
    }
}
