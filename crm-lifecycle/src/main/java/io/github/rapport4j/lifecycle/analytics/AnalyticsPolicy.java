// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.lifecycle.analytics;

import io.github.rapport4j.core.explain.Policy;
import io.github.rapport4j.core.explain.PolicyRef;
import io.github.rapport4j.core.vocabulary.LifecycleStage;
import io.github.rapport4j.lifecycle.internal.CrmStyle;
import org.immutables.value.Value;

/**
 * What can be argued about in the time that stages take (阶段停留分析规则). Immutable and safe for use by several threads.
 *
 * <p>Standard: the bottleneck is looked for in stages 1 to 3, up to the contract, among those with 5 relationships or
 * more. Stages 4 and 5 are meant to last.
 */
@CrmStyle
@Value.Immutable
public abstract class AnalyticsPolicy implements Policy, WithAnalyticsPolicy {
    AnalyticsPolicy() {}

    /**
     * The last stage that should be short.
     *
     * @return stage 3 unless set
     */
    @Value.Default
    public LifecycleStage lastShortStage() {
        return LifecycleStage.RELATIONSHIP;
    }

    /**
     * How many relationships a stage must have seen to be called a bottleneck.
     *
     * @return 1 or more; 5 unless set
     */
    @Value.Default
    public int minimum() {
        return 5;
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
                "analytics lastShortStage=" + lastShortStage().code() + " minimum=" + minimum());
    }

    @Value.Check
    void check() {
        if (minimum() < 1) {
            throw new IllegalArgumentException("minimum must be at least 1, but was " + minimum());
        }
        PolicyRef.of(name(), version(), "");
    }

    /**
     * The documented default.
     *
     * @return stages 1 to 3, at least 5 relationships
     */
    public static AnalyticsPolicy standard() {
        return builder().build();
    }

    /**
     * The same content under its owner's name.
     *
     * @param name not blank
     * @param version 1 or higher
     * @return a copy
     */
    public AnalyticsPolicy named(String name, int version) {
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

    /** Builds an {@link AnalyticsPolicy}. */
    public static final class Builder extends ImmutableAnalyticsPolicy.Builder {
        Builder() {}
    }
}
