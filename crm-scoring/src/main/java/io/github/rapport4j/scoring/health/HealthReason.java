// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.health;

import io.github.rapport4j.core.explain.ReasonCode;
import io.github.rapport4j.core.explain.Texts;

/** What a health score has to say (健康度理由). */
public enum HealthReason implements ReasonCode {
    /** The score; arguments: points, colour, coverage. */
    SCORE("score"),
    /** Too little is known; arguments: coverage, percent demanded. */
    INSUFFICIENT("insufficient"),
    /** What a measure brought; arguments: measure, points, why. */
    LINE("line"),
    /** A measure that is not known; arguments: measure. */
    UNKNOWN("unknown"),
    /** Activity lately and before; arguments: recent, its days, before, its days. */
    TREND("trend"),
    /** How service or contracts stand; arguments: the state. */
    STATE("state"),
    /** An open severe complaint keeps the colour down; arguments: the colour at best. */
    HELD_AT_AMBER("held-at-amber");

    private final String code;

    HealthReason(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String key() {
        return "health-reason." + code;
    }

    @Override
    public Texts texts() {
        return HealthTexts.TEXTS;
    }
}
