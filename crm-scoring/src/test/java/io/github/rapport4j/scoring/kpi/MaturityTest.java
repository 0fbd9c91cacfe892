// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.kpi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.rapport4j.core.time.AsOf;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class MaturityTest {
    private static final LocalDate START = LocalDate.of(2024, 2, 1);

    @Test
    @Tag("KPI-F")
    void aCohortIsMatureOnTheLastDayThatCountsForItAndNotBefore() {
        Maturity thirty = Maturity.ofDays(30);
        assertEquals(LocalDate.of(2024, 3, 2), thirty.lastInclusive(START));
        assertFalse(thirty.isReached(START, on(LocalDate.of(2024, 3, 1))));
        assertTrue(thirty.isReached(START, on(LocalDate.of(2024, 3, 2))));
        assertTrue(thirty.isReached(START, on(LocalDate.of(2025, 1, 1))));
    }

    @Test
    @Tag("KPI-F")
    void whatHasNotStartedIsNotMature() {
        assertTrue(Maturity.ofDays(0).isReached(START, on(START)));
        assertFalse(Maturity.ofDays(0).isReached(START, on(START.minusDays(1))));
        assertEquals(
                "days must be at least 0, but was -1",
                assertThrows(IllegalArgumentException.class, () -> Maturity.ofDays(-1))
                        .getMessage());
    }

    private static AsOf on(LocalDate day) {
        return AsOf.of(day, ZoneId.of("Asia/Shanghai"));
    }
}
