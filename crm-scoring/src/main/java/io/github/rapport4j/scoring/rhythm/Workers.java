// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.rhythm;

import com.google.common.util.concurrent.Uninterruptibles;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.function.IntConsumer;

/**
 * Who does the work of a calculation over many customers (并行度): the calling thread alone, or also threads of an
 * executor that the host hands over. The library starts no threads of its own. Results do not depend on the workers.
 *
 * <p>The calling thread always takes part and finishes what the executor does not start, so that a busy executor slows
 * the work down and never stops it. Immutable; safe for use by several threads if the executor is.
 */
public final class Workers {
    private static final Workers CALLER = new Workers(Runnable::run, 1);

    private final Executor executor;
    private final int count;

    private Workers(Executor executor, int count) {
        this.executor = Objects.requireNonNull(executor, "executor");
        this.count = count;
        if (count < 1) {
            throw new IllegalArgumentException("count must be at least 1, but was " + count);
        }
    }

    /**
     * The calling thread alone.
     *
     * @return one worker
     */
    public static Workers ofCaller() {
        return CALLER;
    }

    /**
     * The calling thread and threads of an executor.
     *
     * @param executor where the other workers run
     * @param count how many workers in all, the calling thread included; at least 1
     * @return the workers
     */
    public static Workers of(Executor executor, int count) {
        return new Workers(executor, count);
    }

    /**
     * How many work at once.
     *
     * @return 1 or more
     */
    public int count() {
        return count;
    }

    /**
     * Runs a body once for each part, and returns when all are done.
     *
     * @param parts how many parts there are
     * @param body given 0 to {@code parts - 1}, each once, in any order and on any of the workers
     */
    public void run(int parts, IntConsumer body) {
        List<FutureTask<?>> tasks = new ArrayList<>(parts);
        for (int part = 0; part < parts; part++) {
            int number = part;
            tasks.add(new FutureTask<>(() -> body.accept(number), null));
        }
        if (count > 1) {
            tasks.subList(Math.min(1, parts), parts).forEach(executor::execute);
        }
        // a task that another thread has taken is left alone by run()
        tasks.forEach(FutureTask::run);
        tasks.forEach(Workers::finish);
    }

    private static void finish(FutureTask<?> task) {
        try {
            Uninterruptibles.getUninterruptibly(task);
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            if (cause instanceof RuntimeException failure) {
                throw failure;
            }
            if (cause instanceof Error failure) {
                throw failure;
            }
            throw new AssertionError("bodies throw no checked exceptions", e);
        }
    }
}
