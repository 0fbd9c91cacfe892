// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.bant;

import io.github.rapport4j.core.explain.Term;
import io.github.rapport4j.core.explain.Texts;

/** What a lead is worth to the people who call it (线索分级), best first. */
public enum LeadBand implements Term {
    /** 高价值线索: worked first. */
    HIGH("high"),
    /** 中等价值线索: worked after the high ones. */
    MEDIUM("medium"),
    /** 暂缓跟进: not now; asked on while answers are missing. */
    DEFERRED("deferred");

    private final String code;

    LeadBand(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String key() {
        return "lead-band." + code;
    }

    @Override
    public Texts texts() {
        return BantTexts.TEXTS;
    }
}
