// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.warning;

import io.github.rapport4j.core.time.DateWindow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * On which days of a window which signs show (预警日历), each day seen without later facts but with what was known at the
 * point of evaluation. Immutable and safe for use by several threads.
 */
public final class WarningDays {
    private final DateWindow window;
    private final Map<WarningKind, List<DateWindow>> shown;

    private final @Nullable LocalDate next;

    private WarningDays(DateWindow window, Map<WarningKind, List<DateWindow>> shown, @Nullable LocalDate next) {
        this.window = window;
        this.shown = shown;
        this.next = next;
    }

    static WarningDays of(DateWindow window, List<WarningRule> rules) {
        Map<WarningKind, List<DateWindow>> shown = new EnumMap<>(WarningKind.class);
        LocalDate last = window.endExclusive().minusDays(1);
        @Nullable LocalDate next = null;
        for (WarningRule rule : rules) {
            shown.put(rule.kind(), read(rule, window));
            @Nullable LocalDate turn = rule.turnAfter(last);
            next = turn != null && (next == null || turn.isBefore(next)) ? turn : next;
        }
        return new WarningDays(window, shown, next);
    }

    /**
     * The days that were looked at.
     *
     * @return up to the day of the point
     */
    public DateWindow window() {
        return window;
    }

    /**
     * The first day after the window on which a sign may begin or cease to show although nothing new happens: until
     * then whoever showed one on the last day of the window goes on to show it.
     *
     * @return a day after the window; empty when time alone changes nothing
     */
    public Optional<LocalDate> nextTurn() {
        return Optional.ofNullable(next);
    }

    /**
     * When a sign shows.
     *
     * @param kind which sign
     * @return windows in order that do not touch each other; none when it never shows or was not asked for
     */
    public List<DateWindow> windows(WarningKind kind) {
        return shown.getOrDefault(Objects.requireNonNull(kind, "kind"), List.of());
    }

    /**
     * Whether a sign shows on a day.
     *
     * @param kind which sign
     * @param day a day of the window
     * @return true if it shows
     */
    public boolean has(WarningKind kind, LocalDate day) {
        for (DateWindow span : windows(kind)) {
            if (span.contains(day)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WarningDays that
                && window.equals(that.window)
                && shown.equals(that.shown)
                && Objects.equals(next, that.next);
    }

    @Override
    public int hashCode() {
        return Objects.hash(window, shown, next);
    }

    @Override
    public String toString() {
        return "WarningDays[window=" + window + ", shown=" + shown + ", nextTurn=" + next + "]";
    }

    private static List<DateWindow> read(WarningRule rule, DateWindow window) {
        List<DateWindow> spans = new ArrayList<>();
        @Nullable LocalDate start = null;
        NavigableSet<LocalDate> days = rule.turns(window);
        days.add(window.startInclusive());
        for (LocalDate day : days) {
            boolean shows = rule.at(day).isPresent();
            if (shows && start == null) {
                start = day;
            } else if (!shows && start != null) {
                spans.add(DateWindow.of(start, day));
                start = null;
            }
        }
        if (start != null) {
            spans.add(DateWindow.of(start, window.endExclusive()));
        }
        return List.copyOf(spans);
    }
}
