// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.segment;

import io.github.rapport4j.core.explain.Term;
import io.github.rapport4j.core.explain.Texts;

/** What is scored (RFM 三要素). */
public enum RfmMeasure implements Term {
    /** Time since the last purchase (最近购买); less is better. */
    RECENCY("recency"),
    /** How often (购买频率); more is better. */
    FREQUENCY("frequency"),
    /** How much (购买金额); more is better. */
    MONEY("money");

    private final String code;

    RfmMeasure(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String key() {
        return "rfm-measure." + code;
    }

    @Override
    public Texts texts() {
        return SegmentTexts.TEXTS;
    }
}
