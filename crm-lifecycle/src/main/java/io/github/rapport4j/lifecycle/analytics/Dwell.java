// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.lifecycle.analytics;

import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.core.vocabulary.Disposition;
import io.github.rapport4j.core.vocabulary.LifecycleStage;
import io.github.rapport4j.lifecycle.stage.LifecycleState;
import io.github.rapport4j.lifecycle.stage.Visit;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * How long one relationship was in a stage in one round, all its visits there added up (阶段停留时长). Being deferred is part
 * of the visit; being lost, disqualified or ended is not.
 *
 * @param stage the stage
 * @param cycle the round, 1 or more
 * @param days calendar days from entry to leaving, 0 or more
 * @param isOpen whether the relationship is there still: then it stays longer than that
 */
public record Dwell(LifecycleStage stage, int cycle, long days, boolean isOpen) {
    public Dwell {
        Objects.requireNonNull(stage, "stage");
        if (days < 0) {
            throw new IllegalArgumentException("days must be at least 0, but was " + days);
        }
    }

    /**
     * The times of a relationship.
     *
     * @param state its state, maybe with events later than the point
     * @param asOf up to when events are seen; its zone parts the days
     * @return one for each stage and round, in the order of first entry; only the current one can be open
     */
    public static List<Dwell> from(LifecycleState state, AsOf asOf) {
        List<Dwell> all = new ArrayList<>();
        for (Visit visit : state.asOf(asOf).visits()) {
            if (isThere(visit)) {
                add(all, from(visit, asOf));
            }
        }
        return List.copyOf(all);
    }

    private static Dwell from(Visit visit, AsOf asOf) {
        LocalDate until = visit.left().map(left -> day(left, asOf)).orElse(asOf.day());
        return new Dwell(
                visit.standing().stage().orElseThrow(),
                visit.cycle(),
                ChronoUnit.DAYS.between(day(visit.entered(), asOf), until),
                visit.left().isEmpty());
    }

    private static void add(List<Dwell> all, Dwell more) {
        for (int i = 0; i < all.size(); i++) {
            Dwell known = all.get(i);
            if (known.stage == more.stage && known.cycle == more.cycle) {
                all.set(i, new Dwell(known.stage, known.cycle, known.days + more.days, more.isOpen));
                return;
            }
        }
        all.add(more);
    }

    private static boolean isThere(Visit visit) {
        return visit.standing()
                .disposition()
                .filter(each -> each == Disposition.OPEN || each == Disposition.DEFERRED)
                .isPresent();
    }

    private static LocalDate day(Instant instant, AsOf asOf) {
        return instant.atZone(asOf.zone()).toLocalDate();
    }
}
