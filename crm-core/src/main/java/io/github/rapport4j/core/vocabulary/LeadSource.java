// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.vocabulary;

import io.github.rapport4j.core.explain.Term;
import io.github.rapport4j.core.explain.Texts;

/** Where a customer came from (线索来源); {@link #OTHER} comes with a note. */
public enum LeadSource implements Term {
    /** Trade fair (行业展会). */
    TRADE_FAIR("trade-fair"),
    /** Online seminar (线上研讨会). */
    ONLINE_SEMINAR("online-seminar"),
    /** White paper (白皮书). */
    WHITE_PAPER("white-paper"),
    /** Case library (案例库). */
    CASE_LIBRARY("case-library"),
    /** Referral (转介绍). */
    REFERRAL("referral"),
    /** Target list (目标客户名单). */
    TARGET_LIST("target-list"),
    /** Inbound (主动咨询). */
    INBOUND("inbound"),
    /** Other (其他). */
    OTHER("other");

    private final String code;

    LeadSource(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String key() {
        return "lead-source." + code;
    }

    @Override
    public Texts texts() {
        return VocabularyTexts.TEXTS;
    }
}
