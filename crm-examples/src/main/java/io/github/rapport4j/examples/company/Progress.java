// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.company;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;

/** Shows on a terminal how many rows were read once reading takes longer than a second; elsewhere it shows nothing. */
final class Progress implements AutoCloseable {
    private static final long PATIENCE_NANOS = 1_000_000_000L;
    private static final int STRIDE = 4096;

    private final boolean visible;
    private final String task;
    private final long start = System.nanoTime();
    private long rows;
    private @Nullable ProgressBar bar;

    private Progress(String task, boolean visible) {
        this.task = task;
        this.visible = visible;
    }

    static Progress of(String task) {
        return new Progress(task, isTerminal());
    }

    void row() {
        if (visible && ++rows % STRIDE == 0) {
            show();
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.stepTo(rows);
            bar.close();
        }
    }

    private void show() {
        if (bar == null && System.nanoTime() - start > PATIENCE_NANOS) {
            bar = new ProgressBarBuilder().setTaskName(task).setInitialMax(-1).build();
        }
        if (bar != null) {
            bar.stepTo(rows);
        }
    }

    /** Later Java releases give a console even where output goes to a file, and a method that tells. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isTerminal() {
        Object console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }
}
