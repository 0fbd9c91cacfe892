// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.customer.profile;

import io.github.rapport4j.core.explain.Term;
import io.github.rapport4j.core.explain.Texts;

/** The dimension an attribute of a profile belongs to (画像维度). */
public enum ProfileDimension implements Term {
    /** Who they are (人口或企业属性). */
    DEMOGRAPHIC("demographic"),
    /** What they do, computed from facts (行为属性). */
    BEHAVIOURAL("behavioural"),
    /** What they think, from surveys and interviews (态度属性). */
    ATTITUDINAL("attitudinal");

    private final String code;

    ProfileDimension(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String key() {
        return "profile-dimension." + code;
    }

    @Override
    public Texts texts() {
        return ProfileTexts.TEXTS;
    }
}
