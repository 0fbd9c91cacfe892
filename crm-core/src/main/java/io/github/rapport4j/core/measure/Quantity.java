// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.measure;

/**
 * An amount that can be added to others of its kind without loss, such as {@link Score points} or {@link Money}.
 *
 * @param <Q> the kind itself
 */
public interface Quantity<Q extends Quantity<Q>> {
    /**
     * The exact sum.
     *
     * @param other the amount to add
     * @return this and {@code other} together
     */
    Q plus(Q other);

    /**
     * Whether this is nothing: adding it changes no amount.
     *
     * @return true for zero
     */
    boolean isZero();
}
