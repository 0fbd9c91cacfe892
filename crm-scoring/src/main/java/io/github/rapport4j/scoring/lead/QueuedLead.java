// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.lead;

import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.measure.Score;
import io.github.rapport4j.scoring.bant.BantScore;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A scored lead with all that decides its place in the queue (排队线索).
 *
 * @param <L> the host's lead
 */
public final class QueuedLead<L> {
    private final LeadId id;
    private final L lead;
    private final BantScore score;
    private final Extras extras;

    private QueuedLead(LeadId id, L lead, BantScore score, Extras extras) {
        this.id = Objects.requireNonNull(id, "id");
        this.lead = Objects.requireNonNull(lead, "lead");
        this.score = Objects.requireNonNull(score, "score");
        this.extras = extras;
    }

    /**
     * A scored lead.
     *
     * @param <L> the host's lead
     * @param id which lead; the last word in the order
     * @param lead the lead
     * @param score its score
     * @return the lead without profile fit, dated evidence or disqualification
     */
    public static <L> QueuedLead<L> of(LeadId id, L lead, BantScore score) {
        return new QueuedLead<>(id, lead, score, new Extras(null, null, null));
    }

    /**
     * The same lead with its profile fit.
     *
     * @param fit how well it matches the ideal customer, 0 to 100; it never changes the score
     * @return a copy
     */
    public QueuedLead<L> withProfileFit(Score fit) {
        Objects.requireNonNull(fit, "fit");
        return new QueuedLead<>(id, lead, score, new Extras(fit, extras.freshest, extras.disqualification));
    }

    /**
     * The same lead with the day of its freshest evidence.
     *
     * @param day the day of the newest piece
     * @return a copy
     */
    public QueuedLead<L> withFreshestEvidence(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return new QueuedLead<>(id, lead, score, new Extras(extras.fit, day, extras.disqualification));
    }

    /**
     * The same lead put aside.
     *
     * @param reason why it must not be called
     * @return a copy
     */
    public QueuedLead<L> withDisqualification(Reason reason) {
        Objects.requireNonNull(reason, "reason");
        return new QueuedLead<>(id, lead, score, new Extras(extras.fit, extras.freshest, reason));
    }

    /**
     * Which lead.
     *
     * @return its id
     */
    public LeadId id() {
        return id;
    }

    /**
     * The host's lead.
     *
     * @return what was passed
     */
    public L lead() {
        return lead;
    }

    /**
     * How good it is.
     *
     * @return its score
     */
    public BantScore score() {
        return score;
    }

    /**
     * How well it matches the ideal customer.
     *
     * @return 0 to 100, or empty when that was not looked at
     */
    public Optional<Score> profileFit() {
        return Optional.ofNullable(extras.fit);
    }

    /**
     * The day of its freshest evidence.
     *
     * @return empty when nothing is dated
     */
    public Optional<LocalDate> freshestEvidence() {
        return Optional.ofNullable(extras.freshest);
    }

    /**
     * Why it must not be called.
     *
     * @return empty when it may be
     */
    public Optional<Reason> disqualification() {
        return Optional.ofNullable(extras.disqualification);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof QueuedLead<?> that
                && id.equals(that.id)
                && lead.equals(that.lead)
                && score.equals(that.score)
                && extras.equals(that.extras);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, lead, score, extras);
    }

    @Override
    public String toString() {
        return "QueuedLead[" + id + ", " + score + "]";
    }

    /** What a lead may lack. */
    private record Extras(
            @Nullable Score fit,
            @Nullable LocalDate freshest,
            @Nullable Reason disqualification) {}
}
