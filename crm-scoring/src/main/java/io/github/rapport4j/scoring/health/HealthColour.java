// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.health;

import io.github.rapport4j.core.explain.Term;
import io.github.rapport4j.core.explain.Texts;

/** The colour of a health score (健康度颜色), from good to bad. */
public enum HealthColour implements Term {
    /** Green (绿): 70 and above. */
    GREEN("green"),
    /** Amber (黄): 40 and above, and at best this while a severe complaint is open. */
    AMBER("amber"),
    /** Red (红): below 40. */
    RED("red");

    private final String code;

    HealthColour(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String key() {
        return "health-colour." + code;
    }

    @Override
    public Texts texts() {
        return HealthTexts.TEXTS;
    }
}
