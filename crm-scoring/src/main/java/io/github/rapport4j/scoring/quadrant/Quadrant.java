// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.quadrant;

import io.github.rapport4j.core.explain.Term;
import io.github.rapport4j.core.explain.Texts;

/** The four combinations of value and loyalty (客户象限). Not to be confused with the tiers of loyal customers. */
public enum Quadrant implements Term {
    /** High value, high loyalty (核心客户). */
    CORE("core"),
    /** High value, low loyalty (潜力客户). */
    POTENTIAL("potential"),
    /** Low value, high loyalty (基础客户). */
    BASIC("basic"),
    /** Low value, low loyalty (淘汰客户). */
    PHASE_OUT("phase-out");

    private final String code;

    Quadrant(String code) {
        this.code = code;
    }

    /**
     * The quadrant of two sides.
     *
     * @param highValue whether value is high
     * @param highLoyalty whether loyalty is high
     * @return exactly one for every combination
     */
    public static Quadrant of(boolean highValue, boolean highLoyalty) {
        if (highValue) {
            return highLoyalty ? CORE : POTENTIAL;
        }
        return highLoyalty ? BASIC : PHASE_OUT;
    }

    /**
     * Whether it is a quadrant of high value.
     *
     * @return true for core and potential
     */
    public boolean isHighValue() {
        return this == CORE || this == POTENTIAL;
    }

    /**
     * Whether it is a quadrant of high loyalty.
     *
     * @return true for core and basic
     */
    public boolean isHighLoyalty() {
        return this == CORE || this == BASIC;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String key() {
        return "quadrant." + code;
    }

    @Override
    public Texts texts() {
        return QuadrantTexts.TEXTS;
    }
}
