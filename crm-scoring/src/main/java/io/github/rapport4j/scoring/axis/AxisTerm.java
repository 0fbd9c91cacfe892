// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.axis;

import io.github.rapport4j.core.explain.Term;
import io.github.rapport4j.core.explain.Texts;

/** What an axis measures (维度名称), as sentences name it. A host may give a {@link Term} of its own. */
public enum AxisTerm implements Term {
    /** Value in a unit that was not named (价值). */
    VALUE("value"),
    /** Net spend in the window looked at (统计期内消费). */
    SPEND("spend"),
    /** Points of a loyalty index (忠诚度分). */
    LOYALTY("loyalty"),
    /** How long the relationship lasts (合作时长). */
    TENURE("tenure");

    private final String code;

    AxisTerm(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String key() {
        return "axis-term." + code;
    }

    @Override
    public Texts texts() {
        return AxisTexts.TEXTS;
    }
}
