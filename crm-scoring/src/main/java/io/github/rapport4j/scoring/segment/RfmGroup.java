// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.segment;

import io.github.rapport4j.core.explain.Term;
import io.github.rapport4j.core.explain.Texts;

/** The groups of the standard table (RFM 客群). A host may name its own with any {@link Term}. */
public enum RfmGroup implements Term {
    /** Bought just now, often and much (冠军客户). */
    CHAMPIONS("champions"),
    /** Buys often and lately (忠诚客户). */
    LOYAL("loyal"),
    /** Recent, on the way to buying often (潜在忠诚客户). */
    POTENTIAL_LOYALIST("potential-loyalist"),
    /** First purchase just now (新客户). */
    NEW("new"),
    /** Recent but seldom (有希望客户). */
    PROMISING("promising"),
    /** In the middle of everything (需关注客户). */
    NEEDS_ATTENTION("needs-attention"),
    /** Seldom, and longer ago (将沉睡客户). */
    ABOUT_TO_SLEEP("about-to-sleep"),
    /** Used to buy, not lately (流失风险客户). */
    AT_RISK("at-risk"),
    /** Used to buy very often or for much, not lately (不可流失客户). */
    CANNOT_LOSE("cannot-lose"),
    /** Long ago and seldom (沉睡客户). */
    HIBERNATING("hibernating");

    private final String code;

    RfmGroup(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String key() {
        return "rfm-group." + code;
    }

    @Override
    public Texts texts() {
        return SegmentTexts.TEXTS;
    }
}
