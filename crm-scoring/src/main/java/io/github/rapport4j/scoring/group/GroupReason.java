// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.group;

import io.github.rapport4j.core.explain.ReasonCode;
import io.github.rapport4j.core.explain.Texts;

/** What a figure of a group says about itself (分组说明). */
public enum GroupReason implements ReasonCode {
    /** Option: only one group; arguments dimension and group. */
    ONLY("only"),
    /** Option: only those of whom the group is not known; argument dimension. */
    ONLY_UNKNOWN("only-unknown");

    private final String code;

    GroupReason(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String key() {
        return "group." + code;
    }

    @Override
    public Texts texts() {
        return GroupTexts.TEXTS;
    }
}
