// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.quadrant;

import io.github.rapport4j.core.explain.ReasonCode;
import io.github.rapport4j.core.explain.Texts;

/** What a placement or a report has to say (分类理由). */
public enum QuadrantReason implements ReasonCode {
    /** Where the customer stands; arguments: quadrant. */
    PLACED("placed"),
    /** It could not be placed; arguments: why. */
    UNCLASSIFIED("unclassified"),
    /** A high side; arguments: axis, number, cut, how the cut was made. */
    HIGH("high"),
    /** A low side; arguments: axis, number, cut, how the cut was made. */
    LOW("low"),
    /** A value of 0 or below; arguments: axis, number. */
    NOT_POSITIVE("not-positive"),
    /** Low whatever the cut; arguments: axis, number, why. */
    HELD_LOW("held-low"),
    /** Low for want of a cut; arguments: axis, number, how the cut would be made. */
    NO_CUT("no-cut"),
    /** What is missing to a better quadrant; arguments: amount, axis, quadrant. */
    MORE_NEEDED("more-needed"),
    /** Anything above 0 is enough; arguments: axis, quadrant. */
    POSITIVE_NEEDED("positive-needed"),
    /** What may be lost before a worse quadrant; arguments: amount, axis, quadrant. */
    MAY_LOSE("may-lose"),
    /** The host says that it is not to be placed; arguments: the host's words. */
    NOT_ELIGIBLE("not-eligible"),
    /** Never bought anything; no arguments. */
    NO_PURCHASE("no-purchase"),
    /** Bought for the first time a short while ago; arguments: days since, days demanded. */
    TOO_NEW("too-new"),
    /** Warning: a relative cut over a small base; arguments: axis, how many, how many demanded. */
    FEW_ELIGIBLE("few-eligible"),
    /** Warning: nothing to tell customers apart by; arguments: axis. */
    NO_SPREAD("no-spread");

    private final String code;

    QuadrantReason(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String key() {
        return "quadrant-reason." + code;
    }

    @Override
    public Texts texts() {
        return QuadrantTexts.TEXTS;
    }
}
