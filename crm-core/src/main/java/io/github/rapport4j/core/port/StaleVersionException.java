// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.port;

import java.util.OptionalLong;

/**
 * A value was changed or taken away by someone else since it was read (版本过期). The write did nothing: read again, decide
 * again, write again.
 */
public final class StaleVersionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final long expected;
    private final long actual;
    private final boolean isGone;

    private StaleVersionException(String message, long expected, long actual, boolean isGone) {
        super(message);
        this.expected = expected;
        this.actual = actual;
        this.isGone = isGone;
    }

    /**
     * A value that was changed.
     *
     * @param id its id
     * @param expected the version that was read
     * @param actual the version that is stored
     * @return the exception
     */
    public static StaleVersionException of(Object id, long expected, long actual) {
        String message = "version of " + id + " must be " + actual + ", but was " + expected;
        return new StaleVersionException(message, expected, actual, false);
    }

    /**
     * A value that is not there any more.
     *
     * @param id its id
     * @param expected the version that was read
     * @return the exception
     */
    public static StaleVersionException ofGone(Object id, long expected) {
        String message = "version of " + id + " must be of a stored value, but was " + expected;
        return new StaleVersionException(message, expected, 0, true);
    }

    /**
     * The version that was read and given back.
     *
     * @return the stale version
     */
    public long expected() {
        return expected;
    }

    /**
     * The version that is stored.
     *
     * @return empty when the value is gone
     */
    public OptionalLong actual() {
        return isGone ? OptionalLong.empty() : OptionalLong.of(actual);
    }
}
