// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.axis;

import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.explain.Term;
import io.github.rapport4j.scoring.internal.RadixSelect;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import java.util.Optional;

/**
 * What an axis read from a list of items (读数列), packed in eight bytes an item, at the items' positions. Immutable and
 * safe for use by several threads.
 */
public final class Column {
    private final long[] keys;
    private final Gauge gauge;
    private final Map<Integer, Reason> missing;
    private final Map<Integer, Reason> low;

    Column(long[] keys, Gauge gauge, Map<Integer, Reason> missing, Map<Integer, Reason> low) {
        this.keys = keys;
        this.gauge = gauge;
        this.missing = missing;
        this.low = low;
    }

    /**
     * A column of whole numbers.
     *
     * @param values below {@link Long#MAX_VALUE}
     * @param name what they measure
     * @return the column
     */
    public static Column ofLongs(long[] values, Term name) {
        ColumnFiller filler = new ColumnFiller(values.length, Unit.WHOLE, name);
        for (long value : values) {
            filler.putLong(value);
        }
        return filler.column();
    }

    /**
     * A column of plain numbers.
     *
     * @param values those that are not finite are left out
     * @param name what they measure
     * @return the column
     */
    public static Column ofDoubles(double[] values, Term name) {
        ColumnFiller filler = new ColumnFiller(values.length, Unit.FLOATING, name);
        for (double value : values) {
            filler.putDouble(value);
        }
        return filler.column();
    }

    /**
     * How many items were read.
     *
     * @return the number of positions
     */
    public int size() {
        return keys.length;
    }

    /**
     * What it measures.
     *
     * @return the name of the axis
     */
    public Term name() {
        return gauge.name();
    }

    /**
     * Why there is no number at a position.
     *
     * @param index the position
     * @return empty when there is one
     */
    public Optional<Reason> missing(int index) {
        return Optional.ofNullable(missing.get(index));
    }

    /**
     * All positions without a number.
     *
     * @return the reasons by position
     */
    public Map<Integer, Reason> missing() {
        return missing;
    }

    /**
     * Why the number at a position stays low whatever the cut.
     *
     * @param index the position
     * @return empty when it does not
     */
    public Optional<Reason> heldLow(int index) {
        return Optional.ofNullable(low.get(index));
    }

    /**
     * The positions that have a number.
     *
     * @return a new set
     */
    public BitSet present() {
        BitSet present = new BitSet(keys.length);
        present.set(0, keys.length);
        missing.keySet().forEach(present::clear);
        return present;
    }

    /**
     * Those positions of a set whose number is above 0.
     *
     * @param among positions that have a number
     * @return a new set
     */
    public BitSet positive(BitSet among) {
        BitSet positive = new BitSet(keys.length);
        for (int i = among.nextSetBit(0); i >= 0; i = among.nextSetBit(i + 1)) {
            if (keys[i] > 0) {
                positive.set(i);
            }
        }
        return positive;
    }

    /**
     * Whether the number at a position is above 0.
     *
     * @param index a position that has a number
     * @return false for 0 and below
     */
    public boolean isPositive(int index) {
        return keys[index] > 0;
    }

    /**
     * The exact number at a position.
     *
     * @param index a position that has a number
     * @return in the unit of the axis
     */
    public BigDecimal amount(int index) {
        return gauge.unit().amount(keys[index]);
    }

    /**
     * An amount as reasons name it.
     *
     * @param amount in the unit of the axis
     * @return money on a money axis, else a decimal
     */
    public Object shown(BigDecimal amount) {
        return gauge.show(amount);
    }

    /**
     * Compares the numbers at two positions.
     *
     * @param a a position that has a number
     * @param b another
     * @return below 0, 0 or above 0, as {@code a} is below, equal to or above {@code b}
     */
    public int compare(int a, int b) {
        return Long.compare(keys[a], keys[b]);
    }

    /**
     * Whether a number is on or above a cut; held-low numbers are not.
     *
     * @param index a position that has a number
     * @param cut made on a column of the same unit
     * @return true for high
     */
    public boolean isHigh(int index, AxisCut cut) {
        return keys[index] >= cut.threshold()
                && cut.threshold() != Long.MAX_VALUE
                && (low.isEmpty() || !low.containsKey(index));
    }

    /**
     * Whether all numbers are equal.
     *
     * @param among positions that have a number
     * @return true too when there is at most one
     */
    public boolean isFlat(BitSet among) {
        int first = among.nextSetBit(0);
        for (int i = first; i >= 0; i = among.nextSetBit(i + 1)) {
            if (keys[i] != keys[first]) {
                return false;
            }
        }
        return true;
    }

    /**
     * Makes a cut; O(n).
     *
     * @param cut the rule
     * @param among the positions a relative cut is taken over; they have numbers
     * @return the cut, undefined when it is relative and there are no positions
     */
    public AxisCut cut(Cut cut, BitSet among) {
        int n = among.cardinality();
        if (cut instanceof Cut.Fixed fixed) {
            return AxisCut.at(cut, gauge, fixed.value(), n);
        }
        if (n == 0) {
            return AxisCut.undefined(cut, gauge);
        }
        BigDecimal exact = cut instanceof Cut.Quantile quantile
                ? quantile(quantile.q(), among, n)
                : gauge.unit().amount(select(among, n - topRank((Cut.TopShare) cut, n)));
        return AxisCut.at(cut, gauge, exact, n);
    }

    /**
     * An item that holds the value of a rank; O(n).
     *
     * @param rank 1 for the largest, up to the number of positions
     * @param among positions that have a number
     * @return the first position with that value
     */
    public int fromTop(int rank, BitSet among) {
        long key = select(among, among.cardinality() - rank);
        int index = among.nextSetBit(0);
        while (keys[index] != key) {
            index = among.nextSetBit(index + 1);
        }
        return index;
    }

    /**
     * Twice the mid-rank of every number from the smallest: those below count 2, equal ones 1; O(n log n).
     *
     * @param among positions that have a number
     * @return at the positions of the set; 0 elsewhere
     */
    public long[] doubledMidRanks(BitSet among) {
        long[] gathered = gather(among);
        long[] sorted = gathered == keys ? keys.clone() : gathered;
        Arrays.sort(sorted);
        long[] ranks = new long[keys.length];
        for (int i = among.nextSetBit(0); i >= 0; i = among.nextSetBit(i + 1)) {
            ranks[i] = (long) below(sorted, keys[i], false) + below(sorted, keys[i], true);
        }
        return ranks;
    }

    Gauge gauge() {
        return gauge;
    }

    private BigDecimal quantile(BigDecimal q, BitSet among, int n) {
        BigDecimal h = q.multiply(BigDecimal.valueOf(n - 1L));
        int floor = h.setScale(0, RoundingMode.FLOOR).intValueExact();
        BigDecimal fraction = h.subtract(BigDecimal.valueOf(floor));
        int next = fraction.signum() == 0 ? floor : floor + 1;
        long[] ends = RadixSelect.keys(gather(among), n, floor, next);
        BigDecimal start = gauge.unit().amount(ends[0]);
        return start.add(fraction.multiply(gauge.unit().amount(ends[1]).subtract(start)));
    }

    private static int topRank(Cut.TopShare cut, int n) {
        return cut.s()
                .multiply(BigDecimal.valueOf(n))
                .setScale(0, RoundingMode.CEILING)
                .intValueExact();
    }

    private long select(BitSet among, int rank) {
        long[] gathered = gather(among);
        return RadixSelect.keys(gathered, gathered.length, rank)[0];
    }

    /** The keys to read only: no copy when all are wanted. */
    private long[] gather(BitSet among) {
        int wanted = among.cardinality();
        if (wanted == keys.length) {
            return keys;
        }
        long[] gathered = new long[wanted];
        int n = 0;
        for (int i = among.nextSetBit(0); i >= 0; i = among.nextSetBit(i + 1)) {
            gathered[n++] = keys[i];
        }
        return gathered;
    }

    private static int below(long[] sorted, long key, boolean inclusive) {
        int from = 0;
        int to = sorted.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (inclusive ? sorted[middle] <= key : sorted[middle] < key) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }
}
