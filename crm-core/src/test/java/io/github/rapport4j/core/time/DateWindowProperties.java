// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.rapport4j.testkit.core.TimeArbitraries;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

class DateWindowProperties {
    @Property
    void textIsReadBack(@ForAll("windows") DateWindow window) {
        assertEquals(window, DateWindow.parse(window.toString()));
    }

    @Property
    void itHoldsAsManyDaysAsItIsLong(@ForAll("windows") DateWindow window) {
        long held = Stream.iterate(window.startInclusive().minusDays(3), day -> day.plusDays(1))
                .limit(window.lengthInDays() + 6)
                .filter(window::contains)
                .count();
        assertEquals(window.lengthInDays(), held);
        assertFalse(window.contains(window.endExclusive()));
        assertEquals(window.lengthInDays() > 0, window.contains(window.lastInclusive()));
        assertEquals(window.lengthInDays() > 0, window.contains(window.startInclusive()));
    }

    @Property
    @Tag("KPI-C")
    void trailingDaysEndWithTheDay(@ForAll("days") LocalDate day, @ForAll @IntRange(min = 1, max = 5_000) int n) {
        DateWindow window = DateWindow.ofTrailingDays(n, day);
        assertEquals(n, window.lengthInDays());
        assertEquals(day, window.lastInclusive());
        assertEquals(day.minusDays(n - 1L), window.startInclusive());
    }

    @Property
    void aDayLiesInItsMonthQuarterAndYear(@ForAll("days") LocalDate day) {
        DateWindow month = DateWindow.ofMonth(YearMonth.from(day));
        DateWindow quarter = DateWindow.ofQuarter(day);
        DateWindow year = DateWindow.ofYear(day.getYear());
        assertTrue(month.contains(day) && quarter.contains(day) && year.contains(day));
        assertEquals(day.lengthOfMonth(), month.lengthInDays());
        assertEquals(day.lengthOfYear(), year.lengthInDays());
        assertEquals(
                day.getMonth().firstMonthOfQuarter(), quarter.startInclusive().getMonth());
        assertEquals(3, ChronoUnit.MONTHS.between(quarter.startInclusive(), quarter.endExclusive()));
    }

    @Property
    void calendarWindowsMeetWithoutGap(@ForAll("days") LocalDate day) {
        DateWindow quarter = DateWindow.ofQuarter(day);
        assertEquals(
                quarter.endExclusive(),
                DateWindow.ofQuarter(quarter.endExclusive()).startInclusive());
        DateWindow month = DateWindow.ofMonth(YearMonth.from(day));
        assertEquals(
                month.endExclusive(),
                DateWindow.ofMonth(YearMonth.from(month.endExclusive())).startInclusive());
    }

    @Example
    void badEdgesAreNamed() {
        LocalDate day = LocalDate.of(2026, 3, 1);
        IllegalArgumentException e =
                assertThrows(IllegalArgumentException.class, () -> DateWindow.of(day, day.minusDays(1)));
        assertEquals("endExclusive must be at or after 2026-03-01, but was 2026-02-28", e.getMessage());
        e = assertThrows(IllegalArgumentException.class, () -> DateWindow.ofTrailingDays(0, day));
        assertEquals("days must be at least 1, but was 0", e.getMessage());
    }

    @Example
    void otherTextIsNamed() {
        for (String text :
                List.of("", "2026-01-01, 2026-02-01", "[2026-01-01,2026-02-01)", "[2026-01-01, soon)", "[a)")) {
            IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> DateWindow.parse(text));
            assertEquals("window must be [start, end) in ISO dates, but was " + text, e.getMessage());
        }
    }

    @Provide
    Arbitrary<DateWindow> windows() {
        return TimeArbitraries.windows();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return TimeArbitraries.days();
    }
}
