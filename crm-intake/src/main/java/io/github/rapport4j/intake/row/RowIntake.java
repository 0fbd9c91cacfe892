// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.intake.row;

import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.intake.cell.Cells;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Reads a source row by row and accounts for each (逐行导入). One object reads one source once; it is not safe for use by
 * several threads.
 */
public final class RowIntake {
    private final RowSource source;
    private final IntakeLimits limits;
    private final Map<Reason, Long> reasons = new HashMap<>();
    private final List<Rejection> first = new ArrayList<>();
    private long rows;
    private long accepted;
    private long duplicates;
    private long rejected;

    private RowIntake(RowSource source, IntakeLimits limits) {
        this.source = Objects.requireNonNull(source, "source");
        this.limits = Objects.requireNonNull(limits, "limits");
    }

    /**
     * Reads a source to its end.
     *
     * @param source the rows
     * @param limits how many bad rows to put up with
     * @param opening makes the taker of the rows once the header is known
     * @return what came of the rows
     * @throws IntakeException if the source cannot be read to its end, or too many rows are rejected; it carries the
     *     report so far
     */
    public static IntakeReport read(RowSource source, IntakeLimits limits, Opening opening) {
        return new RowIntake(source, limits).run(Objects.requireNonNull(opening, "opening"));
    }

    /** Counts the row as taken in. */
    public void accept() {
        accepted++;
    }

    /** Counts the row as there before. */
    public void duplicate() {
        duplicates++;
    }

    /**
     * Counts the row as refused.
     *
     * @param rejection where and why
     */
    public void reject(Rejection rejection) {
        rejected++;
        reasons.merge(rejection.reason(), 1L, Long::sum);
        if (first.size() < limits.kept()) {
            first.add(rejection);
        }
    }

    private IntakeReport run(Opening opening) {
        try (RowSource.Cursor cursor = source.open()) {
            List<String> header = cursor.header();
            Taker taker = opening.open(header);
            drain(cursor, header.isEmpty() ? Integer.MAX_VALUE : header.size(), taker);
        } catch (IntakeException e) {
            throw rows == 0 ? e : e.withReport(report());
        }
        return report();
    }

    private void drain(RowSource.Cursor cursor, int width, Taker taker) {
        Cells cells = new Cells();
        while (cursor.next(cells)) {
            if (isTooLong(cells, width)) {
                reject(Rejection.of(cells.line(), Reason.of(IntakeReason.LONG_ROW)));
            } else {
                taker.take(cells, this);
            }
            rows++;
            if (accepted + duplicates + rejected != rows) {
                throw new IllegalStateException(
                        "taker must count each row once, but line " + cells.line() + " was not");
            }
            if (rejected > limits.maxRejected()) {
                Reason reason = Reason.of(IntakeReason.TOO_MANY_REJECTED, limits.maxRejected());
                throw IntakeException.of(source.name(), Rejection.of(cells.line(), reason));
            }
        }
        if (rows == 0 && width == Integer.MAX_VALUE) {
            throw IntakeException.of(source.name(), Rejection.of(0, Reason.of(IntakeReason.EMPTY)));
        }
    }

    private static boolean isTooLong(Cells cells, int width) {
        for (int i = width; i < cells.size(); i++) {
            if (!cells.isBlank(i)) {
                return true;
            }
        }
        return false;
    }

    private IntakeReport report() {
        return new IntakeReport(
                source.name(), new IntakeReport.Counts(rows, accepted, duplicates, rejected), reasons, first);
    }

    /** Makes a taker once the header is known. */
    @FunctionalInterface
    public interface Opening {
        /**
         * Looks at the header.
         *
         * @param header the names of the columns, empty if there are none
         * @return what takes the rows
         * @throws IntakeException if a column is missing
         */
        Taker open(List<String> header);
    }

    /** Takes the rows. */
    @FunctionalInterface
    public interface Taker {
        /**
         * Takes a row and counts it, exactly once, as accepted, duplicate or rejected.
         *
         * @param cells the row, valid during the call
         * @param intake counts it
         */
        void take(Cells cells, RowIntake intake);
    }
}
