// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.lifecycle.obligation;

import io.github.rapport4j.core.explain.Term;
import io.github.rapport4j.core.explain.Texts;

/** Whether an obligation is settled (义务状态). */
public enum ObligationStatus implements Term {
    /** To be done, in time (待履行). */
    OPEN("open"),
    /** Done (已履行). */
    MET("met"),
    /** Waived with a reason (已免除). */
    WAIVED("waived"),
    /** Not done in time (已逾期). */
    OVERDUE("overdue");

    private final String code;

    ObligationStatus(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String key() {
        return "obligation-status." + code;
    }

    @Override
    public Texts texts() {
        return ObligationTexts.TEXTS;
    }
}
