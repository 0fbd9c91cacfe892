// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.evidence;

import io.github.rapport4j.core.explain.Policy;
import io.github.rapport4j.core.explain.PolicyRef;
import io.github.rapport4j.scoring.bant.BantPolicy;
import io.github.rapport4j.scoring.internal.Decimals;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Everything one can argue about when evidence becomes a score (证据规则): the lead score's own policy, the half-lives, the
 * months of the timeline, how far sources may differ, and whether answers fade. Immutable; two policies are equal when
 * their content, name and version are. The order of setting does not matter.
 */
public final class EvidencePolicy implements Policy {
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final EvidencePolicy STANDARD = new EvidencePolicy(
            new Content(BantPolicy.standard(), new Times(HalfLives.standard(), TimelineScale.standard()), HALF, false),
            "standard",
            1);

    private final Content content;
    private final BantPolicy scoring;
    private final PolicyRef ref;

    private EvidencePolicy(Content content, String name, int version) {
        this.content = content;
        this.scoring = content.fading ? content.scoring.withUnsetPriors(HALF) : content.scoring;
        this.ref = PolicyRef.of(name, version, content.text());
    }

    /**
     * The documented default: the standard lead score, {@link HalfLives#standard()}, {@link TimelineScale#standard()},
     * sources that differ by .5 or more contradict one another, and answers do not fade.
     *
     * @return the standard policy, version 1
     */
    public static EvidencePolicy standard() {
        return STANDARD;
    }

    /**
     * The same policy in which answers fade towards unknown (证据衰减). Unknown answers whose expectation was not set are
     * expected to be half true, so that an old answer does not turn into a no.
     *
     * @return a copy
     */
    public EvidencePolicy withFading() {
        return with(new Content(content.scoring, content.times, content.contradiction, true));
    }

    /**
     * The same policy with another lead score.
     *
     * @param scoring weights, bands and expectations
     * @return a copy
     */
    public EvidencePolicy withScoring(BantPolicy scoring) {
        Objects.requireNonNull(scoring, "scoring");
        return with(new Content(scoring, content.times, content.contradiction, content.fading));
    }

    /**
     * The same policy with other half-lives.
     *
     * @param halfLives the half-lives
     * @return a copy
     */
    public EvidencePolicy withHalfLives(HalfLives halfLives) {
        Objects.requireNonNull(halfLives, "halfLives");
        return with(new Times(halfLives, content.times.timeline));
    }

    /**
     * The same policy with other months of the timeline.
     *
     * @param timeline the scale
     * @return a copy
     */
    public EvidencePolicy withTimeline(TimelineScale timeline) {
        Objects.requireNonNull(timeline, "timeline");
        return with(new Times(content.times.halfLives, timeline));
    }

    /**
     * The same policy with another limit from which sources contradict one another.
     *
     * @param difference of the highest and the lowest degree, above 0, at most 1, at most 4 decimals
     * @return a copy
     * @throws IllegalArgumentException if the difference is outside its range
     */
    public EvidencePolicy withContradictionFrom(BigDecimal difference) {
        BigDecimal plain = Decimals.plain(difference);
        if (plain.signum() <= 0 || plain.compareTo(BigDecimal.ONE) > 0 || plain.scale() > 4) {
            throw new IllegalArgumentException("difference must be above 0, at most 1 and have at most 4 decimals,"
                    + " but was " + difference.toPlainString());
        }
        return with(new Content(content.scoring, content.times, plain, content.fading));
    }

    /**
     * The same content under its owner's name.
     *
     * @param name not blank
     * @param version 1 or higher
     * @return a copy
     */
    public EvidencePolicy named(String name, int version) {
        return new EvidencePolicy(content, name, version);
    }

    /**
     * The lead score that is applied.
     *
     * @return as set; while answers fade, expectations that were not set are .5
     */
    public BantPolicy scoring() {
        return scoring;
    }

    /**
     * How the answers were stated to be scored, before fading sets priors that are unset.
     *
     * @return what {@link #withScoring} was given
     */
    public BantPolicy statedScoring() {
        return content.scoring;
    }

    /**
     * After how many days half of an answer is certain no more.
     *
     * @return the half-lives
     */
    public HalfLives halfLives() {
        return content.times.halfLives;
    }

    /**
     * What a stated purchase date is worth.
     *
     * @return the scale
     */
    public TimelineScale timeline() {
        return content.times.timeline;
    }

    /**
     * From which difference of degrees on sources contradict one another.
     *
     * @return above 0, at most 1
     */
    public BigDecimal contradictionFrom() {
        return content.contradiction;
    }

    /**
     * Whether answers fade.
     *
     * @return false in the standard policy
     */
    public boolean isFading() {
        return content.fading;
    }

    @Override
    public PolicyRef ref() {
        return ref;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EvidencePolicy that && content.equals(that.content) && ref.equals(that.ref);
    }

    @Override
    public int hashCode() {
        return ref.hashCode();
    }

    @Override
    public String toString() {
        return ref + " " + content.text();
    }

    private EvidencePolicy with(Times times) {
        return with(new Content(content.scoring, times, content.contradiction, content.fading));
    }

    private EvidencePolicy with(Content changed) {
        return new EvidencePolicy(changed, ref.name(), ref.version());
    }

    /** What has to do with days. */
    private record Times(HalfLives halfLives, TimelineScale timeline) {}

    /** The part that decides. */
    private record Content(BantPolicy scoring, Times times, BigDecimal contradiction, boolean fading) {
        String text() {
            return "scoring=[" + scoring + "] half-lives=" + times.halfLives + " timeline=" + times.timeline
                    + " contradiction-from=" + contradiction.toPlainString() + " fading=" + fading;
        }
    }
}
