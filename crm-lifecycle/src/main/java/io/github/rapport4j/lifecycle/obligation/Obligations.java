// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.lifecycle.obligation;

import io.github.rapport4j.core.explain.Explained;
import io.github.rapport4j.core.explain.Explanation;
import io.github.rapport4j.core.explain.PolicyRef;
import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.lifecycle.internal.CrmStyle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What is owed to one customer as of a day (义务清单), settled obligations among it. Immutable. */
@CrmStyle
@Value.Immutable
public abstract class Obligations implements Explained {
    Obligations() {}

    /**
     * The point of evaluation.
     *
     * @return the last day that counted
     */
    public abstract AsOf asOf();

    /**
     * Which policy was applied.
     *
     * @return its reference
     */
    public abstract PolicyRef policy();

    /**
     * The obligations of the current stay at a stage.
     *
     * @return by due, then kind, then key; no key twice
     */
    public abstract List<Obligation> all();

    /**
     * The flag of OBL-13.
     *
     * @return there when nothing two-way has happened for too long
     */
    public abstract Optional<StaleFlag> stale();

    /**
     * Those that still have to be done, in time or not.
     *
     * @return in order
     */
    public List<Obligation> owed() {
        return all().stream().filter(Obligation::isOwed).toList();
    }

    /**
     * Those of a status.
     *
     * @param status which
     * @return in order
     */
    public List<Obligation> having(ObligationStatus status) {
        return all().stream().filter(each -> each.status() == status).toList();
    }

    /**
     * Those that still have to be done within some days, overdue ones among them.
     *
     * @param days 0 for today and what is overdue; not negative
     * @return in order
     */
    public List<Obligation> dueWithin(int days) {
        if (days < 0) {
            throw new IllegalArgumentException("days must not be negative, but was " + days);
        }
        LocalDate last = asOf().day().plusDays(days);
        return owed().stream().filter(each -> !each.dueOn().isAfter(last)).toList();
    }

    @Override
    public Explanation explanation() {
        List<Explanation> parts = new ArrayList<>();
        stale().ifPresent(flag -> parts.add(flag.explanation()));
        all().forEach(each -> parts.add(each.explanation()));
        int overdue = having(ObligationStatus.OVERDUE).size();
        int open = having(ObligationStatus.OPEN).size();
        return Explanation.of(Reason.of(ObligationReason.BOOK, open, overdue, asOf().day()), parts);
    }

    /**
     * Starts a list; as-of and policy must be set.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Obligations}. */
    public static final class Builder extends ImmutableObligations.Builder {
        Builder() {}
    }
}
