// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.rhythm;

import io.github.rapport4j.core.fact.ContractEvent;
import io.github.rapport4j.core.fact.Terms;
import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.time.AsOf;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Where a customer stands in its rhythm (节奏): its usual interval, its last qualifying activity and how many usual
 * intervals have passed since.
 *
 * <p>Qualifying activity is a purchase day, the start of a contract, or its renewal; never a mere contact. A contract
 * signed after its start counts from the signature, so that activity never appears in the past. Immutable and safe for
 * use by several threads. Source: spec ENG-1.
 */
public final class Rhythm {
    private final UsualInterval interval;
    private final AsOf asOf;
    private final @Nullable LocalDate lastActivity;

    private Rhythm(UsualInterval interval, AsOf asOf, @Nullable LocalDate lastActivity) {
        this.interval = Objects.requireNonNull(interval, "interval");
        this.asOf = Objects.requireNonNull(asOf, "asOf");
        this.lastActivity = lastActivity;
    }

    /**
     * The rhythm of a customer.
     *
     * @param days its purchase days as of the same point
     * @param history its facts, for contracts; later ones than {@code asOf} are left out here
     * @param asOf the point to look from
     * @param interval its usual interval
     * @return the rhythm
     */
    public static Rhythm of(PurchaseDays days, CustomerHistory history, AsOf asOf, UsualInterval interval) {
        LocalDate last = days.isEmpty() ? null : days.day(days.size() - 1);
        for (ContractEvent event : history.asOf(asOf).facts(ContractEvent.class)) {
            @Nullable LocalDate day = activityDay(event, asOf.zone()).orElse(null);
            if (day != null && !day.isAfter(asOf.day()) && (last == null || day.isAfter(last))) {
                last = day;
            }
        }
        return new Rhythm(interval, asOf, last);
    }

    /**
     * The day on which a contract event is qualifying activity.
     *
     * @param event a step of a contract
     * @param zone the zone whose midnights part the days
     * @return the start of a signed contract, or its signature when that is later; the day of a renewal; empty for an
     *     end
     */
    public static Optional<LocalDate> activityDay(ContractEvent event, ZoneId zone) {
        LocalDate day = event.occurredAt().dayIn(zone);
        return switch (event.step()) {
            case SIGNED ->
                event.terms()
                        .map(Terms::startInclusive)
                        .filter(start -> start.isAfter(day))
                        .or(() -> Optional.of(day));
            case RENEWED -> Optional.of(day);
            case ENDED -> Optional.empty();
        };
    }

    /**
     * The usual interval u.
     *
     * @return with its source
     */
    public UsualInterval interval() {
        return interval;
    }

    /**
     * The day of the last qualifying activity.
     *
     * @return empty when there was none
     */
    public Optional<LocalDate> lastActivity() {
        return Optional.ofNullable(lastActivity);
    }

    /**
     * Days since the last qualifying activity (d).
     *
     * @return 0 or more; empty when there was none
     */
    public OptionalLong daysSince() {
        return lastActivity == null
                ? OptionalLong.empty()
                : OptionalLong.of(ChronoUnit.DAYS.between(lastActivity, asOf.day()));
    }

    /**
     * Usual intervals since the last qualifying activity (g = d/u).
     *
     * @return 0 or more; empty when there was none
     */
    public OptionalDouble elapsed() {
        OptionalLong since = daysSince();
        return since.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(interval.elapsed(since.getAsLong()));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Rhythm that
                && interval.equals(that.interval)
                && asOf.equals(that.asOf)
                && Objects.equals(lastActivity, that.lastActivity);
    }

    @Override
    public int hashCode() {
        return Objects.hash(interval, asOf, lastActivity);
    }

    @Override
    public String toString() {
        return "Rhythm[u=" + interval.days() + ", lastActivity=" + lastActivity + ", asOf=" + asOf + "]";
    }
}
