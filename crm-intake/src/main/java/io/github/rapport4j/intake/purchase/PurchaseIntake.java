// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.intake.purchase;

import io.github.rapport4j.core.fact.Fact;
import io.github.rapport4j.intake.row.Header;
import io.github.rapport4j.intake.row.IntakeException;
import io.github.rapport4j.intake.row.IntakeLimits;
import io.github.rapport4j.intake.row.IntakeReport;
import io.github.rapport4j.intake.row.Rejection;
import io.github.rapport4j.intake.row.RowIntake;
import io.github.rapport4j.intake.row.RowSource;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Reads purchase logs (购买记录导入). Every row is accepted, a duplicate, or rejected with line, column, value and reason.
 * Equal rows of one source are distinct; a source of the same name read again by the same intake adds nothing, and so
 * does one whose facts the sink knows. Memory does not grow with the file but for a table of 64-bit hashes, 24 to 48
 * bytes a distinct row, by which equal rows are counted.
 *
 * <p>An intake remembers what it read and is not safe for use by several threads.
 */
public final class PurchaseIntake {
    private final PurchaseMapping mapping;
    private final IntakeLimits limits;
    private final RowMemory memory = new RowMemory();

    private PurchaseIntake(PurchaseMapping mapping, IntakeLimits limits) {
        this.mapping = Objects.requireNonNull(mapping, "mapping");
        this.limits = Objects.requireNonNull(limits, "limits");
    }

    /**
     * An intake with standard limits.
     *
     * @param mapping how columns become purchases
     * @return an intake that has read nothing
     */
    public static PurchaseIntake of(PurchaseMapping mapping) {
        return new PurchaseIntake(mapping, IntakeLimits.standard());
    }

    /**
     * The same intake with other limits.
     *
     * @param newLimits how many bad rows to put up with
     * @return an intake that has read nothing
     */
    public PurchaseIntake withLimits(IntakeLimits newLimits) {
        return new PurchaseIntake(mapping, newLimits);
    }

    /**
     * Reads a log without making facts, for columns of primitives.
     *
     * @param source the rows
     * @param sink gets each row that is right and new
     * @return what came of the rows
     * @throws IntakeException if the source cannot be read to its end, lacks a mapped column, or exceeds the limit
     */
    public IntakeReport read(RowSource source, PurchaseSink sink) {
        Objects.requireNonNull(sink, "sink");
        memory.beginReading();
        return RowIntake.read(source, limits, names -> {
            PurchaseParser parser = new PurchaseParser(mapping, new Header(source.name(), names));
            PurchaseRow row = new PurchaseRow(parser);
            return (cells, intake) -> {
                @Nullable Rejection bad = parser.read(cells);
                if (bad != null) {
                    intake.reject(bad);
                } else if (isNew(parser, row) && sink.accept(row)) {
                    intake.accept();
                } else {
                    intake.duplicate();
                }
            };
        });
    }

    /**
     * Reads a log as facts.
     *
     * @param source the rows
     * @param sink gets each purchase and refund that is right and new; false if it knows the fact, so that the row
     *     counts as a duplicate
     * @return what came of the rows
     * @throws IntakeException if the source cannot be read to its end, lacks a mapped column, or exceeds the limit
     */
    public IntakeReport readFacts(RowSource source, Predicate<? super Fact> sink) {
        Objects.requireNonNull(sink, "sink");
        return read(source, row -> sink.test(row.toFact()));
    }

    private boolean isNew(PurchaseParser parser, PurchaseRow row) {
        int number = memory.number(parser.hash());
        row.numbered(Math.abs(number));
        return number > 0;
    }
}
