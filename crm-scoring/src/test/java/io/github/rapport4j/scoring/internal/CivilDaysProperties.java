// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class CivilDaysProperties {
    @Property
    void monthsAreThoseOfTheCalendar(@ForAll @IntRange(min = -1_000_000, max = 1_000_000) int day) {
        YearMonth month = YearMonth.from(LocalDate.ofEpochDay(day));
        assertEquals(month, CivilDays.toYearMonth(CivilDays.monthOf(day)));
        assertEquals(CivilDays.monthOf(day), CivilDays.toNumber(month));
    }

    /** Most days are looked up, the others computed: both and the seams between them. */
    @Example
    void everyDayFrom1949To2101LiesInItsMonth() {
        LocalDate end = LocalDate.of(2102, 1, 1);
        for (LocalDate day = LocalDate.of(1949, 1, 1); day.isBefore(end); day = day.plusDays(1)) {
            assertEquals(12 * day.getYear() + day.getMonthValue() - 1, CivilDays.monthOf((int) day.toEpochDay()));
        }
    }

    @Property
    void weeksStartOnMonday(@ForAll @IntRange(min = -1_000_000, max = 1_000_000) int day) {
        LocalDate monday = LocalDate.ofEpochDay(day).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate firstMonday = LocalDate.of(1969, 12, 29);
        assertEquals(ChronoUnit.DAYS.between(firstMonday, monday) / 7, CivilDays.weekOf(day));
    }

    @Property
    void countsRankAsASortedListDoes(
            @ForAll @Size(min = 1, max = 60) List<@LongRange(min = -5000, max = 9000) Long> left,
            @ForAll @Size(max = 60) List<Long> right) {
        LongCounts counts = LongCounts.empty();
        LongCounts others = LongCounts.empty();
        left.forEach(value -> counts.add(value, 1));
        right.forEach(value -> others.add(value, 1));
        counts.addAll(others);
        List<Long> all = new ArrayList<>(left);
        all.addAll(right);
        Collections.sort(all);
        assertEquals(all.size(), counts.total());
        for (int rank = 0; rank < all.size(); rank++) {
            assertEquals(all.get(rank), counts.atRank(rank));
        }
    }
}
