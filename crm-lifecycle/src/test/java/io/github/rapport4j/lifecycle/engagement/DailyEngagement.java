// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.lifecycle.engagement;

import static io.github.rapport4j.core.vocabulary.EngagementStatus.ACTIVE;
import static io.github.rapport4j.core.vocabulary.EngagementStatus.AT_RISK;
import static io.github.rapport4j.core.vocabulary.EngagementStatus.CHURNED;
import static io.github.rapport4j.core.vocabulary.EngagementStatus.DORMANT;
import static io.github.rapport4j.core.vocabulary.EngagementStatus.NEW;
import static io.github.rapport4j.core.vocabulary.EngagementStatus.WON_BACK;

import io.github.rapport4j.core.fact.ActionDone;
import io.github.rapport4j.core.fact.Behaviour;
import io.github.rapport4j.core.fact.ContractEvent;
import io.github.rapport4j.core.fact.Fact;
import io.github.rapport4j.core.fact.Purchase;
import io.github.rapport4j.core.fact.Touch;
import io.github.rapport4j.core.history.ContractCourse;
import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.history.ServiceCase;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.core.vocabulary.EngagementStatus;
import io.github.rapport4j.scoring.rhythm.PurchaseDays;
import io.github.rapport4j.scoring.rhythm.RhythmPolicy;
import io.github.rapport4j.scoring.warning.AliveForecast;
import io.github.rapport4j.scoring.warning.ScanPoint;
import io.github.rapport4j.scoring.warning.WarningKind;
import io.github.rapport4j.scoring.warning.WarningPolicy;
import io.github.rapport4j.scoring.warning.WarningReport;
import io.github.rapport4j.scoring.warning.WarningScanner;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** ENG-1 to ENG-8 as the spec says them: every day anew, from all facts up to that day, with the standard numbers. */
final class DailyEngagement {
    private final CustomerHistory history;
    private final ScanPoint point;
    private final WarningScanner scanner;
    private final boolean use;
    private Optional<EngagementStatus> status = Optional.empty();
    private LocalDate since = LocalDate.MIN;
    private int calmDays;
    private final Map<LocalDate, EngagementStatus> byDay = new TreeMap<>();

    DailyEngagement(CustomerHistory history, ScanPoint point, AliveForecast forecast, boolean use) {
        this.history = history;
        this.point = point;
        this.scanner = WarningScanner.using(WarningPolicy.standard()).withForecast(forecast);
        this.use = use;
    }

    /** The status of each day up to the point, those before the first activity left out. */
    Map<LocalDate, EngagementStatus> run(LocalDate first) {
        for (LocalDate day = first; !day.isAfter(point.asOf().day()); day = day.plusDays(1)) {
            new Day(day).pass();
            LocalDate today = day;
            status.ifPresent(now -> byDay.put(today, now));
        }
        return byDay;
    }

    private void become(EngagementStatus next, LocalDate day) {
        status = Optional.of(next);
        since = day;
    }

    private final class Day {
        final LocalDate day;
        final CustomerHistory seen;
        final PurchaseDays purchases;
        final TreeSet<LocalDate> activity = new TreeSet<>();
        final double g;
        final boolean warned;
        final boolean inForce;
        final boolean severe;

        Day(LocalDate day) {
            this.day = day;
            AsOf then = AsOf.of(day, point.asOf().zone()).knownBy(point.asOf().knownBy());
            seen = history.asOf(then);
            purchases = PurchaseDays.from(seen, then, point.currency());
            for (int i = 0; i < purchases.size(); i++) {
                activity.add(purchases.day(i));
            }
            seen.contractEvents().stream().flatMap(this::starts).forEach(activity::add);
            if (use) {
                seen.behaviours().stream()
                        .filter(b -> b.action() == Behaviour.Action.FEATURE_USED)
                        .map(this::dayOf)
                        .forEach(activity::add);
            }
            double u = point.interval(purchases, RhythmPolicy.standard()).days();
            g = activity.isEmpty() ? Double.NaN : ChronoUnit.DAYS.between(activity.last(), day) / u;
            WarningReport report = scanner.scan(history, point.withAsOf(then));
            warned = Stream.of(
                                    WarningKind.ACTIVITY_DROP,
                                    WarningKind.COMPLAINTS,
                                    WarningKind.SATISFACTION,
                                    WarningKind.FORECAST)
                            .anyMatch(report::has)
                    || (use ? g >= 1.5 : report.has(WarningKind.OVERDUE));
            inForce = seen.contracts(point.asOf().zone()).stream().anyMatch(c -> c.isInForce(day));
            severe = seen.serviceCases().stream().anyMatch(ServiceCase::isOpenSevereComplaint);
        }

        void pass() {
            facts();
            contracts();
            calmDays = g < 1.2 && !warned && !severe ? calmDays + 1 : 0;
            Stream.of(CHURNED, DORMANT, AT_RISK, ACTIVE)
                    .filter(next -> status.isPresent() && moves(status.get(), next))
                    .findFirst()
                    .ifPresent(next -> become(next, day));
        }

        boolean moves(EngagementStatus now, EngagementStatus next) {
            long age = ChronoUnit.DAYS.between(since, day);
            return switch (next) {
                case CHURNED -> !inForce && (now == DORMANT && g >= 5 || now == WON_BACK && g >= 3);
                case DORMANT -> !inForce && now == AT_RISK && g >= 3;
                case AT_RISK ->
                    (now == ACTIVE || now == WON_BACK) && (g >= 1.5 || warned)
                            || now == NEW && (warned || age >= 90 && g >= 1.5);
                case ACTIVE ->
                    now == AT_RISK && calmDays >= 14
                            || now == NEW && age >= 90 && !activity.isEmpty()
                            || now == WON_BACK && age >= 90 && activity.higher(since) != null;
                default -> false;
            };
        }

        void facts() {
            List<Fact> today = new ArrayList<>(
                    seen.facts().stream().filter(f -> dayOf(f).equals(day)).toList());
            today.sort(Fact.ORDER);
            Optional<Fact> acting = today.stream().filter(this::isActing).findFirst();
            for (Fact fact : today) {
                if (fact instanceof ActionDone done
                        && done.action().equals("go-live-accepted")
                        && status.equals(Optional.of(NEW))) {
                    become(ACTIVE, day);
                }
                if (acting.equals(Optional.of(fact))) {
                    act(Optional.of(fact));
                }
            }
            if (acting.isEmpty()
                    && seen.contractEvents().stream().flatMap(this::starts).anyMatch(day::equals)) {
                act(Optional.empty());
            }
        }

        boolean isActing(Fact fact) {
            boolean bought = fact instanceof Purchase
                    && !purchases.isEmpty()
                    && purchases.day(purchases.size() - 1).equals(day);
            return bought || use && fact instanceof Behaviour;
        }

        void act(Optional<Fact> by) {
            if (status.isEmpty()) {
                become(NEW, day);
            } else if (status.get() == NEW && activity.size() > 1) {
                become(ACTIVE, day);
            } else if (status.get() == DORMANT || status.get() == CHURNED) {
                boolean asked = seen.touches().stream()
                        .filter(t -> t.purpose() == Touch.Purpose.WIN_BACK && t.delivery() != Touch.Delivery.FAILED)
                        .filter(t -> ChronoUnit.DAYS.between(dayOf(t), day) <= 90)
                        .anyMatch(t -> by.isEmpty() || dayOf(t).isBefore(day) || Fact.ORDER.compare(t, by.get()) < 0);
                become(asked ? WON_BACK : ACTIVE, day);
            }
        }

        void contracts() {
            List<ContractCourse> all = seen.contracts(point.asOf().zone());
            if (status.isEmpty() || status.get() == CHURNED || all.isEmpty()) {
                return;
            }
            boolean strict = status.get() == WON_BACK;
            boolean over = all.stream().allMatch(c -> ended(c, 0, 0))
                    && (strict || all.stream().allMatch(c -> ended(c, 30, 0)));
            if (over) {
                LocalDate end = all.stream()
                        .map(c -> c.endExclusive().orElseThrow())
                        .max(Comparator.naturalOrder())
                        .orElseThrow();
                if (activity.isEmpty() || activity.last().isBefore(end)) {
                    become(CHURNED, day);
                }
            }
        }

        boolean ended(ContractCourse course, int lapse, int cancel) {
            boolean cut = course.ending()
                    .filter(e -> e != ContractEvent.Ending.LAPSED)
                    .isPresent();
            return course.endExclusive()
                    .filter(e -> !e.plusDays(cut ? cancel : lapse).isAfter(day))
                    .isPresent();
        }

        Stream<LocalDate> starts(ContractEvent event) {
            LocalDate agreed = dayOf(event);
            LocalDate start = event.step() == ContractEvent.Step.SIGNED
                    ? event.terms().orElseThrow().startInclusive()
                    : agreed;
            LocalDate counted = start.isAfter(agreed) ? start : agreed;
            return event.step() == ContractEvent.Step.ENDED || counted.isAfter(day)
                    ? Stream.empty()
                    : Stream.of(counted);
        }

        LocalDate dayOf(Fact fact) {
            return fact.occurredAt().dayIn(point.asOf().zone());
        }
    }
}
