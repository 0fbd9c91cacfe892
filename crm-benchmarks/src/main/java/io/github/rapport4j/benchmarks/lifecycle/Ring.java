// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.benchmarks.lifecycle;

import io.github.rapport4j.benchmarks.lifecycle.DecidePeerBenchmark.Stage;

/** The last 1,024 records of a machine that keeps none itself, and the three conditions of its guard. */
final class Ring {
    private static final int SIZE = 1024;

    private final Entry[] entries = new Entry[SIZE];
    private final boolean[] proofs = {true, false, true};
    private int next;

    boolean isMet() {
        return proofs[0] && !proofs[1] && proofs[2];
    }

    Entry keep(Stage from, Stage to) {
        Entry entry = new Entry(from, to, next);
        entries[next++ & (SIZE - 1)] = entry;
        return entry;
    }

    /** One of them. */
    public record Entry(Stage from, Stage to, int number) {}
}
