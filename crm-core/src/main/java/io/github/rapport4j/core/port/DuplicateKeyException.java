// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.port;

/** A value was inserted whose id is taken (编号重复). The insert did nothing. */
public final class DuplicateKeyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Object id;

    private DuplicateKeyException(Object id) {
        super("id must be new, but was " + id);
        this.id = id;
    }

    /**
     * An id that is taken.
     *
     * @param id the id
     * @return the exception
     */
    public static DuplicateKeyException of(Object id) {
        return new DuplicateKeyException(id);
    }

    /**
     * The id that is taken.
     *
     * @return the id
     */
    public Object id() {
        return id;
    }
}
