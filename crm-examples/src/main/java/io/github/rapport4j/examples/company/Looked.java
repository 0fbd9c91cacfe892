// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.company;

import io.github.rapport4j.core.explain.Term;
import io.github.rapport4j.core.explain.Texts;

/** What was found out about one part of a decision chain (决策链核实情况). */
enum Looked implements Term {
    KNOWN("known"),
    UNKNOWN("unknown");

    private final String code;

    Looked(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String key() {
        return "company-looked." + code;
    }

    @Override
    public Texts texts() {
        return CompanyText.TEXTS;
    }
}
