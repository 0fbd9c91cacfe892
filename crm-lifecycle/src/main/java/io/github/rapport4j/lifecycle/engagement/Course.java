// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.lifecycle.engagement;

import io.github.rapport4j.core.fact.Behaviour;
import io.github.rapport4j.core.fact.ContractEvent;
import io.github.rapport4j.core.fact.Fact;
import io.github.rapport4j.core.fact.FactId;
import io.github.rapport4j.core.fact.Refund;
import io.github.rapport4j.core.fact.ServiceEvent;
import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.history.ServiceCase;
import io.github.rapport4j.core.time.DateWindow;
import io.github.rapport4j.scoring.rhythm.PurchaseWalk;
import io.github.rapport4j.scoring.rhythm.Rhythm;
import io.github.rapport4j.scoring.rhythm.UsualInterval;
import io.github.rapport4j.scoring.warning.ScanPoint;
import io.github.rapport4j.scoring.warning.WarningDays;
import io.github.rapport4j.scoring.warning.WarningKind;
import io.github.rapport4j.scoring.warning.WarningScanner;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * All that a status depends on over a window of days, each day seen without later facts, and the days it can change.
 */
final class Course {
    private final EngagementPolicy policy;
    private final CustomerHistory seen;
    private final ScanPoint point;
    private final DateWindow window;
    private final NavigableSet<LocalDate> turns = new TreeSet<>();
    private final List<Signal> signals = new ArrayList<>();
    private final NavigableMap<LocalDate, Cadence> cadences = new TreeMap<>();
    private final NavigableMap<LocalDate, Contracts> contracts = new TreeMap<>();
    private final NavigableMap<LocalDate, Boolean> severe = new TreeMap<>();
    private final WarningDays warnings;

    Course(CustomerHistory seen, ScanPoint point, LocalDate fromInclusive, EngagementCalculator calculator) {
        this.policy = calculator.policy();
        this.seen = seen;
        this.point = point;
        this.window = DateWindow.of(fromInclusive, point.asOf().day().plusDays(1));
        readSignals();
        readTrade();
        readContracts();
        readComplaints();
        Set<WarningKind> asked = EnumSet.noneOf(WarningKind.class);
        asked.addAll(policy.riskKinds());
        asked.remove(WarningKind.OVERDUE); // it is the gap, which the cadence knows
        this.warnings = readWarnings(calculator.scanner(), asked);
    }

    DateWindow window() {
        return window;
    }

    /**
     * The next day after one on which a fact, a contract, a complaint or a warning can change something; after the
     * window only what time alone brings.
     */
    @Nullable
    LocalDate turnAfter(LocalDate day) {
        return turns.higher(day);
    }

    /** The signals of the window, and the win-back touches before it, by day and then in the order of facts. */
    List<Signal> signals() {
        return signals;
    }

    Cadence cadence(LocalDate day) {
        return at(cadences, day);
    }

    Contracts contracts(LocalDate day) {
        return at(contracts, day);
    }

    boolean hasSevereComplaint(LocalDate day) {
        return at(severe, day);
    }

    /** The signs on a day that put a customer at risk. */
    Set<WarningKind> warnings(LocalDate day) {
        Set<WarningKind> shown = EnumSet.noneOf(WarningKind.class);
        for (WarningKind kind : policy.riskKinds()) {
            boolean shows = kind == WarningKind.OVERDUE
                    ? cadence(day).isLate(policy.warnings().overduePercent(), day)
                    : warnings.has(kind, day);
            if (shows) {
                shown.add(kind);
            }
        }
        return shown;
    }

    /** The first contract event that is activity on a day, if any. */
    @Nullable
    FactId contractActivity(LocalDate day) {
        for (ContractEvent event : until(day, seen.contractEvents())) {
            if (Rhythm.activityDay(event, zone()).filter(day::equals).isPresent()) {
                return event.id();
            }
        }
        return null;
    }

    /** Of the days before the window only win-back touches count. */
    private void readSignals() {
        for (Fact fact : seen.facts()) {
            @Nullable Signal signal = Signal.from(fact, zone(), policy);
            if (signal != null && (signal.sort() == Signal.Sort.WIN_BACK_TOUCH || isAhead(signal.day()))) {
                signals.add(signal);
                turn(signal.day());
            }
        }
        signals.sort(Comparator.comparing(Signal::day)); // stable, and an instant may come before a day of its own date
    }

    private void readTrade() {
        NavigableSet<LocalDate> others = otherActivity();
        NavigableSet<LocalDate> days = new TreeSet<>(others);
        for (Signal signal : signals) {
            if (signal.sort() == Signal.Sort.PURCHASE) {
                days.add(signal.day());
            }
        }
        for (Refund refund : seen.refunds()) {
            days.add(dayOf(refund));
        }
        PurchaseWalk purchases = PurchaseWalk.of(seen, point.asOf(), point.converter());
        read(days, cadences, day -> {
            UsualInterval interval = purchases
                    .to(day)
                    .interval(point.segmentMedian(), policy.warnings().rhythm());
            return new Cadence(purchases, interval, others.headSet(day, true));
        });
    }

    /** The days of qualifying activity that are no purchase days, also those still to come. */
    private NavigableSet<LocalDate> otherActivity() {
        NavigableSet<LocalDate> days = new TreeSet<>();
        for (ContractEvent event : seen.contractEvents()) {
            Rhythm.activityDay(event, zone()).ifPresent(days::add);
        }
        if (policy.isProductUseCounted()) {
            for (Behaviour behaviour : seen.behaviours()) {
                if (behaviour.action() == Behaviour.Action.FEATURE_USED) {
                    days.add(dayOf(behaviour));
                }
            }
        }
        return days;
    }

    private void readContracts() {
        NavigableSet<LocalDate> days = new TreeSet<>();
        for (ContractEvent event : seen.contractEvents()) {
            days.add(dayOf(event));
            event.terms().ifPresent(terms -> {
                turn(terms.startInclusive());
                terms.endExclusive().ifPresent(this::turn);
            });
        }
        read(days, contracts, day -> Contracts.of(until(day, seen.contractEvents()), zone(), policy));
        contracts.forEach(this::turnOver);
    }

    /** The end and the grace of some contracts, unless a later event comes first: what was agreed before it is void. */
    private void turnOver(LocalDate day, Contracts known) {
        if (known.end() != null && known.over() != null) {
            @Nullable LocalDate next = contracts.higherKey(day);
            for (LocalDate turn : List.of(known.end().plusDays(policy.wonBackGraceDays()), known.over())) {
                if (next == null || turn.isBefore(next)) {
                    turn(turn);
                }
            }
        }
    }

    private void readComplaints() {
        NavigableSet<LocalDate> days = new TreeSet<>();
        for (ServiceEvent event : seen.serviceEvents()) {
            days.add(dayOf(event));
        }
        read(
                days,
                severe,
                day -> ServiceCase.from(until(day, seen.serviceEvents())).stream()
                        .anyMatch(ServiceCase::isOpenSevereComplaint));
    }

    private WarningDays readWarnings(WarningScanner scanner, Set<WarningKind> asked) {
        WarningDays days = scanner.days(seen, point, asked, window.startInclusive());
        for (WarningKind kind : asked) {
            for (DateWindow shown : days.windows(kind)) {
                turn(shown.startInclusive());
                turn(shown.endExclusive());
            }
        }
        days.nextTurn().ifPresent(this::turn);
        return days;
    }

    private <V> void read(
            NavigableSet<LocalDate> days, NavigableMap<LocalDate, V> values, Function<LocalDate, V> reader) {
        LocalDate start = window.startInclusive();
        values.put(start, reader.apply(start));
        for (LocalDate day : days.subSet(start, false, window.endExclusive(), false)) {
            values.put(day, reader.apply(day));
            turn(day);
        }
    }

    private void turn(LocalDate day) {
        if (isAhead(day)) {
            turns.add(day);
        }
    }

    private boolean isAhead(LocalDate day) {
        return !day.isBefore(window.startInclusive());
    }

    private <F extends Fact> List<F> until(LocalDate day, List<F> facts) {
        List<F> known = new ArrayList<>(facts.size());
        for (F fact : facts) {
            if (!dayOf(fact).isAfter(day)) {
                known.add(fact);
            }
        }
        return known;
    }

    private static <V> V at(NavigableMap<LocalDate, V> values, LocalDate day) {
        return Objects.requireNonNull(values.floorEntry(day)).getValue();
    }

    private LocalDate dayOf(Fact fact) {
        return fact.occurredAt().dayIn(zone());
    }

    private ZoneId zone() {
        return point.asOf().zone();
    }
}
