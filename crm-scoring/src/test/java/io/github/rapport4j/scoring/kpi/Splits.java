// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.kpi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.rapport4j.core.measure.Accumulator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** KPI-H for any accumulator: however a base is split by customer and merged, the result is that of the whole. */
public final class Splits {
    private Splits() {}

    public static <I, R, A extends Accumulator<I, R, A>> R check(List<I> base, long seed, Supplier<A> fresh) {
        A whole = fresh.get();
        base.forEach(whole::add);
        Random random = new Random(seed);
        List<A> parts = new ArrayList<>();
        int count = 1 + random.nextInt(5);
        for (int i = 0; i < count; i++) {
            parts.add(fresh.get());
        }
        List<I> shuffled = new ArrayList<>(base);
        Collections.shuffle(shuffled, random);
        shuffled.forEach(each -> parts.get(random.nextInt(parts.size())).add(each));
        while (parts.size() > 1) {
            A taken = parts.remove(random.nextInt(parts.size()));
            R before = taken.result();
            parts.get(random.nextInt(parts.size())).merge(taken);
            assertEquals(before, taken.result(), "merging leaves the other as it was");
        }
        assertEquals(whole.result(), parts.get(0).result());
        return whole.result();
    }

    /** The parts of a quotient, or 0/0 when it is undefined. */
    public static List<Long> counts(KpiResult result) {
        return result.value() instanceof KpiValue.Quotient quotient
                ? List.of(
                        quotient.numerator().amount().longValueExact(),
                        quotient.denominator().amount().longValueExact())
                : List.of(0L, 0L);
    }
}
