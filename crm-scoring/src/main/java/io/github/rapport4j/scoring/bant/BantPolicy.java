// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.bant;

import io.github.rapport4j.core.explain.Policy;
import io.github.rapport4j.core.explain.PolicyRef;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Everything one can argue about in a lead score (评分规则): the weights, where the bands begin, and what an unknown answer
 * is expected to be, and when a faded one is asked for again. Immutable; two policies are equal when their content,
 * name and version are.
 */
public final class BantPolicy implements Policy {
    private static final BantPolicy STANDARD = new BantPolicy(
            new Content(BantWeights.of(20, 25, 30, 25), LeadBands.of(40, 70), Lanes.EMPTY, 5_000), "standard", 1);

    private final Content content;
    private final PolicyRef ref;

    private BantPolicy(Content content, String name, int version) {
        this.content = content;
        this.ref = PolicyRef.of(name, version, content.text());
    }

    /**
     * The documented default: weights 20/25/30/25, medium from 40, high from 70, an unknown answer counted as 0 in the
     * expected score; an answer of which less than half is still certain is asked for again. Source: the sales handbook
     * this library follows.
     *
     * @return the standard policy, version 1
     */
    public static BantPolicy standard() {
        return STANDARD;
    }

    /**
     * The same policy with other weights.
     *
     * @param weights the weights
     * @return a copy
     */
    public BantPolicy withWeights(BantWeights weights) {
        Objects.requireNonNull(weights, "weights");
        return with(new Content(weights, content.bands, content.priors, content.askAgain));
    }

    /**
     * The same policy with other bands.
     *
     * @param bands the bands
     * @return a copy
     */
    public BantPolicy withBands(LeadBands bands) {
        Objects.requireNonNull(bands, "bands");
        return with(new Content(content.weights, bands, content.priors, content.askAgain));
    }

    /**
     * The same policy with another expectation of an unknown answer.
     *
     * @param criterion the criterion
     * @param degree the degree that is expected while the answer is unknown; 0 to 1, at most 4 decimals
     * @return a copy
     * @throws IllegalArgumentException if the degree is refused; the message names the criterion
     */
    public BantPolicy withPrior(BantCriterion criterion, BigDecimal degree) {
        int units = Degrees.ofDecimal(criterion.code() + " prior", Objects.requireNonNull(degree, "degree"));
        long priors = Lanes.with(content.priors, criterion.lane(), units);
        return with(new Content(content.weights, content.bands, priors, content.askAgain));
    }

    /**
     * The same policy with an expectation of every unknown answer for which none was set.
     *
     * @param degree 0 to 1, at most 4 decimals
     * @return a copy, in which priors that were set stay as they are
     * @throws IllegalArgumentException if the degree is refused; the message names the criterion
     */
    public BantPolicy withUnsetPriors(BigDecimal degree) {
        BantPolicy changed = this;
        for (BantCriterion criterion : BantCriterion.values()) {
            boolean unset = Lanes.get(content.priors, criterion.lane()) < 0;
            changed = unset ? changed.withPrior(criterion, degree) : changed;
        }
        return changed;
    }

    /**
     * The same policy with another limit below which a faded answer is asked for again.
     *
     * @param freshness how much of an answer must still be certain; 0 to 1, at most 4 decimals
     * @return a copy
     * @throws IllegalArgumentException if the freshness is refused
     */
    public BantPolicy withAskAgainBelow(BigDecimal freshness) {
        int units = Degrees.ofDecimal("freshness", Objects.requireNonNull(freshness, "freshness"));
        return with(new Content(content.weights, content.bands, content.priors, units));
    }

    /**
     * The same content under its owner's name. A policy changed by {@code with} keeps the name it had; its fingerprint
     * tells it apart.
     *
     * @param name not blank
     * @param version 1 or higher
     * @return a copy
     */
    public BantPolicy named(String name, int version) {
        return new BantPolicy(content, name, version);
    }

    /**
     * How many points each criterion can give.
     *
     * @return the weights
     */
    public BantWeights weights() {
        return content.weights;
    }

    /**
     * Where the bands begin.
     *
     * @return the bands
     */
    public LeadBands bands() {
        return content.bands;
    }

    /**
     * The degree that is expected of an unknown answer.
     *
     * @param criterion the criterion
     * @return 0 to 1; 0 unless set
     */
    public BigDecimal prior(BantCriterion criterion) {
        return Degrees.toDecimal(priorUnits(criterion));
    }

    /**
     * Whether a prior was set, be it to 0.
     *
     * @param criterion the criterion
     * @return false when {@link #prior} is 0 for want of one
     */
    public boolean hasPrior(BantCriterion criterion) {
        return Lanes.get(content.priors, criterion.lane()) >= 0;
    }

    /**
     * The limit below which a faded answer is asked for again.
     *
     * @return 0 to 1; 0.5 unless set
     */
    public BigDecimal askAgainBelow() {
        return Degrees.toDecimal(content.askAgain);
    }

    @Override
    public PolicyRef ref() {
        return ref;
    }

    /** Ten-thousandths. */
    int priorUnits(BantCriterion criterion) {
        return Math.max(Lanes.get(content.priors, criterion.lane()), 0);
    }

    /** Ten-thousandths. */
    int askAgainUnits() {
        return content.askAgain;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BantPolicy that && content.equals(that.content) && ref.equals(that.ref);
    }

    @Override
    public int hashCode() {
        return ref.hashCode();
    }

    @Override
    public String toString() {
        return ref + " " + content.text();
    }

    private BantPolicy with(Content changed) {
        return new BantPolicy(changed, ref.name(), ref.version());
    }

    /** The part that decides; priors that were not set stay apart from those set to 0. */
    private record Content(BantWeights weights, LeadBands bands, long priors, int askAgain) {
        String text() {
            StringBuilder out = new StringBuilder("weights=" + weights + " bands=" + bands + " priors=");
            for (int lane = 0; lane < Lanes.COUNT; lane++) {
                int prior = Lanes.get(priors, lane);
                out.append(lane == 0 ? "" : "/").append(prior < 0 ? "unset" : Degrees.toDecimal(prior));
            }
            return out.append(" ask-again-below=")
                    .append(Degrees.toDecimal(askAgain))
                    .toString();
        }
    }
}
