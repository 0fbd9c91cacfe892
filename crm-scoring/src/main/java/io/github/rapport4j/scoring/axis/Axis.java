// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.axis;

import io.github.rapport4j.core.explain.Term;
import io.github.rapport4j.core.measure.CurrencyMismatchException;
import io.github.rapport4j.core.measure.Money;
import io.github.rapport4j.core.measure.Score;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * How to read a number from a host's own entity (维度), by the kind of number. Money and points are kept exactly; an item
 * whose number cannot be read is left out with a reason, the others are not touched. Immutable and safe for use by
 * several threads when its extractor is.
 *
 * @param <T> the host's entity; never used as a key of a map
 */
public final class Axis<T> {
    private final Source<T> source;
    private final Unit unit;
    private final @Nullable Term name;

    private Axis(Source<T> source, Unit unit, @Nullable Term name) {
        this.source = source;
        this.unit = unit;
        this.name = name;
    }

    /**
     * An axis of plain numbers; NaN and infinities are refused for that item only.
     *
     * @param <T> the host's entity
     * @param extractor reads the number
     * @return the axis
     */
    public static <T> Axis<T> ofDouble(ToDoubleFunction<? super T> extractor) {
        Objects.requireNonNull(extractor, "extractor");
        return new Axis<>((item, to) -> to.putDouble(extractor.applyAsDouble(item)), Unit.FLOATING, null);
    }

    /**
     * An axis of whole numbers, such as days or pieces.
     *
     * @param <T> the host's entity
     * @param extractor reads the number
     * @return the axis
     */
    public static <T> Axis<T> ofLong(ToLongFunction<? super T> extractor) {
        Objects.requireNonNull(extractor, "extractor");
        return new Axis<>((item, to) -> to.putLong(extractor.applyAsLong(item)), Unit.WHOLE, null);
    }

    /**
     * An axis of money, exact to the ten-thousandth. All amounts must be of one currency.
     *
     * @param <T> the host's entity
     * @param extractor reads the amount; null leaves the item out
     * @return the axis, named {@link AxisTerm#SPEND}
     */
    public static <T> Axis<T> ofMoney(Function<? super T, ? extends @Nullable Money> extractor) {
        Objects.requireNonNull(extractor, "extractor");
        return new Axis<>((item, to) -> to.putMoney(extractor.apply(item)), Unit.MONEY, AxisTerm.SPEND);
    }

    /**
     * An axis of points, exact to the millionth.
     *
     * @param <T> the host's entity
     * @param extractor reads the points; null leaves the item out
     * @return the axis
     */
    public static <T> Axis<T> ofScore(Function<? super T, ? extends @Nullable Score> extractor) {
        Objects.requireNonNull(extractor, "extractor");
        return new Axis<>((item, to) -> to.putScore(extractor.apply(item)), Unit.POINTS, null);
    }

    /**
     * An axis whose number may be missing for a reason, or stay low for one.
     *
     * @param <T> the host's entity
     * @param extractor reads; null leaves the item out
     * @return the axis
     */
    public static <T> Axis<T> ofReading(Function<? super T, ? extends @Nullable Reading> extractor) {
        Objects.requireNonNull(extractor, "extractor");
        return new Axis<>((item, to) -> to.putReading(extractor.apply(item)), Unit.FLOATING, null);
    }

    /**
     * The same axis under another name, as sentences use it.
     *
     * @param term such as {@link AxisTerm#SPEND}
     * @return a copy
     */
    public Axis<T> named(Term term) {
        return new Axis<>(source, unit, Objects.requireNonNull(term, "term"));
    }

    /**
     * Reads all items once, in their order.
     *
     * @param items the entities
     * @param otherwise the name to use when the axis has none
     * @return the numbers, packed
     * @throws CurrencyMismatchException if two amounts are of different currencies
     */
    public Column read(List<? extends T> items, Term otherwise) {
        Term term = name == null ? Objects.requireNonNull(otherwise, "otherwise") : name;
        ColumnFiller filler = new ColumnFiller(items.size(), unit, term);
        for (T item : items) {
            source.read(item, filler);
        }
        return filler.column();
    }

    interface Source<T> {
        void read(T item, ColumnFiller to);
    }
}
