// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.retention;

import io.github.rapport4j.core.explain.Term;
import io.github.rapport4j.core.explain.Texts;

/** Which retention rate stands for all of them (留存率口径), as in a monthly sheet. */
public enum RetentionForm implements Term {
    /** 活跃留存: of those active before the window, who is active on its last day. */
    ACTIVE("active"),
    /** 简式: active at the end less new, over active before. */
    SHORT("short"),
    /** 收入加权: each customer weighs what it spent before. */
    WEIGHTED("weighted"),
    /** 期间留存: of the buyers of the period before, who bought in this one. */
    PERIOD("period");

    private final String code;

    RetentionForm(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String key() {
        return "retention-form." + code;
    }

    @Override
    public Texts texts() {
        return RetentionTexts.TEXTS;
    }
}
