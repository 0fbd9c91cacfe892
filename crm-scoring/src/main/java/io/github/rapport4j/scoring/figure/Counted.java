// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.figure;

import io.github.rapport4j.core.measure.Accumulator;
import io.github.rapport4j.scoring.kpi.KpiResult;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** The accumulator of one family: how a customer is added to it, and which of its figures are wanted. */
final class Counted<R, A extends Accumulator<?, R, A>> {
    private final A accumulator;
    private final BiConsumer<A, SeenCustomer> add;
    private final Function<? super R, List<KpiResult>> figures;

    Counted(A accumulator, BiConsumer<A, SeenCustomer> add, Function<? super R, List<KpiResult>> figures) {
        this.accumulator = accumulator;
        this.add = add;
        this.figures = figures;
    }

    void add(SeenCustomer customer) {
        add.accept(accumulator, customer);
    }

    void merge(Counted<?, ?> other) {
        if (accumulator.getClass() != other.accumulator.getClass()) {
            throw new IllegalArgumentException("other must count with "
                    + accumulator.getClass().getSimpleName() + ", but was "
                    + other.accumulator.getClass().getSimpleName());
        }
        @SuppressWarnings("unchecked") // of the same class, which is an accumulator of itself
        A same = (A) other.accumulator;
        accumulator.merge(same);
    }

    List<KpiResult> results() {
        return figures.apply(accumulator.result());
    }
}
