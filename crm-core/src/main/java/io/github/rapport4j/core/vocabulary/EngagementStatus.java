// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.vocabulary;

import io.github.rapport4j.core.explain.Term;
import io.github.rapport4j.core.explain.Texts;

/** How alive a relationship is (活跃状态), whatever its stage. */
public enum EngagementStatus implements Term {
    /** New: bought or signed for the first time (新客). */
    NEW("new"),
    /** Active: comes back in its own rhythm (活跃). */
    ACTIVE("active"),
    /** At risk: late, or with signs that it may leave (流失风险). */
    AT_RISK("at-risk"),
    /** Dormant: long silent (沉睡). */
    DORMANT("dormant"),
    /** Churned: gone, as far as can be told (流失). */
    CHURNED("churned"),
    /** Won back: came back after we asked (已挽回). */
    WON_BACK("won-back");

    private final String code;

    EngagementStatus(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String key() {
        return "engagement-status." + code;
    }

    @Override
    public Texts texts() {
        return VocabularyTexts.TEXTS;
    }
}
