// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.lifecycle.engagement;

import io.github.rapport4j.core.fact.ContractEvent;
import io.github.rapport4j.core.history.ContractCourse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The contracts of a customer as they stand between two days with contract events. */
final class Contracts {
    private final List<ContractCourse> courses;
    private final @Nullable LocalDate end;
    private final @Nullable LocalDate over;

    private Contracts(List<ContractCourse> courses, EngagementPolicy policy) {
        this.courses = courses;
        @Nullable LocalDate latestEnd = null;
        @Nullable LocalDate latestOver = null;
        boolean ends = true;
        for (ContractCourse course : courses) {
            @Nullable LocalDate last = course.endExclusive().orElse(null);
            ends &= last != null;
            latestEnd = later(latestEnd, last);
            latestOver = later(latestOver, last == null ? null : last.plusDays(grace(course, policy)));
        }
        this.end = ends ? latestEnd : null;
        this.over = ends ? latestOver : null;
    }

    static Contracts of(List<ContractEvent> events, ZoneId zone, EngagementPolicy policy) {
        return new Contracts(ContractCourse.from(events, zone), policy);
    }

    boolean isInForce(LocalDate day) {
        for (ContractCourse course : courses) {
            if (course.isInForce(day)) {
                return true;
            }
        }
        return false;
    }

    /** The first day without any contract for good; none when there is no contract or one has no end. */
    @Nullable
    LocalDate end() {
        return end;
    }

    /** The first day after all days of grace. */
    @Nullable
    LocalDate over() {
        return over;
    }

    private static int grace(ContractCourse course, EngagementPolicy policy) {
        Optional<ContractEvent.Ending> ending = course.ending();
        boolean lapses = ending.isEmpty() || ending.get() == ContractEvent.Ending.LAPSED;
        return lapses ? policy.lapseGraceDays() : policy.cancelGraceDays();
    }

    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isAfter(other) ? one : other;
    }
}
