// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.rfm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.scoring.rhythm.ColumnRows;
import io.github.rapport4j.scoring.rhythm.PurchaseColumns;
import io.github.rapport4j.scoring.rhythm.PurchaseDays;
import io.github.rapport4j.scoring.rhythm.SlowDays;
import io.github.rapport4j.scoring.rhythm.Workers;
import io.github.rapport4j.testkit.scoring.PurchaseArbitraries;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

class RfmProperties {
    @Provide
    Arbitrary<CustomerHistory> histories() {
        return PurchaseArbitraries.histories(CustomerId.of("c"));
    }

    @Provide
    Arbitrary<List<CustomerHistory>> bases() {
        return PurchaseArbitraries.bases(6);
    }

    @Provide
    Arbitrary<AsOf> asOfs() {
        return PurchaseArbitraries.asOfs();
    }

    @Property
    @Tag("RFM-1")
    void everyFigureIsThatOfTheSlowAnswer(
            @ForAll("histories") CustomerHistory history, @ForAll("asOfs") AsOf asOf, @ForAll RfmUnit unit) {
        PurchaseDays days = PurchaseDays.from(history, asOf, PurchaseArbitraries.CNY);
        Optional<RfmSummary> found = RfmSummary.of(days, asOf.day(), unit);
        SlowDays slow = new SlowDays(history, asOf);
        TreeMap<LocalDate, BigDecimal> byDay = slow.days();
        assertEquals(byDay.isEmpty(), found.isEmpty());
        if (found.isEmpty()) {
            return;
        }
        RfmSummary summary = found.get();
        LocalDate first = byDay.firstKey();
        LocalDate last = byDay.lastKey();
        Function<LocalDate, LocalDate> start = day -> startOf(day, unit);
        assertEquals(first, summary.first());
        assertEquals(last, summary.last());
        assertEquals(byDay.size(), summary.purchaseDays());
        assertEquals(byDay.keySet().stream().map(start).distinct().count() - 1, summary.frequency());
        assertEquals(between(first, last, unit), summary.recency());
        assertEquals(between(first, asOf.day(), unit), summary.age());
        assertEquals(between(last, asOf.day(), unit), summary.sinceLast());
        assertEquals(slow.kept().stream().map(p -> p.orderId()).distinct().count(), summary.orders());
        assertEquals(days.total(), summary.total());
        BigDecimal sum = byDay.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        assertMean(sum, byDay.size(), summary.meanPerPurchaseDay());
        if (byDay.size() > 1) {
            assertMean(
                    sum.subtract(byDay.get(first)),
                    byDay.size() - 1,
                    summary.meanPerRepeatDay().orElseThrow());
        } else {
            assertEquals(OptionalDouble.empty(), summary.meanPerRepeatDay());
        }
    }

    @Property(tries = 400)
    @Tag("RFM-1")
    void columnsAndFactsGiveOneSummary(
            @ForAll("bases") List<CustomerHistory> base, @ForAll("asOfs") AsOf asOf, @ForAll RfmUnit unit) {
        PurchaseColumns columns = ColumnRows.columns(base, asOf, 7, Workers.ofCaller());
        // linked refunds are resolved as of the point, so the columns hold what is known by then and nothing else
        AsOf end = AsOf.of(asOf.day(), asOf.zone());
        RfmTable table = RfmTable.of(columns, end, unit, Workers.ofCaller());
        RfmTable shared = RfmTable.of(columns, end, unit, Workers.of(Thread::new, 3));
        for (int customer = 0; customer < base.size(); customer++) {
            PurchaseDays days = PurchaseDays.from(base.get(customer), asOf, PurchaseArbitraries.CNY);
            Optional<RfmSummary> expected = RfmSummary.of(days, asOf.day(), unit);
            assertEquals(expected, table.summary(customer));
            assertEquals(expected, shared.summary(customer));
            assertEquals(expected.map(RfmSummary::purchaseDays).orElse(0), table.purchaseDays(customer));
            assertEquals(expected.map(RfmSummary::orders).orElse(0), table.orders(customer));
            if (expected.isPresent()) {
                RfmSummary summary = expected.get();
                assertEquals(summary.sinceLast(), table.sinceLast(customer));
                assertEquals(summary.first().toEpochDay(), table.firstEpochDay(customer));
                assertEquals(summary.last().toEpochDay(), table.lastEpochDay(customer));
                assertEquals(summary.total(), table.total(customer));
                BigDecimal exact = summary.total().amount().movePointRight(4);
                BigDecimal nearest =
                        exact.min(BigDecimal.valueOf(Long.MAX_VALUE)).max(BigDecimal.valueOf(Long.MIN_VALUE));
                assertEquals(nearest.longValueExact(), table.totalTenThousandths(customer));
            }
        }
    }

    @Example
    @Tag("RFM-1")
    void aDayAfterTheEvaluationIsRefused() {
        PurchaseColumns.Builder builder = PurchaseColumns.builder(PurchaseArbitraries.CNY);
        PurchaseDays days = builder.add(0, 10, 1).build().days(0);
        assertEquals(
                "asOf must be at or after 1970-01-11, but was 1970-01-10",
                assertThrows(IllegalArgumentException.class, () -> RfmSummary.of(days, LocalDate.ofEpochDay(9)))
                        .getMessage());
    }

    @Example
    void everyUnitHasBothTexts() {
        for (RfmUnit unit : RfmUnit.values()) {
            assertNotEquals(unit.label(Locale.ENGLISH), unit.label(Locale.CHINESE));
        }
        assertEquals(
                RfmUnit.DAY.texts().keys(Locale.ENGLISH), RfmUnit.DAY.texts().keys(Locale.CHINESE));
    }

    private static void assertMean(BigDecimal sum, int n, double actual) {
        double expected =
                sum.divide(BigDecimal.valueOf(n), MathContext.DECIMAL128).doubleValue();
        assertEquals(expected, actual, Math.abs(expected) * 1e-12);
    }

    private static LocalDate startOf(LocalDate day, RfmUnit unit) {
        return switch (unit) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> YearMonth.from(day).atDay(1);
        };
    }

    private static long between(LocalDate from, LocalDate to, RfmUnit unit) {
        ChronoUnit chrono = switch (unit) {
            case DAY -> ChronoUnit.DAYS;
            case WEEK -> ChronoUnit.WEEKS;
            case MONTH -> ChronoUnit.MONTHS;
        };
        return chrono.between(startOf(from, unit), startOf(to, unit));
    }
}
