// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.port;

import java.util.function.Function;

/** Where the ports of an in-memory store read the state and replace it: the store itself, or a unit of work in it. */
interface StateCell {
    StoreState state();

    /** Replaces the state; when the change throws, nothing is replaced. */
    <R> R change(Function<StoreState, Change<R>> change);

    /** A new state and what to tell the caller. */
    record Change<R>(StoreState next, R result) {}
}
