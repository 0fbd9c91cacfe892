// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.rhythm;

import io.github.rapport4j.scoring.rhythm.PartitionSort.Days;
import io.github.rapport4j.scoring.rhythm.PartitionSort.Partition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts rows into the order of customers and days: first into partitions of a few thousand customers, whose rows fit the
 * cache, then each partition by customer and day. Time grows with the rows and, within one customer, with n log n.
 */
final class RowOrdering {
    private static final int SMALLEST_PARTITION_BITS = 12;
    private static final int MOST_PARTITIONS_BITS = 10;

    private final Workers workers;
    private final @Nullable RowBlock[] blocks;
    private final int lastBlockRows;
    private final int shift;
    private final int partitions;
    private final int[] offsets;

    RowOrdering(List<RowBlock> blocks, int lastBlockRows, int customers, Workers workers) {
        this.blocks = blocks.toArray(new RowBlock[0]);
        this.lastBlockRows = lastBlockRows;
        this.workers = workers;
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(0, customers - 1));
        shift = Math.max(SMALLEST_PARTITION_BITS, bits - MOST_PARTITIONS_BITS);
        partitions = (Math.max(0, customers - 1) >>> shift) + 1;
        offsets = new int[customers + 1];
    }

    /** Where each customer's rows start; filled by {@link #order}. */
    int[] offsets() {
        return offsets;
    }

    /** Moves the rows out of the blocks, which are let go on the way, into one ordered block. */
    RowBlock order(boolean hasOrders, boolean hasRecorded, Days days) {
        int parts = Math.min(Math.max(1, blocks.length), workers.count() * 2);
        int[][] positions = new int[parts][partitions];
        workers.run(parts, part -> count(part, parts, positions[part]));
        int[] starts = startsOf(positions);
        RowBlock rows = new RowBlock(starts[partitions], hasOrders, hasRecorded);
        workers.run(parts, part -> scatter(part, parts, positions[part], rows));
        int ranges = Math.min(partitions, workers.count() * 8);
        workers.run(ranges, range -> finish(range, ranges, starts, new PartitionSort(rows, offsets, days)));
        offsets[offsets.length - 1] = starts[partitions];
        return rows;
    }

    private void count(int part, int parts, int[] counts) {
        for (int b = edge(part, parts, blocks.length); b < edge(part + 1, parts, blocks.length); b++) {
            int[] customer = block(b).customer;
            for (int i = 0, n = rowsOf(b); i < n; i++) {
                counts[customer[i] >>> shift]++;
            }
        }
    }

    /**
     * Turns counts by part and partition into the position of each part's first row; returns the partitions' starts.
     */
    private int[] startsOf(int[][] positions) {
        int[] starts = new int[partitions + 1];
        int next = 0;
        for (int p = 0; p < partitions; p++) {
            starts[p] = next;
            for (int[] part : positions) {
                int count = part[p];
                part[p] = next;
                next = Math.addExact(next, count);
            }
        }
        starts[partitions] = next;
        return starts;
    }

    private void scatter(int part, int parts, int[] positions, RowBlock rows) {
        for (int b = edge(part, parts, blocks.length); b < edge(part + 1, parts, blocks.length); b++) {
            RowBlock block = block(b);
            int[] customer = block.customer;
            for (int i = 0, n = rowsOf(b); i < n; i++) {
                int to = positions[customer[i] >>> shift]++;
                rows.customer[to] = customer[i];
                rows.take(to, block, i);
            }
            blocks[b] = null;
        }
    }

    private void finish(int range, int ranges, int[] starts, PartitionSort sort) {
        for (int p = edge(range, ranges, partitions); p < edge(range + 1, ranges, partitions); p++) {
            int first = p << shift;
            int customers = Math.min(1 << shift, offsets.length - 1 - first);
            sort.sort(new Partition(starts[p], starts[p + 1], first, customers));
        }
    }

    private RowBlock block(int number) {
        RowBlock block = blocks[number];
        if (block == null) {
            throw new AssertionError("each block is read before it is let go");
        }
        return block;
    }

    private int rowsOf(int block) {
        return block == blocks.length - 1 ? lastBlockRows : PurchaseColumns.Builder.BLOCK;
    }

    private static int edge(int part, int parts, int of) {
        return (int) ((long) of * part / parts);
    }
}
