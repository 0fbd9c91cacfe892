// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.evidence;

import io.github.rapport4j.core.privacy.FreeText;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.scoring.bant.BantAnswer;
import io.github.rapport4j.scoring.bant.BantCriterion;
import io.github.rapport4j.scoring.internal.CrmStyle;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** One piece of evidence (证据): who learnt what about one criterion, from which source and on which day. */
@CrmStyle
@Value.Immutable
public abstract class BantEvidence implements WithBantEvidence {
    BantEvidence() {}

    /**
     * Which piece.
     *
     * @return its id; the same id twice counts once
     */
    public abstract EvidenceId id();

    /**
     * What it is about.
     *
     * @return the criterion
     */
    public abstract BantCriterion criterion();

    /**
     * The day on which it was learnt.
     *
     * @return a day in the host's zone
     */
    public abstract LocalDate date();

    /**
     * Where it comes from (来源): the web form, the buyer, a partner. Of one source the newest word counts.
     *
     * @return a name or code, not blank; not personal data
     */
    public abstract String source();

    /**
     * Who wrote it down (记录人).
     *
     * @return the id of an employee or a system, not blank; not a name
     */
    public abstract String author();

    /**
     * What was learnt.
     *
     * @return the answer; {@link BantAnswer#UNKNOWN} takes back what the source said before
     */
    public abstract BantAnswer answer();

    /**
     * What else was said.
     *
     * @return words of a person, or empty
     */
    public abstract Optional<FreeText> note();

    /**
     * The day on which the lead said it would buy (预计采购日).
     *
     * @return for the timeline only; while answers fade, the degree is computed from it anew for every day
     */
    public abstract Optional<LocalDate> purchaseDate();

    /**
     * When it became known to the host.
     *
     * @return empty when it was known on its date
     */
    public abstract Optional<Instant> recordedAt();

    /**
     * Starts a piece of evidence.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Whether it counts as of a day. */
    boolean isSeen(AsOf asOf) {
        return !date().isAfter(asOf.day())
                && recordedAt().map(at -> at.isBefore(asOf.knownBy())).orElse(true);
    }

    @Value.Check
    void check() {
        requireText("source", source());
        requireText("author", author());
        if (purchaseDate().isPresent() && criterion() != BantCriterion.TIMELINE) {
            throw new IllegalArgumentException("purchase date must belong to the timeline, but was given for the "
                    + criterion().code());
        }
        if (purchaseDate().isPresent() && !answer().isKnown()) {
            throw new IllegalArgumentException("purchase date must go with a known answer, but was given with unknown");
        }
    }

    private static void requireText(String name, String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException(name + " must not be blank");
        }
    }

    /** Builds a {@link BantEvidence}. */
    public static final class Builder extends ImmutableBantEvidence.Builder {
        Builder() {}
    }
}
