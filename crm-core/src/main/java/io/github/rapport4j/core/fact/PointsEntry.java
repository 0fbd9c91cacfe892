// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.fact;

import io.github.rapport4j.core.explain.Term;
import io.github.rapport4j.core.explain.Texts;
import io.github.rapport4j.core.internal.CrmStyle;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** An entry of the loyalty programme's ledger (积分变动). The lifecycle module folds entries to a balance. */
@CrmStyle
@Value.Immutable
public abstract non-sealed class PointsEntry implements Fact, WithPointsEntry {
    PointsEntry() {}

    /**
     * What moves points.
     *
     * @return the movement
     */
    public abstract Movement movement();

    /**
     * How many.
     *
     * @return whole points, above 0; an adjustment may also be below 0
     */
    public abstract long points();

    /**
     * The first day on which earned points can be used, after the return period.
     *
     * @return empty when they can be used at once; only when earned or adjusted
     */
    public abstract Optional<LocalDate> availableFrom();

    /**
     * The first day on which the points are worth nothing any more.
     *
     * @return empty when they do not expire; only when earned or adjusted
     */
    public abstract Optional<LocalDate> expiresOn();

    /**
     * The fact it rests on: the purchase that earned, the entry that is reversed or cancelled.
     *
     * @return there when a reversal or a cancelled redemption
     */
    public abstract Optional<FactId> source();

    /**
     * Who adjusted.
     *
     * @return the id of an employee, there when adjusted
     */
    public abstract Optional<String> author();

    /**
     * Why, by the host's code.
     *
     * @return there when adjusted
     */
    public abstract Optional<String> reason();

    @Override
    public FactKind kind() {
        return FactKind.POINTS_ENTRY;
    }

    @Value.Check
    void check() {
        boolean adjusted = movement() == Movement.ADJUSTED;
        Required.that(
                points() > 0 || (adjusted && points() < 0),
                "points must be " + (adjusted ? "other than 0" : "above 0") + ", but was " + points());
        author().ifPresent(author -> Required.text(author, "author"));
        reason().ifPresent(reason -> Required.text(reason, "reason"));
        Required.that(
                !adjusted || (author().isPresent() && reason().isPresent()),
                "author and reason must be given when points are adjusted, but one was missing");
        checkLot();
        boolean undone = movement() == Movement.REVERSED || movement() == Movement.REDEMPTION_CANCELLED;
        Required.that(
                !undone || source().isPresent(),
                "source must be given when an entry is undone, but was missing at "
                        + movement().code());
    }

    private void checkLot() {
        boolean granted = points() > 0 && (movement() == Movement.EARNED || movement() == Movement.ADJUSTED);
        Required.that(
                granted || (availableFrom().isEmpty() && expiresOn().isEmpty()),
                "availableFrom and expiresOn must be given for granted points only, but movement was "
                        + movement().code() + " of " + points());
    }

    /**
     * Starts an entry; head, movement and points must be set.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PointsEntry}. */
    public static final class Builder extends ImmutablePointsEntry.Builder {
        Builder() {}
    }

    /** What moves points (积分变动类型). */
    public enum Movement implements Term {
        /** Earned (获得). */
        EARNED("earned"),
        /** Redeemed (兑换). */
        REDEEMED("redeemed"),
        /** Redemption cancelled (取消兑换). */
        REDEMPTION_CANCELLED("redemption-cancelled"),
        /** Reversed (冲回). */
        REVERSED("reversed"),
        /** Adjusted (调整). */
        ADJUSTED("adjusted"),
        /** Expired (过期). */
        EXPIRED("expired");

        private final String code;

        Movement(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public String key() {
            return "points-movement." + code;
        }

        @Override
        public Texts texts() {
            return FactTexts.TEXTS;
        }
    }
}
