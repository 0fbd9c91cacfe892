// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.lab;

import io.github.rapport4j.core.explain.ReasonCode;
import io.github.rapport4j.core.explain.Texts;

/** The statements of a comparison of policies (规则对比说明). */
public enum LabReason implements ReasonCode {
    /** Arguments: how many move, of how many. */
    SUMMARY("summary"),
    /** Arguments: from, to, how many. */
    MOVE("move"),
    /** Arguments: from, to (the same), how many. */
    STAY("stay"),
    /** Argument: how many could not be compared. */
    REFUSED("refused"),
    /** One item could not be read; argument: what is wrong with it. */
    NOT_READ("not-read"),
    /** Arguments: from, how many have no outcome any more. */
    LEFT("left"),
    /** Arguments: to, how many had no outcome before. */
    ENTERED("entered"),
    /** One item. Arguments: from, to. */
    MOVED("moved"),
    /** One item. Argument: where it stays. */
    STAYED("stayed"),
    /** Argument: why an item is where it is under the first policy. */
    BEFORE("before"),
    /** Argument: why an item is where it is under the second policy. */
    AFTER("after"),
    /** Arguments: total before, total after. */
    CHANGE("change"),
    /** Arguments: subject, points before, points after, why it is so now. */
    LINE("line");

    private final String code;

    LabReason(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String key() {
        return "lab-reason." + code;
    }

    @Override
    public Texts texts() {
        return LabTexts.TEXTS;
    }
}
