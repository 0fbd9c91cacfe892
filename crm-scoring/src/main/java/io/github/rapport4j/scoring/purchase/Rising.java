// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.purchase;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;

/**
 * Amounts from the least up, added up exactly: those that fit a {@code long} in 128 bits, the few others one by one.
 */
final class Rising {
    private final long[] amounts;
    private final BigInteger[] wide;
    /** So many of the wide ones lie below all others; the rest lie above. */
    private final int below;

    /**
     * Sorts amounts.
     *
     * @param amounts taken over and sorted in place
     * @param wide those that do not fit a {@code long}
     */
    Rising(long[] amounts, List<BigInteger> wide) {
        this.amounts = amounts;
        this.wide = wide.toArray(new BigInteger[0]);
        Arrays.sort(this.amounts);
        Arrays.sort(this.wide);
        below = (int) wide.stream().filter(amount -> amount.signum() < 0).count();
    }

    int size() {
        return amounts.length + wide.length;
    }

    /** The sum of the greatest. */
    BigInteger sumOfTop(int top) {
        int from = size() - top;
        Exact sum = new Exact();
        for (int i = Math.max(0, from - below); i < amounts.length; i++) {
            sum.addProduct(amounts[i], 1);
        }
        BigInteger all = sum.total();
        for (int j = 0; j < wide.length; j++) {
            all = placeOfWide(j) >= from ? all.add(wide[j]) : all;
        }
        return all;
    }

    /** The sum of each amount times how many are below it less how many are above it: (2i - n - 1), i from 1. */
    BigInteger weightedByPlace() {
        long n = size();
        Exact sum = new Exact();
        for (int i = 0; i < amounts.length; i++) {
            sum.addProduct(amounts[i], 2L * (i + below + 1) - n - 1);
        }
        BigInteger all = sum.total();
        for (int j = 0; j < wide.length; j++) {
            all = all.add(wide[j].multiply(BigInteger.valueOf(2L * (placeOfWide(j) + 1) - n - 1)));
        }
        return all;
    }

    long negative() {
        int found = Arrays.binarySearch(amounts, 0);
        int place = found < 0 ? -found - 1 : found;
        while (place > 0 && amounts[place - 1] == 0) {
            place--;
        }
        return (long) below + place;
    }

    /** The amounts, rising, for what needs no exact sum. */
    double[] toDoubles() {
        double[] all = new double[size()];
        for (int i = 0; i < amounts.length; i++) {
            all[below + i] = amounts[i];
        }
        for (int j = 0; j < wide.length; j++) {
            all[placeOfWide(j)] = wide[j].doubleValue();
        }
        return all;
    }

    private int placeOfWide(int number) {
        return number < below ? number : number + amounts.length;
    }

    /** A sum of products in 128 bits, which no number of customers makes overflow. */
    private static final class Exact {
        private long high;
        private long low;

        void addProduct(long amount, long times) {
            long product = amount * times;
            long sum = low + product;
            high += Math.multiplyHigh(amount, times) + (Long.compareUnsigned(sum, product) < 0 ? 1 : 0);
            low = sum;
        }

        BigInteger total() {
            return BigInteger.valueOf(high).shiftLeft(Long.SIZE).add(new BigInteger(Long.toUnsignedString(low)));
        }
    }
}
