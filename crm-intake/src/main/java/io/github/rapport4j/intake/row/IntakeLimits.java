// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.intake.row;

/**
 * How much an intake puts up with and keeps (导入限额).
 *
 * @param maxRejected reading stops when more rows than this are rejected; {@link Long#MAX_VALUE} for never
 * @param kept how many rejected rows the report names
 */
public record IntakeLimits(long maxRejected, int kept) {
    private static final IntakeLimits STANDARD = new IntakeLimits(Long.MAX_VALUE, 20);

    public IntakeLimits {
        if (maxRejected < 0) {
            throw new IllegalArgumentException("maxRejected must not be negative, but was " + maxRejected);
        }
        if (kept < 0) {
            throw new IllegalArgumentException("kept must not be negative, but was " + kept);
        }
    }

    /**
     * Bad rows never stop a source, the first 20 are named.
     *
     * @return the standard limits
     */
    public static IntakeLimits standard() {
        return STANDARD;
    }

    /**
     * Other limits.
     *
     * @param newMaxRejected how many rejected rows are put up with
     * @return a copy
     */
    public IntakeLimits withMaxRejected(long newMaxRejected) {
        return new IntakeLimits(newMaxRejected, kept);
    }

    /**
     * Other limits.
     *
     * @param newKept how many rejected rows the report names
     * @return a copy
     */
    public IntakeLimits withKept(int newKept) {
        return new IntakeLimits(maxRejected, newKept);
    }
}
