// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.kpi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.rapport4j.core.explain.Policy;
import io.github.rapport4j.core.measure.Accumulator;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.core.time.DateWindow;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.function.BiFunction;

/** KPI-H holds within one definition: what looks at something else or follows another policy is not merged. */
public final class RefusedMerges {
    private RefusedMerges() {}

    /** Neither what saw one day more nor what follows another policy. */
    public static <P extends Policy, I, R, A extends Accumulator<I, R, A>> void check(
            P policy, P another, BiFunction<KpiScope, P, A> fresh) {
        KpiScope june = june(30);
        KpiScope longer = june(31);
        String rule = "other must follow " + policy.ref() + " over " + june + ", but was ";
        check(rule + policy.ref() + " over " + longer, fresh.apply(june, policy), fresh.apply(longer, policy));
        check(rule + another.ref() + " over " + june, fresh.apply(june, policy), fresh.apply(june, another));
    }

    /** One accumulator does not take in another, and says why. */
    public static <I, R, A extends Accumulator<I, R, A>> void check(String message, A one, A other) {
        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, () -> one.merge(other))
                        .getMessage());
    }

    private static KpiScope june(int seenDays) {
        AsOf asOf = AsOf.of(LocalDate.of(2026, 5, 31).plusDays(seenDays), ZoneOffset.UTC);
        return KpiScope.of(DateWindow.ofMonth(YearMonth.of(2026, 6)), asOf);
    }
}
