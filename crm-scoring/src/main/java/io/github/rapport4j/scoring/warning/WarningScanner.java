// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.warning;

import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.time.DateWindow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Looks for signs that a customer may leave (流失预警), as of a day d:
 *
 * <pre>
 * WARN-1  a = orders and two-way interactions in [d - 29, d + 1), b = those in the 90 days before:
 *         b &gt;= 6 and a &lt;= half of b / 3
 * WARN-2  2 complaints or more in 30 days and more than in the 30 before, or a severe one open longer than 7 days
 * WARN-3  days since the last qualifying activity &gt;= 1.5 usual intervals
 * WARN-4  a detractor, a CSAT up to 2, or a fall of 2 points or more between answers to one question;
 *         until a better answer to that question, at most 180 days
 * WARN-5  a contract in force ends within 60 days, and no renewal talk is recorded since its terms were agreed
 * WARN-6  1 - P(alive) &gt;= .7
 * </pre>
 *
 * <p>The purchases of one order are one activity, on the first day of the order. Since when a signal shows is the first
 * of the days in a row on which it shows, each day seen without later facts but with what was known at the point of
 * evaluation. It is found from the days on which facts can change it, not day by day; a forecast alone is asked for
 * each day, as far back as the policy says. Immutable; safe for use by several threads if the forecast is.
 */
public final class WarningScanner {
    private final WarningPolicy policy;
    private final @Nullable AliveForecast forecast;

    private WarningScanner(WarningPolicy policy, @Nullable AliveForecast forecast) {
        this.policy = policy;
        this.forecast = forecast;
    }

    /**
     * A scanner without a forecast.
     *
     * @param policy windows, counts and limits
     * @return the scanner
     */
    public static WarningScanner using(WarningPolicy policy) {
        return new WarningScanner(Objects.requireNonNull(policy, "policy"), null);
    }

    /**
     * The same scanner with a forecast plugged in.
     *
     * @param newForecast says how likely it is that a customer still is one
     * @return a copy
     */
    public WarningScanner withForecast(AliveForecast newForecast) {
        return new WarningScanner(policy, Objects.requireNonNull(newForecast, "newForecast"));
    }

    /**
     * Looks at one customer.
     *
     * @param history its facts; later ones than the point's as-of are left out here
     * @param point where to look from
     * @return the signals that show, and what could not be looked for
     * @throws IllegalArgumentException if a forecast is not 0 to 1, or as the purchase days refuse amounts
     */
    public WarningReport scan(CustomerHistory history, ScanPoint point) {
        Timeline timeline = Timeline.of(history, point);
        Activities activities = Activities.of(timeline);
        WarningReport.Builder report =
                WarningReport.builder().asOf(point.asOf()).policy(policy.ref());
        if (activities.areRecorded()) {
            report.activity(activities.trend(timeline.day(), policy));
        }
        for (WarningRule rule : rules(timeline, activities)) {
            if (rule.isChecked()) {
                signal(rule, timeline).ifPresent(report::addSignals);
            } else {
                report.addUnchecked(rule.kind());
            }
        }
        return report.build();
    }

    /**
     * Looks at every day of a time at once, at no more days than facts and limits make necessary.
     *
     * @param history the facts of one customer; later ones than the point's as-of are left out here
     * @param point the last day, and what is known
     * @param kinds which signs to look for
     * @param fromInclusive the first day, not after the day of the point
     * @return the days on which {@link #scan} from that day, with what was known at the point, finds a signal
     * @throws IllegalArgumentException if a forecast is not 0 to 1, or as the purchase days refuse amounts
     */
    public WarningDays days(CustomerHistory history, ScanPoint point, Set<WarningKind> kinds, LocalDate fromInclusive) {
        Timeline timeline = Timeline.of(history, point);
        Activities activities = Activities.of(timeline);
        List<WarningRule> asked = new ArrayList<>();
        for (WarningKind kind : WarningKind.values()) {
            // without a forecast there is none to ask for every day
            if (kinds.contains(kind) && (kind != WarningKind.FORECAST || forecast != null)) {
                asked.add(rule(kind, timeline, activities));
            }
        }
        return WarningDays.of(DateWindow.of(fromInclusive, timeline.day().plusDays(1)), asked);
    }

    private List<WarningRule> rules(Timeline timeline, Activities activities) {
        List<WarningRule> rules = new ArrayList<>();
        for (WarningKind kind : WarningKind.values()) {
            rules.add(rule(kind, timeline, activities));
        }
        return rules;
    }

    private WarningRule rule(WarningKind kind, Timeline timeline, Activities activities) {
        AliveForecast model = forecast == null ? (seen, asOf) -> OptionalDouble.empty() : forecast;
        return switch (kind) {
            case ACTIVITY_DROP -> new ActivityRule(activities, policy);
            case COMPLAINTS -> new ComplaintRule(timeline, policy);
            case OVERDUE -> new OverdueRule(timeline, policy);
            case SATISFACTION -> new SatisfactionRule(timeline, policy);
            case CONTRACT_END -> new ContractRule(timeline, policy);
            case FORECAST -> new ForecastRule(timeline, policy, model);
        };
    }

    private static Optional<WarningSignal> signal(WarningRule rule, Timeline timeline) {
        return rule.at(timeline.day())
                .map(finding -> new WarningSignal(
                        rule.kind(), since(rule, timeline), finding.reasons(), List.copyOf(finding.evidence())));
    }

    private static WarningSignal.Since since(WarningRule rule, Timeline timeline) {
        LocalDate since = rule.heldFrom(timeline.day());
        while (since.isAfter(rule.earliest()) && rule.at(since.minusDays(1)).isPresent()) {
            since = rule.heldFrom(since.minusDays(1));
        }
        return new WarningSignal.Since(since, !since.isAfter(rule.earliest()));
    }
}
