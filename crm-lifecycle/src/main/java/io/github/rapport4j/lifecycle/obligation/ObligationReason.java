// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.lifecycle.obligation;

import io.github.rapport4j.core.explain.ReasonCode;
import io.github.rapport4j.core.explain.Texts;

/** What is said about obligations (义务说明). */
public enum ObligationReason implements ReasonCode {
    /** Arguments: how many are open, how many overdue, as of which day. */
    BOOK("book"),
    /** Arguments: kind, due, status, rule. */
    OBLIGATION("obligation"),
    /** Arguments: the fact, its day. */
    MET_BY("met-by"),
    /** Arguments: the fact, its day, how many days late. */
    MET_LATE("met-late"),
    /** Arguments: the fact, the reason's code. */
    WAIVED_BY("waived-by"),
    /** Arguments: what the gift cost, the limit. */
    OVER_LIMIT("over-limit"),
    /** Arguments: since which day, how many days, the limit in days. */
    STALE("stale");

    private final String code;

    ObligationReason(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String key() {
        return "obligation-reason." + code;
    }

    @Override
    public Texts texts() {
        return ObligationTexts.TEXTS;
    }
}
