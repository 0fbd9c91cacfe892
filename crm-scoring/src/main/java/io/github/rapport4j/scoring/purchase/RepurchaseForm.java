// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.purchase;

import io.github.rapport4j.core.explain.Term;
import io.github.rapport4j.core.explain.Texts;

/** Which repurchase rate stands for all of them (复购率口径), as in a monthly sheet. */
public enum RepurchaseForm implements Term {
    /** 窗口内复购: buyers of the window with two purchase days or more in it. */
    WINDOW("window"),
    /** 回头客占比: all who ever bought, as of the end of the window. */
    RETURNING("returning"),
    /** 首购后复购: first-time buyers of the window who bought again in time. */
    COHORT("cohort");

    private final String code;

    RepurchaseForm(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String key() {
        return "repurchase-form." + code;
    }

    @Override
    public Texts texts() {
        return PurchaseTexts.TEXTS;
    }
}
