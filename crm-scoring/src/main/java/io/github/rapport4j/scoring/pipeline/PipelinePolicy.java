// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.pipeline;

import io.github.rapport4j.core.explain.Policy;
import io.github.rapport4j.core.explain.PolicyRef;
import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.scoring.internal.CrmStyle;
import io.github.rapport4j.scoring.kpi.Confidence;
import io.github.rapport4j.scoring.kpi.KpiDefinition;
import io.github.rapport4j.scoring.kpi.KpiReason;
import java.util.ArrayList;
import java.util.List;
import org.immutables.value.Value;

/**
 * What can be argued about in the pipeline (漏斗指标规则). Immutable and safe for use by several threads.
 *
 * <p>Standard: a later stage within 90 days, 95 % Wilson intervals with a warning below 5.
 */
@CrmStyle
@Value.Immutable
public abstract class PipelinePolicy implements Policy, WithPipelinePolicy {
    PipelinePolicy() {}

    /**
     * Within how many days of its entry into a stage a relationship must reach a later one.
     *
     * @return at least 0; 90 unless set
     */
    @Value.Default
    public int withinDays() {
        return 90;
    }

    /**
     * How intervals are found and when to warn.
     *
     * @return 95 % Wilson, a warning below 5, unless set
     */
    @Value.Default
    public Confidence confidence() {
        return Confidence.standard();
    }

    /**
     * The name of the policy.
     *
     * @return not blank; {@code standard} unless set
     */
    @Value.Default
    public String name() {
        return "standard";
    }

    /**
     * The version of the policy.
     *
     * @return 1 or higher
     */
    @Value.Default
    public int version() {
        return 1;
    }

    @Override
    @Value.Lazy
    public PolicyRef ref() {
        return PolicyRef.of(
                name(), version(), "pipeline" + " withinDays=" + withinDays() + " confidence=" + confidence());
    }

    @Value.Check
    void check() {
        if (withinDays() < 0) {
            throw new IllegalArgumentException("withinDays must be at least 0, but was " + withinDays());
        }
        PolicyRef.of(name(), version(), "");
    }

    /**
     * The documented default.
     *
     * @return a later stage within 90 days, 95 % Wilson
     */
    public static PipelinePolicy standard() {
        return builder().build();
    }

    /**
     * The definition that results under this policy follow.
     *
     * @param kpi which figure
     * @return its definition with the options of this policy; figures of a stage name it as well
     */
    public KpiDefinition definition(PipelineKpi kpi) {
        List<Reason> options = new ArrayList<>();
        switch (kpi) {
            case STAGE_CONVERSION -> {
                options.add(Reason.of(PipelineKpi.Note.WITHIN_DAYS, withinDays()));
                options.addAll(confidence().options());
            }
            case WIN_RATE -> options.addAll(confidence().options());
            case STAGE_TIME -> options.addAll(confidence().options(KpiReason.SURVIVAL_INTERVAL));
        }
        return kpi.definition(ref(), options);
    }

    /**
     * The same content under its owner's name.
     *
     * @param name not blank
     * @param version 1 or higher
     * @return a copy
     */
    public PipelinePolicy named(String name, int version) {
        return withName(name).withVersion(version);
    }

    /**
     * Starts a policy with the defaults.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PipelinePolicy}. */
    public static final class Builder extends ImmutablePipelinePolicy.Builder {
        Builder() {}
    }
}
