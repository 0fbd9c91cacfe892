// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.customer.need;

import io.github.rapport4j.core.explain.Term;
import io.github.rapport4j.core.explain.Texts;

/** How a need became known (需求来源). */
public enum NeedOrigin implements Term {
    /** The customer said so (明示). */
    STATED("stated"),
    /** Someone concluded it (隐含). */
    IMPLIED("implied");

    private final String code;

    NeedOrigin(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String key() {
        return "need-origin." + code;
    }

    @Override
    public Texts texts() {
        return NeedTexts.TEXTS;
    }
}
