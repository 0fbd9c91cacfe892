// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.policy;

import io.github.rapport4j.scoring.bant.LeadBands;
import io.github.rapport4j.scoring.calibration.CalibrationPolicy;
import io.github.rapport4j.scoring.evidence.EvidencePolicy;
import io.github.rapport4j.scoring.evidence.HalfLives;
import io.github.rapport4j.scoring.evidence.TimelineScale;
import io.github.rapport4j.scoring.profile.IdealProfile;
import io.github.rapport4j.scoring.profile.ProfileRule;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The forms of policies about what is known of leads: evidence, fit, and how scores did. */
final class EvidenceForms {
    private EvidenceForms() {}

    static PolicyForm<EvidencePolicy> evidence() {
        return PolicyForm.of("evidence", EvidencePolicy.standard(), EvidencePolicy::named)
                .with("half-life-days", EvidenceForms::halfLives, EvidenceForms::halfLives)
                .withItems(
                        List.of("timeline[]", "timeline[].months", "timeline[].degree"),
                        policy -> Lines.of("timeline", steps(policy)),
                        EvidenceForms::timeline)
                .with(
                        "",
                        policy -> Lines.of(
                                "grace-days", policy.timeline().graceDays(),
                                "contradiction-from", policy.contradictionFrom(),
                                "fading", policy.isFading()),
                        EvidenceForms::rest)
                .withPart(LeadForms.bant(), EvidencePolicy::statedScoring, EvidencePolicy::withScoring);
    }

    private static Map<String, String> halfLives(EvidencePolicy policy) {
        HalfLives lives = policy.halfLives();
        return Lines.of(
                "budget", lives.budgetDays(),
                "authority", lives.authorityDays(),
                "need", lives.needDays(),
                "timeline", lives.timelineDays());
    }

    private static EvidencePolicy halfLives(EvidencePolicy policy, Values values) {
        return policy.withHalfLives(HalfLives.ofDays(
                values.whole("budget"), values.whole("authority"), values.whole("need"), values.whole("timeline")));
    }

    private static List<Map<String, Object>> steps(EvidencePolicy policy) {
        return policy.timeline().steps().stream()
                .map(step -> Fields.row("months", step.months(), "degree", step.degree()))
                .toList();
    }

    private static EvidencePolicy timeline(EvidencePolicy policy, Values values) {
        List<TimelineScale.Step> steps =
                values.items("timeline", item -> new TimelineScale.Step(item.whole("months"), item.number("degree")));
        return policy.withTimeline(TimelineScale.of(steps, policy.timeline().graceDays()));
    }

    private static EvidencePolicy rest(EvidencePolicy policy, Values values) {
        TimelineScale scale = TimelineScale.of(policy.timeline().steps(), values.whole("grace-days"));
        EvidencePolicy plain = EvidencePolicy.standard()
                .withScoring(policy.statedScoring())
                .withHalfLives(policy.halfLives())
                .withTimeline(scale)
                .withContradictionFrom(values.number("contradiction-from"))
                .named(policy.ref().name(), policy.ref().version());
        return values.flag("fading") ? plain.withFading() : plain;
    }

    static PolicyForm<IdealProfile> profile() {
        IdealProfile base =
                IdealProfile.of(List.of(ProfileRule.of("industry", List.of("manufacturing"), BigDecimal.ONE)));
        return PolicyForm.of("profile", base, IdealProfile::named)
                .withItems(
                        List.of("rules[]", "rules[].kind", "rules[].wanted[]", "rules[].weight"),
                        policy -> Lines.of("rules", rules(policy)),
                        EvidenceForms::rules)
                .requiring("rules");
    }

    private static List<Map<String, Object>> rules(IdealProfile profile) {
        return profile.rules().stream()
                .map(rule -> Fields.row(
                        "kind", rule.kind(), "wanted", new TreeSet<>(rule.wanted()), "weight", rule.weight()))
                .toList();
    }

    private static IdealProfile rules(IdealProfile profile, Values values) {
        List<ProfileRule> rules = values.items(
                "rules",
                item -> ProfileRule.of(item.text("kind"), item.list("wanted", item::text), item.number("weight")));
        return IdealProfile.of(rules).named(profile.ref().name(), profile.ref().version());
    }

    static PolicyForm<CalibrationPolicy> calibration() {
        return PolicyForm.of("calibration", CalibrationPolicy.standard(), CalibrationPolicy::named)
                .with(
                        "bands",
                        policy -> Lines.of(
                                "medium", policy.bands().medium(),
                                "high", policy.bands().high()),
                        (policy, values) -> policy.withBands(
                                LeadBands.of(LeadForms.score(values, "medium"), LeadForms.score(values, "high"))))
                .with(
                        "minimum",
                        policy -> Lines.of("closed", policy.minimumClosed(), "side", policy.minimumSide()),
                        (policy, values) -> policy.withMinimum(values.whole("closed"), values.whole("side")))
                .with(
                        "",
                        policy -> Lines.of("level", policy.level()),
                        (policy, values) ->
                                policy.withLevel(values.number("level").doubleValue()));
    }
}
