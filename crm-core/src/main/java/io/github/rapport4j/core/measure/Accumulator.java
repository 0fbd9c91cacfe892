// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.measure;

/**
 * A running result over many items that can be split and merged: adding all items to one accumulator gives the same
 * result as adding parts of them to several and merging these, in any order.
 *
 * <p>Accumulators are mutable and not safe for use by several threads at once; give each thread its own and merge.
 *
 * @param <I> the items
 * @param <R> the result
 * @param <A> the accumulator itself
 */
public interface Accumulator<I, R, A extends Accumulator<I, R, A>> {
    /**
     * Counts one more item in.
     *
     * @param item the item
     */
    void add(I item);

    /**
     * Counts in everything that another accumulator has seen; the other one stays as it is.
     *
     * @param other an accumulator with the same definition
     * @throws IllegalArgumentException if the other one was made for another definition
     */
    void merge(A other);

    /**
     * The result over all items so far.
     *
     * @return a new, immutable value
     */
    R result();
}
