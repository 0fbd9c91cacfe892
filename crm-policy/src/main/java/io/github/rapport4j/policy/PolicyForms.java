// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.policy;

import io.github.rapport4j.core.explain.Term;
import io.github.rapport4j.scoring.bant.BantPolicy;
import io.github.rapport4j.scoring.calibration.CalibrationPolicy;
import io.github.rapport4j.scoring.evidence.EvidencePolicy;
import io.github.rapport4j.scoring.followup.FollowUpPolicy;
import io.github.rapport4j.scoring.health.HealthPolicy;
import io.github.rapport4j.scoring.loyalty.LoyaltyPolicy;
import io.github.rapport4j.scoring.loyalty.TierPolicy;
import io.github.rapport4j.scoring.profile.IdealProfile;
import io.github.rapport4j.scoring.quadrant.QuadrantPolicy;
import io.github.rapport4j.scoring.rhythm.RhythmPolicy;
import io.github.rapport4j.scoring.segment.RfmGroup;
import io.github.rapport4j.scoring.segment.RfmGroups;
import io.github.rapport4j.scoring.segment.RfmScorePolicy;
import io.github.rapport4j.scoring.stability.HysteresisPolicy;
import io.github.rapport4j.scoring.value.ValuePolicy;
import io.github.rapport4j.scoring.warning.WarningPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
     * What counts of dated evidence, how it fades, and the BANT policy below it (证据规则).
     *
     * @return the form
     */
    public static PolicyForm<EvidencePolicy> evidence() {
        return EvidenceForms.evidence();
    }

    /**
     * The ideal customer as wanted tags with weights (理想客户画像). It has no default: a file without rules is refused.
     *
     * @return the form
     */
    public static PolicyForm<IdealProfile> profile() {
        return EvidenceForms.profile();
    }

    /**
     * How many closed leads a calibration wants (校准规则).
     *
     * @return the form
     */
    public static PolicyForm<CalibrationPolicy> calibration() {
        return EvidenceForms.calibration();
    }

    /**
     * How recency, frequency and money become scores (RFM 评分规则).
     *
     * @return the form
     */
    public static PolicyForm<RfmScorePolicy> rfmScores() {
        return SegmentForms.scores();
    }

    /**
     * The table of named groups over the 125 cells (RFM 分组规则).
     *
     * @return the form
     */
    public static PolicyForm<RfmGroups> rfmGroups() {
        return rfmGroups(List.of(RfmGroup.values()));
    }

    /**
     * The table of named groups, with groups of the host's own.
     *
     * @param groups the groups a file may name, by their code
     * @return the form
     */
    public static PolicyForm<RfmGroups> rfmGroups(List<? extends Term> groups) {
        return SegmentForms.groups(List.copyOf(groups));
    }

    /**
     * The form for a kind of policy.
     *
     * @param kind what stands behind {@code policy:}
     * @return empty when there is no such kind
     */
    public static Optional<PolicyForm<?>> find(String kind) {
        return all().stream().filter(form -> form.kind().equals(kind)).findFirst();
    }

    /**
     * All of them, those of {@link KpiForms} and {@link LifecycleForms} included.
     *
     * @return in a fixed order
     */
    public static List<PolicyForm<?>> all() {
        List<PolicyForm<?>> all = new ArrayList<>(List.of(bant(), evidence(), followUp(), profile(), calibration()));
        all.addAll(List.of(quadrant(), hysteresis(), value(), tiers(), rfmScores(), rfmGroups()));
        all.addAll(List.of(rhythm(), loyalty(), warning(), health()));
        all.addAll(KpiForms.all());
        all.addAll(LifecycleForms.all());
        return List.copyOf(all);
    }
}
