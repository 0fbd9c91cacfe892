// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.retention;

import io.github.rapport4j.core.explain.Policy;
import io.github.rapport4j.core.explain.PolicyRef;
import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.scoring.internal.CrmStyle;
import io.github.rapport4j.scoring.kpi.Confidence;
import io.github.rapport4j.scoring.kpi.KpiDefinition;
import io.github.rapport4j.scoring.rhythm.RhythmPolicy;
import java.util.ArrayList;
import java.util.List;
import org.immutables.value.Value;

/**
 * What can be argued about in retention (留存规则). Immutable and safe for use by several threads.
 *
 * <p>Standard: active within 3 usual intervals, weights from 365 days, 95 % Wilson intervals with a warning below 5.
 */
@CrmStyle
@Value.Immutable
public abstract class RetentionPolicy implements Policy, WithRetentionPolicy {
    RetentionPolicy() {}

    /**
     * Which retention rate stands for all of them.
     *
     * @return active before and at the end unless set
     */
    @Value.Default
    public RetentionForm form() {
        return RetentionForm.ACTIVE;
    }

    /**
     * How many usual intervals after a purchase day a customer is still active.
     *
     * @return above 0 and finite; 3 unless set
     */
    @Value.Default
    public double activeIntervals() {
        return 3;
    }

    /**
     * Over how many days up to the day before the window the net spend is taken that customers are weighted by.
     *
     * @return at least 1; 365 unless set
     */
    @Value.Default
    public int weightDays() {
        return 365;
    }

    /**
     * How the usual interval is found.
     *
     * @return the standard rhythm unless set
     */
    @Value.Default
    public RhythmPolicy rhythm() {
        return RhythmPolicy.standard();
    }

    /**
     * How intervals of shares are found and when to warn.
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
                name(),
                version(),
                "retention form=" + form().code() + " active=" + activeIntervals() + " weight=" + weightDays()
                        + " rhythm=" + rhythm().ref() + " confidence=" + confidence());
    }

    @Value.Check
    void check() {
        if (!(activeIntervals() > 0 && Double.isFinite(activeIntervals()))) {
            throw new IllegalArgumentException(
                    "activeIntervals must be above 0 and finite, but was " + activeIntervals());
        }
        if (weightDays() < 1) {
            throw new IllegalArgumentException("weightDays must be at least 1, but was " + weightDays());
        }
        PolicyRef.of(name(), version(), "");
    }

    /**
     * The documented default.
     *
     * @return 3 usual intervals, 365 days, 95 % Wilson
     */
    public static RetentionPolicy standard() {
        return builder().build();
    }

    /**
     * The definition that results under this policy follow.
     *
     * @param kpi which figure
     * @return its definition with the options of this policy; a period names the one before it as well
     */
    public KpiDefinition definition(RetentionKpi kpi) {
        Reason active = Reason.of(RetentionKpi.Note.ACTIVE_WITHIN, activeIntervals());
        List<Reason> options = new ArrayList<>();
        switch (kpi) {
            case RETENTION_RATE, CHURN_RATE -> {
                options.add(active);
                options.addAll(confidence().options());
            }
            case WEIGHTED_RETENTION ->
                options.addAll(List.of(
                        active,
                        Reason.of(RetentionKpi.Note.WEIGHTED_BY, weightDays()),
                        confidence().warning()));
            case SHORT_RETENTION -> options.addAll(List.of(active, confidence().warning()));
            case PERIOD_RETENTION, PERIOD_CHURN -> options.addAll(confidence().options());
            case GROSS_REVENUE, NET_REVENUE -> options.add(confidence().warning());
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
    public RetentionPolicy named(String name, int version) {
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

    /** Builds a {@link RetentionPolicy}. */
    public static final class Builder extends ImmutableRetentionPolicy.Builder {
        Builder() {}
    }
}
