// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.kpi;

import io.github.rapport4j.core.explain.PolicyRef;
import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.explain.Term;
import io.github.rapport4j.core.explain.Texts;
import io.github.rapport4j.core.explain.Worded;
import io.github.rapport4j.scoring.internal.CrmStyle;
import java.util.ArrayList;
import java.util.List;
import org.immutables.value.Value;

/**
 * What a KPI is, as data (指标定义): so that a figure can say which definition it follows, and a handbook can be written
 * from the definitions themselves.
 */
@CrmStyle
@Value.Immutable
public abstract class KpiDefinition implements WithKpiDefinition {
    KpiDefinition() {}

    /**
     * The stable id of the KPI.
     *
     * @return such as {@code KPI-7}; not blank
     */
    public abstract String id();

    /**
     * The version of the formula; it rises when figures change.
     *
     * @return 1 or higher
     */
    @Value.Default
    public int version() {
        return 1;
    }

    /**
     * What it is called, with its formula and source.
     *
     * @return the name
     */
    public abstract KpiName name();

    /**
     * Which way is good.
     *
     * @return the direction
     */
    public abstract Direction direction();

    /**
     * What it is measured in.
     *
     * @return the unit
     */
    public abstract KpiUnit unit();

    /**
     * The policy that chose the options.
     *
     * @return name, version and fingerprint
     */
    public abstract PolicyRef policy();

    /**
     * The options chosen, as statements.
     *
     * @return in a fixed order; empty for a KPI without options
     */
    public abstract List<Reason> options();

    /**
     * The formula.
     *
     * @return in words and signs
     */
    public Worded formula() {
        return name().formula();
    }

    /**
     * The same with what the caller of a calculator chose, such as the stage or the period before.
     *
     * @param chosen statements that come before the options of the policy
     * @return a copy
     */
    public KpiDefinition withChosen(Reason... chosen) {
        List<Reason> all = new ArrayList<>(List.of(chosen));
        all.addAll(options());
        return withOptions(all);
    }

    /**
     * Starts a definition.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        if (id().isBlank()) {
            throw new IllegalArgumentException("id must not be blank");
        }
        if (version() < 1) {
            throw new IllegalArgumentException("version must be at least 1, but was " + version());
        }
    }

    /** Builds a {@link KpiDefinition}. */
    public static final class Builder extends ImmutableKpiDefinition.Builder {
        Builder() {}
    }

    /** Which way is good (方向). */
    public enum Direction implements Term {
        /** 越高越好. */
        HIGH_IS_GOOD("high"),
        /** 越低越好. */
        LOW_IS_GOOD("low"),
        /** 无优劣: a description, not a goal. */
        NEUTRAL("neutral");

        private final String code;

        Direction(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public String key() {
            return "kpi-direction." + code;
        }

        @Override
        public Texts texts() {
            return KpiTexts.TEXTS;
        }
    }
}
