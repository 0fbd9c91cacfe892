// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.retention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.rapport4j.core.fact.ContractEvent;
import io.github.rapport4j.core.fact.FactKind;
import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.measure.Money;
import io.github.rapport4j.core.measure.Ratio;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.core.time.DateWindow;
import io.github.rapport4j.scoring.kpi.KpiReason;
import io.github.rapport4j.scoring.kpi.KpiResult;
import io.github.rapport4j.scoring.kpi.KpiScope;
import io.github.rapport4j.scoring.kpi.KpiValue;
import io.github.rapport4j.scoring.kpi.Splits;
import io.github.rapport4j.scoring.rhythm.PurchaseDays;
import io.github.rapport4j.scoring.rhythm.SlowDays;
import io.github.rapport4j.testkit.core.DenseArbitraries;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

class RetentionProperties {
    private static final RetentionPolicy POLICY = RetentionPolicy.standard().withWeightDays(60);
    private static final RetentionView VIEW = RetentionView.builder()
            .currency(DenseArbitraries.CNY)
            .medianBefore(12)
            .medianAtEnd(41.5)
            .build();

    @Provide
    Arbitrary<List<CustomerHistory>> bases() {
        return DenseArbitraries.bases(6, FactKind.PURCHASE, FactKind.PURCHASE, FactKind.CONTRACT_EVENT);
    }

    @Provide
    Arbitrary<AsOf> asOfs() {
        return DenseArbitraries.asOfs();
    }

    @Provide
    Arbitrary<DateWindow> windows() {
        return DenseArbitraries.windows();
    }

    @Property(tries = 600)
    @Tag("KPI-1")
    @Tag("KPI-2")
    @Tag("KPI-H")
    void ratesAreThoseOfTheSlowAnswerHoweverTheBaseIsSplit(
            @ForAll("bases") List<CustomerHistory> base,
            @ForAll("asOfs") AsOf asOf,
            @ForAll("windows") DateWindow window,
            @ForAll long seed) {
        KpiScope scope = KpiScope.of(window, asOf);
        RetentionSheet sheet = Splits.check(base, seed, () -> RetentionTally.of(scope, VIEW, POLICY));
        long[] seen = new long[6];
        BigDecimal weight = BigDecimal.ZERO;
        BigDecimal kept = BigDecimal.ZERO;
        LocalDate last = window.endExclusive().minusDays(1);
        LocalDate dayBefore = window.startInclusive().minusDays(1);
        for (CustomerHistory history : base) {
            boolean was = active(history, asOf, dayBefore, 12);
            boolean is = active(history, asOf, last, 41.5);
            boolean known = !bought(history, asOf, dayBefore).isEmpty() || agreed(history, asOf, dayBefore);
            seen[0] += was ? 1 : 0;
            seen[1] += is ? 1 : 0;
            seen[2] += was && is ? 1 : 0;
            seen[3] += is && !was && !known ? 1 : 0;
            BigDecimal spent = spend(history, asOf, dayBefore);
            seen[4] += was && spent.signum() > 0 ? 1 : 0;
            seen[5] += was && spent.signum() <= 0 ? 1 : 0;
            weight = was ? weight.add(spent) : weight;
            kept = was && is ? kept.add(spent) : kept;
        }
        Movement movement = sheet.movement();
        assertEquals(new Movement(seen[0], seen[1], seen[2], seen[3]), movement);
        assertEquals(movement.before(), movement.retained() + movement.lost());
        assertEquals(movement.atEnd(), movement.retained() + movement.fresh() + movement.reactivated());
        if (last.isAfter(asOf.day())) {
            for (KpiResult result : all(sheet)) {
                KpiValue.Undefined value = (KpiValue.Undefined) result.value();
                assertEquals(KpiReason.WINDOW_NOT_OVER, value.reason().code());
            }
            return;
        }
        boolean isDefined = seen[0] > 0;
        assertEquals(isDefined, sheet.retention().value().isDefined());
        assertEquals(isDefined ? List.of(seen[2], seen[0]) : List.of(0L, 0L), Splits.counts(sheet.retention()));
        assertEquals(isDefined ? List.of(seen[0] - seen[2], seen[0]) : List.of(0L, 0L), Splits.counts(sheet.churn()));
        assertEquals(
                isDefined ? List.of(seen[1] - seen[3], seen[0]) : List.of(0L, 0L), Splits.counts(sheet.shortForm()));
        assertEquals(seen[4], sheet.weighted().n());
        assertEquals(seen[5], sheet.weighted().exclusions().count(RetentionKpi.Note.NO_WEIGHT));
        assertEquals(weight.signum() > 0, sheet.weighted().value().isDefined());
        if (weight.signum() > 0) {
            assertEquals(
                    KpiValue.quotient(
                            KpiValue.Amount.of(Money.of(kept, DenseArbitraries.CNY)),
                            KpiValue.Amount.of(Money.of(weight, DenseArbitraries.CNY))),
                    sheet.weighted().value());
        }
    }

    @Property(tries = 300)
    @Tag("KPI-1")
    @Tag("KPI-H")
    void theHeadlineIsTheFormThatThePolicyChose(
            @ForAll("bases") List<CustomerHistory> base,
            @ForAll("asOfs") AsOf asOf,
            @ForAll("windows") DateWindow window,
            @ForAll RetentionForm form,
            @ForAll long seed) {
        KpiScope scope = KpiScope.of(window, asOf);
        RetentionPolicy policy = POLICY.withForm(form);
        RetentionSheet sheet = Splits.check(base, seed, () -> RetentionTally.of(scope, VIEW, policy));
        PeriodTally periods = PeriodTally.of(scope, policy);
        base.forEach(each -> periods.add(PurchaseDays.from(each, asOf, DenseArbitraries.CNY)));
        KpiResult expected = switch (form) {
            case ACTIVE -> sheet.retention();
            case SHORT -> sheet.shortForm();
            case WEIGHTED -> sheet.weighted();
            case PERIOD -> periods.result().retention();
        };
        assertEquals(expected, sheet.headline());
    }

    @Property(tries = 300)
    @Tag("KPI-1")
    void aPastWindowComputedLaterSaysTheSame(
            @ForAll("bases") List<CustomerHistory> base,
            @ForAll("asOfs") AsOf asOf,
            @ForAll @IntRange(max = 90) int days,
            @ForAll @IntRange(max = 400) int later) {
        DateWindow window = DateWindow.of(asOf.day().minusDays(days), asOf.day().plusDays(1));
        AsOf then = AsOf.of(asOf.day().plusDays(later), asOf.zone()).knownBy(asOf.knownBy());
        RetentionSheet now = sheet(base, KpiScope.of(window, asOf));
        RetentionSheet after = sheet(base, KpiScope.of(window, then));
        assertEquals(now.movement(), after.movement());
        assertEquals(now.retention().value(), after.retention().value());
        assertEquals(now.weighted().value(), after.weighted().value());
    }

    @Property(tries = 600)
    @Tag("KPI-1")
    @Tag("KPI-2")
    @Tag("KPI-H")
    void periodsAreThoseOfTheSlowAnswer(
            @ForAll("bases") List<CustomerHistory> base,
            @ForAll("asOfs") AsOf asOf,
            @ForAll("windows") DateWindow window) {
        KpiScope scope = KpiScope.of(window, asOf);
        LocalDate start = window.startInclusive();
        PeriodTally one = PeriodTally.of(scope, POLICY);
        PeriodTally two = PeriodTally.of(scope, POLICY);
        TreeMap<String, Long> groups = new TreeMap<>();
        for (CustomerHistory history : base) {
            PurchaseDays days = PurchaseDays.from(history, asOf, DenseArbitraries.CNY);
            (days.size() % 2 == 0 ? one : two).add(days);
            TreeSet<LocalDate> bought =
                    new TreeSet<>(new SlowDays(history, asOf).days().keySet());
            LocalDate from = start.getDayOfMonth() == 1 && window.endExclusive().getDayOfMonth() == 1
                    ? start.minusMonths(monthsBetween(start, window.endExclusive()))
                    : start.minusDays(window.endExclusive().toEpochDay() - start.toEpochDay());
            boolean was = !bought.subSet(from, start).isEmpty();
            boolean is = !bought.subSet(start, window.endExclusive()).isEmpty();
            boolean earlier = !bought.headSet(start).isEmpty();
            String group = (was ? "before " : "") + (is ? "now " : "") + (earlier ? "known" : "");
            groups.merge(group.strip(), 1L, Long::sum);
        }
        one.merge(two);
        PeriodTally.Result result = one.result();
        long kept = groups.getOrDefault("before now known", 0L);
        long lost = groups.getOrDefault("before known", 0L);
        long back = groups.getOrDefault("now known", 0L);
        long fresh = groups.getOrDefault("now", 0L);
        assertEquals(new Movement(kept + lost, kept + back + fresh, kept, fresh), result.movement());
        assertEquals(Ratio.of(kept, kept + lost), result.movement().retainedShare());
        assertEquals(back, result.movement().reactivated());
        if (!last(window).isAfter(asOf.day()) && kept + lost > 0) {
            assertEquals(List.of(kept, kept + lost), Splits.counts(result.retention()));
            assertEquals(List.of(lost, kept + lost), Splits.counts(result.churn()));
        } else {
            assertFalse(result.retention().value().isDefined());
            assertFalse(result.churn().value().isDefined());
        }
    }

    @Property
    @Tag("KPI-1")
    @Tag("KPI-C")
    void calendarPeriodsFollowCalendarPeriods(@ForAll @IntRange(min = 1, max = 12) int month) {
        YearMonth any = YearMonth.of(2024, month);
        assertEquals(DateWindow.ofMonth(any.minusMonths(1)), PeriodTally.before(DateWindow.ofMonth(any)));
        assertEquals(
                DateWindow.ofQuarter(any.minusMonths(3).atDay(1)),
                PeriodTally.before(DateWindow.ofQuarter(any.atDay(1))));
        assertEquals(DateWindow.ofYear(2023), PeriodTally.before(DateWindow.ofYear(2024)));
        DateWindow week = DateWindow.of(any.atDay(5), any.atDay(12));
        assertTrue(PeriodTally.before(week).lengthInDays() == 7);
        assertEquals(week.startInclusive(), PeriodTally.before(week).endExclusive());
    }

    @Property(tries = 500)
    @Tag("KPI-19")
    @Tag("KPI-H")
    void revenueThatCameAgainIsThatOfTheSlowAnswer(
            @ForAll("bases") List<CustomerHistory> base,
            @ForAll("asOfs") AsOf asOf,
            @ForAll("windows") DateWindow window,
            @ForAll long seed) {
        KpiScope scope = KpiScope.of(window, asOf);
        DateWindow before = PeriodTally.before(window);
        List<PurchaseDays> items = new ArrayList<>();
        BigDecimal spent = BigDecimal.ZERO;
        BigDecimal again = BigDecimal.ZERO;
        BigDecimal capped = BigDecimal.ZERO;
        long[] customers = new long[2];
        for (CustomerHistory history : base) {
            items.add(PurchaseDays.from(history, asOf, DenseArbitraries.CNY));
            TreeMap<LocalDate, BigDecimal> days = new SlowDays(history, asOf).days();
            BigDecimal then = sum(days, before);
            BigDecimal now = sum(days, window);
            if (then.signum() > 0) {
                spent = spent.add(then);
                again = again.add(now);
                capped = capped.add(now.min(then));
                customers[0]++;
            } else {
                customers[1] += days.keySet().stream().anyMatch(before::contains) ? 1 : 0;
            }
        }
        RevenueTally.Result result =
                Splits.check(items, seed, () -> RevenueTally.of(scope, DenseArbitraries.CNY, POLICY));
        boolean isDefined = customers[0] > 0 && !last(window).isAfter(asOf.day());
        assertEquals(isDefined, result.net().value().isDefined());
        assertEquals(isDefined, result.gross().value().isDefined());
        if (isDefined) {
            assertEquals(customers[0], result.net().n());
            assertEquals(customers[1], result.net().exclusions().count(RetentionKpi.Note.NO_REVENUE_BEFORE));
            assertShare(again, spent, result.net());
            assertShare(capped, spent, result.gross());
            assertTrue(result.gross().toDouble().orElseThrow() <= 1);
        }
    }

    private static void assertShare(BigDecimal part, BigDecimal whole, KpiResult result) {
        double share = part.divide(whole, MathContext.DECIMAL128).doubleValue();
        assertEquals(share, result.toDouble().orElseThrow(), 1e-12 * Math.max(1, Math.abs(share)));
    }

    private static BigDecimal sum(TreeMap<LocalDate, BigDecimal> days, DateWindow window) {
        return days.subMap(window.startInclusive(), window.endExclusive()).values().stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<KpiResult> all(RetentionSheet sheet) {
        return List.of(sheet.retention(), sheet.churn(), sheet.shortForm(), sheet.weighted());
    }

    private static RetentionSheet sheet(List<CustomerHistory> base, KpiScope scope) {
        RetentionTally tally = RetentionTally.of(scope, VIEW, POLICY);
        base.forEach(tally::add);
        return tally.result();
    }

    private static LocalDate last(DateWindow window) {
        return window.endExclusive().minusDays(1);
    }

    private static long monthsBetween(LocalDate start, LocalDate end) {
        return (end.getYear() - start.getYear()) * 12L + end.getMonthValue() - start.getMonthValue();
    }

    /** The fact's day and knowledge looked at one by one; u from sorted gaps. */
    private static boolean active(CustomerHistory history, AsOf asOf, LocalDate day, double segment) {
        List<LocalDate> bought = new ArrayList<>(bought(history, asOf, day).keySet());
        double usual = segment;
        if (bought.size() >= 4) {
            List<Long> gaps = new ArrayList<>();
            for (int i = 1; i < bought.size(); i++) {
                gaps.add(bought.get(i).toEpochDay() - bought.get(i - 1).toEpochDay());
            }
            Collections.sort(gaps);
            usual = (gaps.get((gaps.size() - 1) / 2) + gaps.get(gaps.size() / 2)) / 2.0;
        }
        double reach = 3 * Math.max(30, usual);
        boolean lately = bought.stream().anyMatch(each -> each.toEpochDay() > day.toEpochDay() - reach);
        return lately
                || history.asOf(view(asOf, day)).contracts(asOf.zone()).stream()
                        .anyMatch(contract -> contract.isInForce(day));
    }

    private static Map<LocalDate, BigDecimal> bought(CustomerHistory history, AsOf asOf, LocalDate day) {
        return new SlowDays(history, view(asOf, day)).days();
    }

    private static boolean agreed(CustomerHistory history, AsOf asOf, LocalDate day) {
        AsOf view = view(asOf, day);
        return history.contractEvents().stream()
                .filter(event -> view.sees(event.occurredAt(), event.recordedAt()))
                .anyMatch(event ->
                        event.step() == ContractEvent.Step.SIGNED || event.step() == ContractEvent.Step.RENEWED);
    }

    private static BigDecimal spend(CustomerHistory history, AsOf asOf, LocalDate day) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Map.Entry<LocalDate, BigDecimal> each : bought(history, asOf, day).entrySet()) {
            sum = each.getKey().isAfter(day.minusDays(60)) ? sum.add(each.getValue()) : sum;
        }
        return sum;
    }

    private static AsOf view(AsOf asOf, LocalDate day) {
        LocalDate reached = day.isAfter(asOf.day()) ? asOf.day() : day;
        return AsOf.of(reached, asOf.zone()).knownBy(asOf.knownBy());
    }
}
