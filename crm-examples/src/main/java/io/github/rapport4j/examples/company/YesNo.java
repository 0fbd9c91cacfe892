// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.company;

import io.github.rapport4j.core.explain.Term;
import io.github.rapport4j.core.explain.Texts;

/** Yes or no (是否). */
enum YesNo implements Term {
    YES("yes"),
    NO("no");

    private final String code;

    YesNo(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String key() {
        return "company-yes-no." + code;
    }

    @Override
    public Texts texts() {
        return CompanyText.TEXTS;
    }
}
