// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.internal;

import java.util.Arrays;

/**
 * Two numbers of each customer, one of which is to be divided by the other when both are summed up. Merges without
 * loss. Mutable, not safe for use by several threads at once.
 */
public final class Pairs {
    private double[] above = new double[16];
    private double[] below = new double[16];
    private int size;

    private Pairs() {}

    /**
     * Pairs of nobody.
     *
     * @return an empty list
     */
    public static Pairs empty() {
        return new Pairs();
    }

    /**
     * Takes in the numbers of a customer.
     *
     * @param up what is added to the numerator
     * @param down what is added to the denominator
     */
    public void add(double up, double down) {
        if (size == above.length) {
            above = Arrays.copyOf(above, 2 * size);
            below = Arrays.copyOf(below, 2 * size);
        }
        above[size] = up;
        below[size++] = down;
    }

    /**
     * Takes in all customers of another list.
     *
     * @param other stays as it is
     */
    public void addAll(Pairs other) {
        for (int i = 0, n = other.size; i < n; i++) {
            add(other.above[i], other.below[i]);
        }
    }

    /**
     * The numerators.
     *
     * @return a copy, in the order in which customers came
     */
    public double[] above() {
        return Arrays.copyOf(above, size);
    }

    /**
     * The denominators.
     *
     * @return a copy, in the same order
     */
    public double[] below() {
        return Arrays.copyOf(below, size);
    }
}
