// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.kpi;

import io.github.rapport4j.core.explain.PolicyRef;
import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.explain.Term;
import io.github.rapport4j.core.explain.Texts;
import io.github.rapport4j.core.explain.Worded;
import java.util.List;

/**
 * What a KPI is called (指标名称), usually an enum constant of its family. Its label stands in the texts of the family; a
 * second catalogue, the handbook, holds its formula under {@code key.formula} and where that comes from under
 * {@code key.source}.
 */
public interface KpiName extends Term {
    /**
     * The stable id of the KPI it belongs to; several figures of one KPI share it.
     *
     * @return such as {@code KPI-7}
     */
    String id();

    /**
     * Which way is good.
     *
     * @return the direction
     */
    KpiDefinition.Direction direction();

    /**
     * What it is measured in.
     *
     * @return the unit
     */
    KpiUnit unit();

    /**
     * The catalogue of formulas and sources.
     *
     * @return a catalogue that holds {@code key.formula} and {@code key.source} for this name
     */
    Texts handbook();

    /**
     * The formula in words and signs.
     *
     * @return the text under {@code key.formula}
     */
    default Worded formula() {
        return new Part(key() + ".formula", handbook());
    }

    /**
     * Where the formula comes from.
     *
     * @return the text under {@code key.source}
     */
    default Worded source() {
        return new Part(key() + ".source", handbook());
    }

    /**
     * The definition under a policy.
     *
     * @param policy the policy that chose the options
     * @param options the options chosen, in a fixed order
     * @return version 1 of it
     */
    default KpiDefinition definition(PolicyRef policy, List<Reason> options) {
        return KpiDefinition.builder()
                .id(id())
                .name(this)
                .direction(direction())
                .unit(unit())
                .policy(policy)
                .options(options)
                .build();
    }

    /**
     * A text that belongs to a name.
     *
     * @param key its key
     * @param texts the catalogue that holds it
     */
    record Part(String key, Texts texts) implements Worded {}
}
