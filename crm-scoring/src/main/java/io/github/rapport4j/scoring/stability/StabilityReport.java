// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.stability;

import io.github.rapport4j.core.explain.Explained;
import io.github.rapport4j.core.explain.Explanation;
import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.scoring.quadrant.Quadrant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * How steady a base was over a series of evaluations (稳定性报告). A move is another quadrant than the last one the customer
 * stood in; a reversal is a move back to where the move before had left from. A customer is under watch from the first
 * day it is placed to the last.
 *
 * <pre>moves per customer-year = moves x 365 / days under watch of all customers</pre>
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param moves how many moves
 * @param reversals how many of them went back
 * @param customers how many customers were placed at least once
 * @param customerDays days under watch of all customers
 */
public record StabilityReport(long moves, long reversals, int customers, long customerDays) implements Explained {
    private static final double DAYS_OF_A_YEAR = 365;

    public StabilityReport {
        if (reversals < 0 || reversals > moves) {
            throw new IllegalArgumentException("reversals must be 0 to " + moves + ", but was " + reversals);
        }
        if (customers < 0) {
            throw new IllegalArgumentException("customers must be at least 0, but was " + customers);
        }
        if (customerDays < 0) {
            throw new IllegalArgumentException("customerDays must be at least 0, but was " + customerDays);
        }
    }

    /**
     * Counts over a series.
     *
     * @param <K> the host's id
     * @param series snapshots, each later than the one before
     * @return the report
     * @throws IllegalArgumentException if a snapshot is not later than the one before
     */
    public static <K> StabilityReport of(List<QuadrantSnapshot<K>> series) {
        Map<K, Course> courses = new HashMap<>();
        @Nullable LocalDate last = null;
        for (QuadrantSnapshot<K> snapshot : series) {
            LocalDate day = snapshot.day();
            if (last != null && !day.isAfter(last)) {
                throw new IllegalArgumentException("series must rise, but was " + day + " after " + last);
            }
            snapshot.quadrants()
                    .forEach((id, quadrant) -> courses.computeIfAbsent(id, key -> new Course(day, quadrant))
                            .visit(day, quadrant));
            last = day;
        }
        return of(courses.values());
    }

    private static StabilityReport of(Collection<Course> courses) {
        long moves = 0;
        long reversals = 0;
        long days = 0;
        for (Course course : courses) {
            moves += course.moves;
            reversals += course.reversals;
            days += ChronoUnit.DAYS.between(course.first, course.last);
        }
        return new StabilityReport(moves, reversals, courses.size(), days);
    }

    /**
     * Moves per customer-year.
     *
     * @return 0 or more; empty when nobody was under watch for a day
     */
    public OptionalDouble movesPerCustomerYear() {
        return perYear(moves);
    }

    /**
     * Reversals per customer-year.
     *
     * @return 0 or more; empty when nobody was under watch for a day
     */
    public OptionalDouble reversalsPerCustomerYear() {
        return perYear(reversals);
    }

    private OptionalDouble perYear(long count) {
        return customerDays == 0 ? OptionalDouble.empty() : OptionalDouble.of(count * DAYS_OF_A_YEAR / customerDays);
    }

    @Override
    public Explanation explanation() {
        return Explanation.of(Reason.of(StabilityReason.STABILITY, moves, reversals, customers, customerDays));
    }

    /** One customer's way through the series. */
    private static final class Course {
        private final LocalDate first;
        private LocalDate last;
        private Quadrant now;
        private @Nullable Quadrant before;
        private int moves;
        private int reversals;

        Course(LocalDate first, Quadrant now) {
            this.first = first;
            this.last = first;
            this.now = now;
        }

        void visit(LocalDate day, Quadrant quadrant) {
            last = day;
            if (quadrant != now) {
                moves++;
                reversals += quadrant == before ? 1 : 0;
                before = now;
                now = quadrant;
            }
        }
    }
}
