// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.intake.row;

/** Leaves the mapping of a row at its first bad value; never seen outside. */
final class RowRefusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Rejection rejection;

    RowRefusal(Rejection rejection) {
        super(null, null, false, false);
        this.rejection = rejection;
    }

    Rejection rejection() {
        return rejection;
    }
}
