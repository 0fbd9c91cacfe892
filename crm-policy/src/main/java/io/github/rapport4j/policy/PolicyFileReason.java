// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.policy;

import io.github.rapport4j.core.explain.ReasonCode;
import io.github.rapport4j.core.explain.Texts;

/** What can be wrong with a policy file, and how differences are worded (规则文件说明). */
public enum PolicyFileReason implements ReasonCode {
    /** The file is neither YAML nor JSON; argument: what the parser says. */
    NOT_YAML("not-yaml"),
    /** Names and values are wanted here. */
    NOT_A_MAP("not-a-map"),
    /** Nothing has this name; argument: the names there are. */
    UNKNOWN_NAME("unknown-name"),
    /** Nothing has this name, but one is like it; arguments: that name and all the names there are. */
    NEAR_NAME("near-name"),
    /** A list is wanted here. */
    NOT_A_LIST("not-a-list"),
    /** One value is wanted here, not a list. */
    NOT_ONE("not-one"),
    /** Something inside something inside something; argument: how deep a file may be. */
    TOO_DEEP("too-deep"),
    /** A value of an item is missing; argument: its name. */
    MISSING("missing"),
    /** The name stands here for the second time. */
    TWICE("twice"),
    /** A policy of another kind; arguments: the kind wanted and the one found. */
    OTHER_KIND("other-kind"),
    /** The file does not say of what kind it is; argument: the kind wanted. */
    NO_KIND("no-kind"),
    /** Not a whole number; argument: the text. */
    NOT_WHOLE("not-whole"),
    /** Not a number; argument: the text. */
    NOT_A_NUMBER("not-a-number"),
    /** None of the choices; arguments: the choices and the text. */
    NOT_A_CHOICE("not-a-choice"),
    /** The policy refuses the values; argument: what it says. */
    REFUSED("refused"),
    /** A policy that cannot stand in a file; arguments: which guards or groups, what may be there, what is. */
    NOT_WRITABLE("not-writable"),
    /** Difference: path, before, after. */
    CHANGED("changed"),
    /** How many differences there are, and between which policies. */
    DIFFERENCES("differences"),
    /** Source, line, column, path and what is wrong. */
    PLACE("place");

    private final String code;

    PolicyFileReason(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String key() {
        return "policy-file." + code;
    }

    @Override
    public Texts texts() {
        return PolicyTexts.TEXTS;
    }
}
