// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.policy;

import io.github.rapport4j.lifecycle.analytics.AnalyticsPolicy;
import io.github.rapport4j.lifecycle.engagement.EngagementPolicy;
import io.github.rapport4j.lifecycle.obligation.ObligationPolicy;
import io.github.rapport4j.lifecycle.proof.EvidenceRules;
import io.github.rapport4j.lifecycle.stage.LifecyclePolicy;
import java.util.List;

/** The kinds of policies about the lifecycle that can stand in a file (生命周期规则种类). */
public final class LifecycleForms {
    private LifecycleForms() {}

    /**
     * Guards of the five stages, and what counts as evidence (生命周期规则). Guards are the standard ones: a guard of the
     * host is a program and is refused when written.
     *
     * @return the form
     */
    public static PolicyForm<LifecyclePolicy> lifecycle() {
        return StageForms.lifecycle();
    }

    /**
     * What counts as evidence for a stage (阶段证据规则).
     *
     * @return the form
     */
    public static PolicyForm<EvidenceRules> evidenceRules() {
        return StageForms.evidenceRules();
    }

    /**
     * Figures of the lifecycle (阶段分析规则).
     *
     * @return the form
     */
    public static PolicyForm<AnalyticsPolicy> analytics() {
        return StageForms.analytics();
    }

    /**
     * From when customers are at risk, dormant, churned or won back, with warnings (活跃状态规则).
     *
     * @return the form
     */
    public static PolicyForm<EngagementPolicy> engagement() {
        return CareForms.engagement();
    }

    /**
     * What is owed to customers, and by when (应办事项规则).
     *
     * @return the form
     */
    public static PolicyForm<ObligationPolicy> obligation() {
        return CareForms.obligation();
    }

    /**
     * All of them.
     *
     * @return in a fixed order
     */
    public static List<PolicyForm<?>> all() {
        return List.of(lifecycle(), evidenceRules(), analytics(), engagement(), obligation());
    }
}
