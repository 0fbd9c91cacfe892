// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.policy;

import io.github.rapport4j.core.explain.Reason;

/** Leaves a section at its first bad value; never seen outside. */
final class ValueRefusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String name;
    private final transient Reason reason;

    ValueRefusal(String name, Reason reason) {
        super(null, null, false, false);
        this.name = name;
        this.reason = reason;
    }

    String name() {
        return name;
    }

    Reason reason() {
        return reason;
    }
}
