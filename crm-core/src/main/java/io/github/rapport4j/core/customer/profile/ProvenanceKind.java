// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.customer.profile;

import io.github.rapport4j.core.explain.Term;
import io.github.rapport4j.core.explain.Texts;

/** How a value became known (数据来源类型). */
public enum ProvenanceKind implements Term {
    /** 人工录入. */
    ENTERED("entered"),
    /** 批量导入. */
    IMPORTED("imported"),
    /** 系统计算. */
    COMPUTED("computed"),
    /** 问卷调查. */
    SURVEY("survey"),
    /** 访谈. */
    INTERVIEW("interview"),
    /** 第三方数据. */
    THIRD_PARTY("third-party");

    private final String code;

    ProvenanceKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String key() {
        return "provenance-kind." + code;
    }

    @Override
    public Texts texts() {
        return ProfileTexts.TEXTS;
    }
}
