// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.policy;

import io.github.rapport4j.scoring.bant.BantPolicy;
import io.github.rapport4j.scoring.followup.FollowUpPolicy;
import io.github.rapport4j.scoring.health.HealthPolicy;
import io.github.rapport4j.scoring.loyalty.LoyaltyPolicy;
import io.github.rapport4j.scoring.loyalty.TierPolicy;
import io.github.rapport4j.scoring.quadrant.QuadrantPolicy;
import io.github.rapport4j.scoring.rhythm.RhythmPolicy;
import io.github.rapport4j.scoring.stability.HysteresisPolicy;
import io.github.rapport4j.scoring.value.ValuePolicy;
import io.github.rapport4j.scoring.warning.WarningPolicy;
import java.util.List;

/** The kinds of policies that can stand in a file (规则种类). */
public final class PolicyForms {
    private PolicyForms() {}

    /**
     * Weights, bands, priors of the BANT score (BANT 评分规则).
     *
     * @return the form
     */
    public static PolicyForm<BantPolicy> bant() {
        return LeadForms.bant();
    }

    /**
     * When leads are looked at again (跟进规则).
     *
     * @return the form
     */
    public static PolicyForm<FollowUpPolicy> followUp() {
        return LeadForms.followUp();
    }

    /**
     * Cuts and eligibility of quadrants (四象限规则).
     *
     * @return the form
     */
    public static PolicyForm<QuadrantPolicy> quadrant() {
        return PlacementForms.quadrant();
    }

    /**
     * When a side changes (滞回规则).
     *
     * @return the form
     */
    public static PolicyForm<HysteresisPolicy> hysteresis() {
        return PlacementForms.hysteresis();
    }

    /**
     * Over which days value is measured (价值规则).
     *
     * @return the form
     */
    public static PolicyForm<ValuePolicy> value() {
        return PlacementForms.value();
    }

    /**
     * Shares of the loyalty tiers (忠诚分层规则).
     *
     * @return the form
     */
    public static PolicyForm<TierPolicy> tiers() {
        return PlacementForms.tiers();
    }

    /**
     * The usual interval (惯常间隔规则).
     *
     * @return the form
     */
    public static PolicyForm<RhythmPolicy> rhythm() {
        return StandingForms.rhythm();
    }

    /**
     * The loyalty index (忠诚指数规则).
     *
     * @return the form
     */
    public static PolicyForm<LoyaltyPolicy> loyalty() {
        return StandingForms.loyalty();
    }

    /**
     * Early warnings (预警规则).
     *
     * @return the form
     */
    public static PolicyForm<WarningPolicy> warning() {
        return StandingForms.warning();
    }

    /**
     * The health score, with its loyalty and warning rules (健康分规则).
     *
     * @return the form
     */
    public static PolicyForm<HealthPolicy> health() {
        return StandingForms.health();
    }

    /**
     * All of them.
     *
     * @return in a fixed order
     */
    public static List<PolicyForm<?>> all() {
        return List.of(
                bant(),
                followUp(),
                quadrant(),
                hysteresis(),
                value(),
                tiers(),
                rhythm(),
                loyalty(),
                warning(),
                health());
    }
}
