// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.intake.row;

import io.github.rapport4j.core.explain.Reason;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A source could not be read, or not to its end (导入失败). It says where and why; when rows were taken in before, it
 * carries the report on them.
 */
public final class IntakeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String source;
    private final transient Rejection problem;
    private final transient @Nullable IntakeReport report;

    private IntakeException(
            String source, Rejection problem, @Nullable Throwable cause, @Nullable IntakeReport report) {
        super(Objects.requireNonNull(source, "source") + ": " + problem.text(Locale.ENGLISH), cause);
        this.source = source;
        this.problem = problem;
        this.report = report;
    }

    /**
     * A source that cannot be read.
     *
     * @param source its name
     * @param problem where and why
     * @return the exception
     */
    public static IntakeException of(String source, Rejection problem) {
        return new IntakeException(source, problem, null, null);
    }

    /**
     * A source that cannot be read.
     *
     * @param source its name
     * @param line the line reached, 0 if none
     * @param reason why
     * @param cause what the platform said
     * @return the exception
     */
    public static IntakeException of(String source, long line, IntakeReason reason, Throwable cause) {
        return new IntakeException(source, Rejection.of(line, Reason.of(reason)), cause, null);
    }

    /**
     * The same problem with what was taken in before.
     *
     * @param soFar the report on the rows before
     * @return a copy
     */
    public IntakeException withReport(IntakeReport soFar) {
        return new IntakeException(source, problem, getCause(), Objects.requireNonNull(soFar, "soFar"));
    }

    /**
     * The source.
     *
     * @return its name
     */
    public String source() {
        return source;
    }

    /**
     * Where and why.
     *
     * @return line, column and value as far as they are known, and the reason
     */
    public Rejection problem() {
        return problem;
    }

    /**
     * What was taken in before.
     *
     * @return empty if no row was read
     */
    public Optional<IntakeReport> report() {
        return Optional.ofNullable(report);
    }

    /**
     * The message for a reader.
     *
     * @param locale the reader's language
     * @return source, place and reason
     */
    public String text(Locale locale) {
        return source + ": " + problem.text(locale);
    }
}
