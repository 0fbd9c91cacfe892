// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.kpi;

import io.github.rapport4j.core.explain.Term;
import io.github.rapport4j.core.explain.Texts;
import io.github.rapport4j.core.explain.Worded;

/**
 * What a KPI is called (指标名称), usually an enum constant of its family. Beside its label under {@link #key()} its texts
 * hold the formula under {@code key.formula} and where that comes from under {@code key.source}.
 */
public interface KpiName extends Term {
    /**
     * The formula in words and signs.
     *
     * @return the text under {@code key.formula}
     */
    default Worded formula() {
        return new Part(key() + ".formula", texts());
    }

    /**
     * Where the formula comes from.
     *
     * @return the text under {@code key.source}
     */
    default Worded source() {
        return new Part(key() + ".source", texts());
    }

    /**
     * A text that belongs to a name.
     *
     * @param key its key
     * @param texts the catalogue that holds it
     */
    record Part(String key, Texts texts) implements Worded {}
}
