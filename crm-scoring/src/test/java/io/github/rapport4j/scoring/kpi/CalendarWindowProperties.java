// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.kpi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.core.fact.Fact;
import io.github.rapport4j.core.fact.FactHead;
import io.github.rapport4j.core.fact.FactId;
import io.github.rapport4j.core.fact.Purchase;
import io.github.rapport4j.core.fact.ServiceEvent;
import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.measure.Money;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.core.time.DateWindow;
import io.github.rapport4j.core.time.Occurrence;
import io.github.rapport4j.core.vocabulary.Severity;
import io.github.rapport4j.scoring.purchase.ActivitySheet;
import io.github.rapport4j.scoring.purchase.ActivityTally;
import io.github.rapport4j.scoring.purchase.PatternTally;
import io.github.rapport4j.scoring.purchase.PurchaseKpiPolicy;
import io.github.rapport4j.scoring.relation.FeedbackTally;
import io.github.rapport4j.scoring.relation.RelationPolicy;
import io.github.rapport4j.scoring.rhythm.PurchaseDays;
import io.github.rapport4j.scoring.service.ResolutionTally;
import io.github.rapport4j.scoring.service.ServicePolicy;
import io.github.rapport4j.testkit.core.DenseArbitraries;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** Months and quarters of a host's calendar, where clocks change, days are skipped and years are leap years. */
class CalendarWindowProperties {
    private static final long HALF_AN_HOUR = 1800L * 1_000_000_000L;

    /**
     * One year in one zone, with things that happen close to midnights of months, to changes of the clock, or anywhere.
     */
    record Calendar(ZoneId zone, int year, List<Instant> moments) {
        AsOf asOf() {
            return AsOf.of(LocalDate.of(year + 2, 1, 1), zone);
        }

        long count(Predicate<ZonedDateTime> in) {
            return moments.stream().map(each -> each.atZone(zone)).filter(in).count();
        }
    }

    @Provide
    Arbitrary<Calendar> calendars() {
        Arbitrary<ZoneId> zones = Arbitraries.of(
                        "Europe/Berlin",
                        "America/New_York",
                        "America/Sao_Paulo", // skips midnight until 2018
                        "Asia/Shanghai", // had summer time from 1986 to 1991
                        "Asia/Beirut", // skips midnight
                        "Australia/Lord_Howe", // half an hour
                        "Pacific/Apia", // skipped 30 December 2011
                        "Asia/Kathmandu")
                .map(ZoneId::of);
        Arbitrary<Integer> years = Arbitraries.of(1988, 2000, 2011, 2016, 2018, 2023, 2024, 2100);
        return Combinators.combine(zones, years)
                .flatAs((zone, year) ->
                        moments(zone, year).list().ofMaxSize(20).map(moments -> new Calendar(zone, year, moments)));
    }

    private static Arbitrary<Instant> moments(ZoneId zone, int year) {
        List<Instant> edges = new ArrayList<>();
        for (int month = 1; month <= 13; month++) {
            edges.add(LocalDate.of(year, 1, 1)
                    .plusMonths(month - 1)
                    .atStartOfDay(zone)
                    .toInstant());
        }
        ZoneOffsetTransition change = zone.getRules().nextTransition(edges.get(0));
        while (change != null && change.getInstant().isBefore(edges.get(12))) {
            edges.add(change.getInstant());
            change = zone.getRules().nextTransition(change.getInstant());
        }
        edges.add(LocalDate.of(year, 2, 28).atStartOfDay(zone).plusDays(1).toInstant());
        Arbitrary<Long> nanos = Arbitraries.oneOf(
                Arbitraries.of(-1L, 0L, 1L), Arbitraries.longs().between(-HALF_AN_HOUR, HALF_AN_HOUR));
        Arbitrary<Instant> near =
                Combinators.combine(Arbitraries.of(edges), nanos).as(Instant::plusNanos);
        Arbitrary<Instant> anywhere =
                Arbitraries.longs().between(0, 366 * 86_400L).map(edges.get(0)::plusSeconds);
        return Arbitraries.oneOf(near, near, anywhere);
    }

    @Property(tries = 500)
    @Tag("KPI-C")
    void everyMomentLiesInTheMonthAndQuarterOfItsLocalCalendar(@ForAll("calendars") Calendar calendar) {
        for (Instant moment : calendar.moments) {
            ZonedDateTime local = moment.atZone(calendar.zone);
            Occurrence when = Occurrence.of(moment);
            for (int month = 1; month <= 12; month++) {
                YearMonth yearMonth = YearMonth.of(calendar.year, month);
                KpiWindow window = KpiWindow.of(DateWindow.ofMonth(yearMonth), calendar.zone);
                boolean isInside = local.getYear() == calendar.year && local.getMonthValue() == month;
                assertEquals(isInside, window.contains(when), moment + " in " + window);
                KpiWindow quarter = KpiWindow.of(DateWindow.ofQuarter(yearMonth.atDay(15)), calendar.zone);
                boolean isInQuarter =
                        local.getYear() == calendar.year && (local.getMonthValue() + 2) / 3 == (month + 2) / 3;
                assertEquals(isInQuarter, quarter.contains(when), moment + " in " + quarter);
            }
        }
    }

    @Property(tries = 500)
    @Tag("KPI-C")
    void aMonthHasTheHoursOfItsDaysLessWhatTheClockSkipped(@ForAll("calendars") Calendar calendar) {
        long seconds = 0;
        for (int month = 1; month <= 12; month++) {
            KpiWindow window = KpiWindow.of(DateWindow.ofMonth(YearMonth.of(calendar.year, month)), calendar.zone);
            seconds += window.endExclusive().getEpochSecond()
                    - window.startInclusive().getEpochSecond();
        }
        KpiWindow year = KpiWindow.of(DateWindow.ofYear(calendar.year), calendar.zone);
        assertEquals(
                year.endExclusive().getEpochSecond() - year.startInclusive().getEpochSecond(), seconds);
        long days = LocalDate.of(calendar.year, 12, 31).getDayOfYear();
        int before = calendar.zone.getRules().getOffset(year.startInclusive()).getTotalSeconds();
        int after = calendar.zone.getRules().getOffset(year.endExclusive()).getTotalSeconds();
        assertEquals(86_400L * days - (after - before), seconds);
    }

    @Property(tries = 300)
    @Tag("KPI-C")
    @Tag("KPI-5")
    @Tag("KPI-13")
    @Tag("KPI-25")
    void figuresOfMonthsAndQuartersAreThoseOfTheLocalCalendar(@ForAll("calendars") Calendar calendar) {
        CustomerHistory history = history(calendar);
        long inMonths = 0;
        for (int month = 1; month <= 12; month++) {
            YearMonth yearMonth = YearMonth.of(calendar.year, month);
            long expected = calendar.count(local -> YearMonth.from(local).equals(yearMonth));
            assertCounts(expected, history, KpiScope.of(DateWindow.ofMonth(yearMonth), calendar.asOf()));
            inMonths += expected;
        }
        for (int quarter = 1; quarter <= 4; quarter++) {
            int number = quarter;
            DateWindow days = DateWindow.ofQuarter(LocalDate.of(calendar.year, 3 * quarter, 1));
            long expected = calendar.count(
                    local -> local.getYear() == calendar.year && (local.getMonthValue() + 2) / 3 == number);
            assertCounts(expected, history, KpiScope.of(days, calendar.asOf()));
        }
        assertCounts(inMonths, history, KpiScope.of(DateWindow.ofYear(calendar.year), calendar.asOf()));
    }

    @Property(tries = 300)
    @Tag("KPI-C")
    @Tag("KPI-24")
    void theMonthsOfTheActivitySheetAreThoseOfTheLocalCalendar(@ForAll("calendars") Calendar calendar) {
        ActivityTally tally = ActivityTally.of(calendar.asOf(), DenseArbitraries.CNY, PurchaseKpiPolicy.standard());
        tally.add(PurchaseDays.from(history(calendar), calendar.asOf(), DenseArbitraries.CNY));
        long told = 0;
        for (ActivitySheet.Month month : tally.result().months()) {
            long expected = calendar.count(local -> YearMonth.from(local).equals(month.month()));
            assertEquals(expected, month.volume().orders(), month.toString());
            told += expected;
        }
        assertEquals(calendar.moments.size(), told);
    }

    private static void assertCounts(long expected, CustomerHistory history, KpiScope scope) {
        PatternTally pattern =
                PatternTally.of(scope.window(), scope.asOf(), DenseArbitraries.CNY, PurchaseKpiPolicy.standard());
        pattern.add(PurchaseDays.from(history, scope.asOf(), DenseArbitraries.CNY));
        assertEquals(expected, pattern.result().averageOrderValue().n(), scope.toString());
        ResolutionTally resolution = ResolutionTally.of(scope, ServicePolicy.standard());
        resolution.add(history);
        assertEquals(expected, resolution.result().rate().n(), scope.toString());
        FeedbackTally feedback = FeedbackTally.of(scope, RelationPolicy.standard());
        feedback.add(history);
        assertEquals(expected, feedback.result().count().n(), scope.toString());
    }

    private static CustomerHistory history(Calendar calendar) {
        CustomerId customer = CustomerId.of("c");
        List<Fact> facts = new ArrayList<>();
        for (Instant moment : calendar.moments) {
            int number = facts.size();
            facts.add(Purchase.of(
                    FactHead.of(FactId.of("p" + number), customer, Occurrence.of(moment), moment),
                    Money.of("1", "CNY")));
            facts.add(ServiceEvent.ofOpening(
                    FactHead.of(FactId.of("s" + number), customer, Occurrence.of(moment), moment),
                    "K" + number,
                    ServiceEvent.Matter.COMPLAINT,
                    Severity.MINOR));
        }
        return CustomerHistory.of(customer, facts);
    }
}
