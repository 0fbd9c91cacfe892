// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.stability;

import io.github.rapport4j.core.explain.ReasonCode;
import io.github.rapport4j.core.explain.Texts;

/** What steady placements and migrations have to say (稳定性理由). */
public enum StabilityReason implements ReasonCode {
    /** Where the customer stands; arguments: quadrant. */
    PLACED("placed"),
    /** It stands elsewhere than the cuts alone say; arguments: quadrant, quadrant by the cuts alone. */
    HELD("held"),
    /** It could not be placed; arguments: why. */
    UNCLASSIFIED("unclassified"),
    /**
     * A side that awaits confirmation; arguments: axis, side, evaluations beyond the band, how many suffice,
     * evaluations across the cut, how many suffice.
     */
    PENDING("pending"),
    /** Loyalty is low without confirmation; arguments: the event. */
    AT_ONCE("at-once"),
    /** What moved; arguments: first day, second day, how many moved, how many were placed on both. */
    MIGRATION("migration"),
    /** One cell; arguments: quadrant from, quadrant to, how many. */
    MOVED("moved"),
    /** Alarm: core customers became potential ones; arguments: quadrant from, quadrant to, how many. */
    ALARM("alarm"),
    /** How steady a base was; arguments: moves, reversals, customers, customer days. */
    STABILITY("stability");

    private final String code;

    StabilityReason(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String key() {
        return "stability-reason." + code;
    }

    @Override
    public Texts texts() {
        return StabilityTexts.TEXTS;
    }
}
