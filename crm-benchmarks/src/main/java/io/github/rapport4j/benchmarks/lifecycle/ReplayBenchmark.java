// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.benchmarks.lifecycle;

import io.github.rapport4j.lifecycle.stage.LifecycleRecord;
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

/** Histories of twelve events, replayed; the full run replays 1,000,000, of which 10,000 differ, for the heap. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ReplayBenchmark {
    private static final int DIFFERENT = 10_000;

    /** How many. */
    @Param("100")
    public int histories;

    private List<List<LifecycleRecord>> records;

    /** Lives the histories once. */
    @Setup
    public void make() {
        int different = Math.min(histories, DIFFERENT);
        records = new ArrayList<>(different);
        for (int i = 0; i < different; i++) {
            records.add(Path.records("c" + i));
        }
    }

    /** All of them: the sum of their versions. */
    @Benchmark
    public long replay() {
        long versions = 0;
        for (int i = 0; i < histories; i++) {
            versions += Path.MACHINE.replay(records.get(i % records.size())).version();
        }
        return versions;
    }
}
