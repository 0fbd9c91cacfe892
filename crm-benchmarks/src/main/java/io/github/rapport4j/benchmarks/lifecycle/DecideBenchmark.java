// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.benchmarks.lifecycle;

import io.github.rapport4j.core.explain.Explanation;
import io.github.rapport4j.lifecycle.proof.Evidence;
import io.github.rapport4j.lifecycle.proof.Proof;
import io.github.rapport4j.lifecycle.stage.Decision;
import io.github.rapport4j.lifecycle.stage.LifecycleState;
import io.github.rapport4j.lifecycle.transition.EventKind;
import io.github.rapport4j.lifecycle.transition.LifecycleEvent;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** One event decided: three guards, a typed result, the record in the history of the next state. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class DecideBenchmark {
    private static final int SIZE = 1024;

    private final LifecycleState lead = Path.state("c", 2);
    private final LifecycleState returned = Path.state("c", Path.KINDS.size());
    private final Evidence evidence = Path.evidence();
    private final Evidence untagged = evidence.without(Proof.TAGGED);
    private final LifecycleEvent[] contacts = events(EventKind.CONTACT_MADE);
    private final LifecycleEvent[] ends = events(EventKind.CONTRACT_ENDED);
    private int next;

    /** A lead is met: accepted, with a record. */
    @Benchmark
    public Decision accepted() {
        return Path.MACHINE.decide(lead, contacts[next++ & (SIZE - 1)], evidence);
    }

    /** The same at the end of a history of twelve events, with a reason demanded. */
    @Benchmark
    public Decision acceptedLate() {
        return Path.MACHINE.decide(returned, ends[next++ & (SIZE - 1)], evidence);
    }

    /** One guard is not met, and the result names it. */
    @Benchmark
    public Decision rejected() {
        return Path.MACHINE.decide(lead, contacts[next++ & (SIZE - 1)], untagged);
    }

    /** The same, with the reasons as a tree. */
    @Benchmark
    public Explanation rejectedExplained() {
        return Path.MACHINE
                .decide(lead, contacts[next++ & (SIZE - 1)], untagged)
                .explanation();
    }

    private static LifecycleEvent[] events(EventKind kind) {
        LifecycleEvent[] events = new LifecycleEvent[SIZE];
        for (int i = 0; i < SIZE; i++) {
            events[i] = Path.event(kind, "e-" + i, 20);
        }
        return events;
    }
}
