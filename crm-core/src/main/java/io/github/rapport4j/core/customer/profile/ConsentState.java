// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.customer.profile;

import io.github.rapport4j.core.explain.Term;
import io.github.rapport4j.core.explain.Texts;

/** What a customer said about a use of their data, or nothing (同意状态). */
public enum ConsentState implements Term {
    /** 已同意. */
    GIVEN("given"),
    /** 已撤回. */
    WITHDRAWN("withdrawn");

    private final String code;

    ConsentState(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String key() {
        return "consent-state." + code;
    }

    @Override
    public Texts texts() {
        return ProfileTexts.TEXTS;
    }
}
