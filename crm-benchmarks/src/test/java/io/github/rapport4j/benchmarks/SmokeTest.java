// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.BenchmarkList;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Each benchmark runs once, with the sizes that it has when nobody names others; nothing is measured. */
class SmokeTest {
    @Test
    void everyBenchmarkRuns() throws RunnerException {
        System.setProperty("jmh.ignoreLock", "true");
        Options once = new OptionsBuilder()
                .forks(0)
                .mode(Mode.SingleShotTime)
                .warmupIterations(0)
                .measurementIterations(1)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .build();
        Collection<RunResult> results = new Runner(once).run();
        TreeSet<String> run = new TreeSet<>();
        results.forEach(result -> run.add(result.getParams().getBenchmark()));
        TreeSet<String> written = new TreeSet<>();
        BenchmarkList.defaultList().getAll(null, List.of()).forEach(entry -> written.add(entry.getUsername()));
        assertFalse(written.isEmpty());
        assertEquals(written, run);
    }
}
