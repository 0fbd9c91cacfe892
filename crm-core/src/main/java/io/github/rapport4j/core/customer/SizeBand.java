// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.customer;

import io.github.rapport4j.core.explain.Term;
import io.github.rapport4j.core.explain.Texts;

/** The size of an organisation by head-count (企业规模). */
public enum SizeBand implements Term {
    /** Fewer than 10 people (微型). */
    MICRO("micro", 0),
    /** 10 to 99 people (小型). */
    SMALL("small", 10),
    /** 100 to 499 people (中型). */
    MEDIUM("medium", 100),
    /** 500 people and more (大型). */
    LARGE("large", 500);

    private final String code;
    private final int from;

    SizeBand(String code, int from) {
        this.code = code;
        this.from = from;
    }

    /**
     * The band of a head-count.
     *
     * @param headCount how many people work there, 0 or more
     * @return the band that holds it
     */
    public static SizeBand ofHeadCount(int headCount) {
        if (headCount < 0) {
            throw new IllegalArgumentException("headCount must be at least 0, but was " + headCount);
        }
        SizeBand band = MICRO;
        for (SizeBand next : values()) {
            band = headCount >= next.from ? next : band;
        }
        return band;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String key() {
        return "size-band." + code;
    }

    @Override
    public Texts texts() {
        return CustomerTexts.TEXTS;
    }
}
