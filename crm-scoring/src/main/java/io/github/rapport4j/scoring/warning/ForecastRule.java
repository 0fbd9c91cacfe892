// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.warning;

import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.time.DateWindow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;

/** WARN-6: a forecast says that the customer is probably gone. */
final class ForecastRule implements WarningRule {
    private static final int ALL = 100;

    private final Timeline timeline;
    private final WarningPolicy policy;
    private final AliveForecast forecast;

    ForecastRule(Timeline timeline, WarningPolicy policy, AliveForecast forecast) {
        this.timeline = timeline;
        this.policy = policy;
        this.forecast = forecast;
    }

    @Override
    public WarningKind kind() {
        return WarningKind.FORECAST;
    }

    @Override
    public boolean isChecked() {
        return alive(timeline.day()).isPresent();
    }

    @Override
    public Optional<Finding> at(LocalDate day) {
        OptionalDouble alive = alive(day);
        if (alive.isEmpty()) {
            return Optional.empty();
        }
        // decimals, as 1 - .3 is not .7 in every binary form
        BigDecimal probability = BigDecimal.valueOf(alive.getAsDouble());
        return probability.compareTo(BigDecimal.valueOf(ALL - policy.gonePercent(), 2)) > 0
                ? Optional.empty()
                : Finding.of(List.of(Reason.of(WarningReason.FORECAST, probability)), List.of());
    }

    @Override
    public LocalDate heldFrom(LocalDate day) {
        return day;
    }

    @Override
    public NavigableSet<LocalDate> turns(DateWindow window) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        for (long i = 1; i < window.lengthInDays(); i++) {
            days.add(window.startInclusive().plusDays(i));
        }
        return days;
    }

    @Override
    public LocalDate turnAfter(LocalDate day) {
        return day.plusDays(1);
    }

    @Override
    public LocalDate earliest() {
        return timeline.day().minusDays(policy.forecastLookbackDays());
    }

    private OptionalDouble alive(LocalDate day) {
        Timeline then = timeline.on(day);
        OptionalDouble alive = forecast.alive(then.seen(), then.point().asOf());
        if (alive.isPresent() && !(alive.getAsDouble() >= 0 && alive.getAsDouble() <= 1)) {
            throw new IllegalArgumentException("alive must be 0 to 1, but was " + alive.getAsDouble());
        }
        return alive;
    }
}
