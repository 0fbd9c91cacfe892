// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.intake.row;

import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.intake.cell.Cells;
import io.github.rapport4j.intake.cell.DateStyle;
import io.github.rapport4j.intake.cell.NumberStyle;
import java.time.DateTimeException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ObjLongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads records, such as customers or leads, from rows with a header (记录导入). A mapping makes a record of a row; a key
 * tells records apart: the same record again is a duplicate, another one with the same key is rejected. It remembers
 * every record it gave out, so it is for files that fit into memory. Copies made by the {@code with} methods begin with
 * an empty memory. Not safe for use by several threads.
 *
 * @param <T> the record; equality must follow content
 */
public final class RecordReader<T> {
    private final Function<? super Row, ? extends T> mapping;
    private final Function<? super T, ?> key;
    private final Settings settings;
    private final Map<Object, T> known = new HashMap<>();

    private RecordReader(Function<? super Row, ? extends T> mapping, Function<? super T, ?> key, Settings settings) {
        this.mapping = Objects.requireNonNull(mapping, "mapping");
        this.key = Objects.requireNonNull(key, "key");
        this.settings = settings;
    }

    /**
     * A reader with ISO dates, numbers such as 1,234.56 and standard limits.
     *
     * @param mapping makes a record of a row; an {@link IllegalArgumentException} of a record's own checks rejects the
     *     row
     * @param key what tells records apart, such as an id
     * @param <T> the record
     * @return the reader
     */
    public static <T> RecordReader<T> of(Function<? super Row, ? extends T> mapping, Function<? super T, ?> key) {
        return new RecordReader<>(
                mapping, key, new Settings(DateStyle.iso(), NumberStyle.POINT, IntakeLimits.standard(), Map.of()));
    }

    /**
     * The same reader with other dates.
     *
     * @param newDates how dates are written
     * @return a copy
     */
    public RecordReader<T> withDates(DateStyle newDates) {
        Objects.requireNonNull(newDates, "newDates");
        return copy(new Settings(newDates, settings.numbers, settings.limits, settings.columns));
    }

    /**
     * The same reader with other numbers.
     *
     * @param newNumbers how numbers are written
     * @return a copy
     */
    public RecordReader<T> withNumbers(NumberStyle newNumbers) {
        Objects.requireNonNull(newNumbers, "newNumbers");
        return copy(new Settings(settings.dates, newNumbers, settings.limits, settings.columns));
    }

    /**
     * The same reader with other limits.
     *
     * @param newLimits how many bad rows to put up with
     * @return a copy
     */
    public RecordReader<T> withLimits(IntakeLimits newLimits) {
        Objects.requireNonNull(newLimits, "newLimits");
        return copy(new Settings(settings.dates, settings.numbers, newLimits, settings.columns));
    }

    /**
     * The same reader with a column described: other names it may have in the source, or that it is personal.
     *
     * @param name what the mapping calls the column
     * @param column the column of the source
     * @return a copy
     */
    public RecordReader<T> withColumn(String name, Column column) {
        Map<String, Column> columns = new HashMap<>(settings.columns);
        columns.put(Objects.requireNonNull(name, "name"), Objects.requireNonNull(column, "column"));
        return copy(new Settings(settings.dates, settings.numbers, settings.limits, Map.copyOf(columns)));
    }

    /**
     * Reads a source.
     *
     * @param source the rows
     * @param sink gets every new record
     * @return what came of the rows
     * @throws IntakeException if the source cannot be read, or lacks a column the mapping requires
     */
    public IntakeReport read(RowSource source, Consumer<? super T> sink) {
        Objects.requireNonNull(sink, "sink");
        return readNumbered(source, (item, line) -> sink.accept(item));
    }

    /**
     * Reads a source and tells where each record stands.
     *
     * @param source the rows
     * @param sink gets every new record and the line its row starts on, 1 for the first line of the source
     * @return what came of the rows
     * @throws IntakeException if the source cannot be read, or lacks a column the mapping requires
     */
    public IntakeReport readNumbered(RowSource source, ObjLongConsumer<? super T> sink) {
        Objects.requireNonNull(sink, "sink");
        return RowIntake.read(source, settings.limits, names -> {
            Header header = new Header(source.name(), names);
            Row row = new Row(new RowColumns(this, header));
            return (cells, intake) -> take(row.on(cells), cells, new Step<>(intake, sink));
        });
    }

    DateStyle dates() {
        return settings.dates;
    }

    NumberStyle numbers() {
        return settings.numbers;
    }

    Column column(String name) {
        @Nullable Column column = settings.columns.get(name);
        return column == null ? Column.named(name) : column;
    }

    private void take(Row row, Cells cells, Step<? super T> step) {
        T item;
        try {
            item = mapping.apply(row);
        } catch (RowRefusal e) {
            step.intake.reject(e.rejection());
            return;
        } catch (IllegalArgumentException | DateTimeException e) {
            step.intake.reject(Rejection.of(cells.line(), Reason.of(IntakeReason.BAD_VALUE)));
            return;
        }
        @Nullable T before = known.putIfAbsent(key.apply(item), item);
        if (before == null) {
            step.sink.accept(item, cells.line());
            step.intake.accept();
        } else if (before.equals(item)) {
            step.intake.duplicate();
        } else {
            step.intake.reject(Rejection.of(cells.line(), Reason.of(IntakeReason.CONFLICT)));
        }
    }

    private RecordReader<T> copy(Settings newSettings) {
        return new RecordReader<>(mapping, key, newSettings);
    }

    private record Settings(DateStyle dates, NumberStyle numbers, IntakeLimits limits, Map<String, Column> columns) {}

    private record Step<T>(RowIntake intake, ObjLongConsumer<T> sink) {}
}
