// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.policy;

import io.github.rapport4j.core.explain.Term;
import io.github.rapport4j.core.measure.Score;
import io.github.rapport4j.scoring.health.ContractState;
import io.github.rapport4j.scoring.health.HealthMeasure;
import io.github.rapport4j.scoring.health.HealthPolicy;
import io.github.rapport4j.scoring.health.ServiceState;
import io.github.rapport4j.scoring.loyalty.LoyaltyPart;
import io.github.rapport4j.scoring.loyalty.LoyaltyPolicy;
import io.github.rapport4j.scoring.rhythm.RhythmPolicy;
import io.github.rapport4j.scoring.warning.WarningPolicy;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The forms of policies about rhythm, loyalty, warnings and health. */
final class StandingForms {
    private static final String UNSET = "unset";
    private static final List<LoyaltyPart> PARTS = Arrays.stream(LoyaltyPart.values())
            .filter(part -> part != LoyaltyPart.COMPLAINT_CAP)
            .toList();
    private static final List<HealthMeasure> MEASURES = List.of(HealthMeasure.values());
    private static final List<ServiceState> SERVICE = List.of(ServiceState.values());
    private static final List<ContractState> CONTRACT = List.of(ContractState.values());
    private static final Fields<WarningPolicy, WarningPolicy.Builder> WARNING = Fields.of(
                    (WarningPolicy policy) -> WarningPolicy.builder().from(policy), WarningPolicy.Builder::build)
            .whole("activity-days", WarningPolicy::activityDays, WarningPolicy.Builder::activityDays)
            .whole("activity-base-days", WarningPolicy::activityBaseDays, WarningPolicy.Builder::activityBaseDays)
            .whole(
                    "activity-drop-percent",
                    WarningPolicy::activityDropPercent,
                    WarningPolicy.Builder::activityDropPercent)
            .whole("activity-minimum", WarningPolicy::activityMinimum, WarningPolicy.Builder::activityMinimum)
            .whole("complaint-days", WarningPolicy::complaintDays, WarningPolicy.Builder::complaintDays)
            .whole("complaint-count", WarningPolicy::complaintCount, WarningPolicy.Builder::complaintCount)
            .whole("severe-open-days", WarningPolicy::severeOpenDays, WarningPolicy.Builder::severeOpenDays)
            .whole("overdue-percent", WarningPolicy::overduePercent, WarningPolicy.Builder::overduePercent)
            .whole("detractor-up-to", WarningPolicy::detractorUpTo, WarningPolicy.Builder::detractorUpTo)
            .whole("dissatisfied-up-to", WarningPolicy::dissatisfiedUpTo, WarningPolicy.Builder::dissatisfiedUpTo)
            .whole("satisfaction-fall", WarningPolicy::satisfactionFall, WarningPolicy.Builder::satisfactionFall)
            .whole("satisfaction-days", WarningPolicy::satisfactionDays, WarningPolicy.Builder::satisfactionDays)
            .whole("contract-days", WarningPolicy::contractDays, WarningPolicy.Builder::contractDays)
            .whole("gone-percent", WarningPolicy::gonePercent, WarningPolicy.Builder::gonePercent)
            .whole(
                    "forecast-lookback-days",
                    WarningPolicy::forecastLookbackDays,
                    WarningPolicy.Builder::forecastLookbackDays);
    private static final Fields<LoyaltyPolicy, LoyaltyPolicy.Builder> LOYALTY = Fields.of(
                    (LoyaltyPolicy policy) -> LoyaltyPolicy.builder().from(policy), LoyaltyPolicy.Builder::build)
            .whole("late-intervals", LoyaltyPolicy::lateIntervals, LoyaltyPolicy.Builder::lateIntervals)
            .whole("repeat-target", LoyaltyPolicy::repeatTarget, LoyaltyPolicy.Builder::repeatTarget)
            .whole("year-days", LoyaltyPolicy::yearDays, LoyaltyPolicy.Builder::yearDays)
            .whole("tenure-target", LoyaltyPolicy::tenureTarget, LoyaltyPolicy.Builder::tenureTarget)
            .whole("engagement-days", LoyaltyPolicy::engagementDays, LoyaltyPolicy.Builder::engagementDays)
            .whole("engagement-target", LoyaltyPolicy::engagementTarget, LoyaltyPolicy.Builder::engagementTarget)
            .whole("minimum-coverage", LoyaltyPolicy::minimumCoverage, LoyaltyPolicy.Builder::minimumCoverage);

    private StandingForms() {}

    static PolicyForm<RhythmPolicy> rhythm() {
        return PolicyForm.of("rhythm", RhythmPolicy.standard(), RhythmPolicy::named)
                .with(
                        "",
                        policy -> Lines.of(
                                "floor-days", policy.floorDays(),
                                "own-from-purchase-days", policy.ownFromPurchaseDays(),
                                "fallback-days", policy.fallbackDays()),
                        (policy, values) -> policy.withFloorDays(values.whole("floor-days"))
                                .withOwnFromPurchaseDays(values.whole("own-from-purchase-days"))
                                .withFallbackDays(values.whole("fallback-days")));
    }

    static PolicyForm<WarningPolicy> warning() {
        return PolicyForm.of("warning", WarningPolicy.standard(), WarningPolicy::named)
                .with("", WARNING)
                .withPart(
                        rhythm(),
                        WarningPolicy::rhythm,
                        (policy, rhythm) -> WarningPolicy.builder()
                                .from(policy)
                                .rhythm(rhythm)
                                .build());
    }

    static PolicyForm<LoyaltyPolicy> loyalty() {
        return PolicyForm.of("loyalty", LoyaltyPolicy.standard(), LoyaltyPolicy::named)
                .with("weights", policy -> points(policy.weights(), PARTS), StandingForms::weights)
                .with("", LOYALTY)
                .with("", policy -> Lines.of("complaint-cap", policy.complaintCap()), StandingForms::cap);
    }

    private static LoyaltyPolicy weights(LoyaltyPolicy policy, Values values) {
        return change(policy).weights(points(values, PARTS)).build();
    }

    private static LoyaltyPolicy cap(LoyaltyPolicy policy, Values values) {
        return change(policy).complaintCap(score(values, "complaint-cap")).build();
    }

    private static LoyaltyPolicy.Builder change(LoyaltyPolicy policy) {
        return LoyaltyPolicy.builder().from(policy);
    }

    static PolicyForm<HealthPolicy> health() {
        return PolicyForm.of("health", HealthPolicy.standard(), HealthPolicy::named)
                .with("weights", policy -> points(policy.weights(), MEASURES), StandingForms::measures)
                .with("service-points", policy -> points(policy.servicePoints(), SERVICE), StandingForms::service)
                .with("contract-points", policy -> points(policy.contractPoints(), CONTRACT), StandingForms::contract)
                .with("", StandingForms::limits, StandingForms::limits)
                .withPart(
                        loyalty(),
                        HealthPolicy::loyalty,
                        (policy, part) -> change(policy).loyalty(part).build())
                .withPart(
                        warning(),
                        HealthPolicy::warning,
                        (policy, part) -> change(policy).warning(part).build());
    }

    private static HealthPolicy measures(HealthPolicy policy, Values values) {
        return change(policy).weights(points(values, MEASURES)).build();
    }

    private static HealthPolicy service(HealthPolicy policy, Values values) {
        return change(policy).servicePoints(points(values, SERVICE)).build();
    }

    private static HealthPolicy contract(HealthPolicy policy, Values values) {
        return change(policy).contractPoints(points(values, CONTRACT)).build();
    }

    private static HealthPolicy.Builder change(HealthPolicy policy) {
        return HealthPolicy.builder().from(policy);
    }

    private static Map<String, String> limits(HealthPolicy policy) {
        return Lines.of(
                "minimum-coverage", policy.minimumCoverage(),
                "green-from", policy.greenFrom(),
                "amber-from", policy.amberFrom());
    }

    private static HealthPolicy limits(HealthPolicy policy, Values values) {
        return HealthPolicy.builder()
                .from(policy)
                .minimumCoverage(values.whole("minimum-coverage"))
                .greenFrom(score(values, "green-from"))
                .amberFrom(score(values, "amber-from"))
                .build();
    }

    private static Score score(Values values, String name) {
        return values.parse(name, PolicyFileReason.NOT_A_NUMBER, Score::parse);
    }

    /** A term that the policy does not mention, and that counts 0, is unset. */
    private static <T extends Term> Map<String, String> points(Map<T, Integer> points, List<T> terms) {
        Map<String, String> lines = new LinkedHashMap<>();
        terms.forEach(term -> lines.put(
                term.code(), points.containsKey(term) ? points.get(term).toString() : UNSET));
        return lines;
    }

    private static <T extends Term> Map<T, Integer> points(Values values, List<T> terms) {
        Map<T, Integer> points = new LinkedHashMap<>();
        for (T term : terms) {
            if (!values.text(term.code()).equals(UNSET)) {
                points.put(term, values.whole(term.code()));
            }
        }
        return points;
    }
}
