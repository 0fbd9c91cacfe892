// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.policy;

import io.github.rapport4j.core.explain.Term;
import io.github.rapport4j.core.measure.Score;
import io.github.rapport4j.scoring.health.HealthPolicy;
import io.github.rapport4j.scoring.loyalty.LoyaltyPolicy;
import io.github.rapport4j.scoring.rhythm.RhythmPolicy;
import io.github.rapport4j.scoring.warning.WarningPolicy;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ObjIntConsumer;
import java.util.function.ToIntFunction;

/** The forms of policies about rhythm, loyalty, warnings and health. */
final class StandingForms {
    private static final List<Figure<WarningPolicy, WarningPolicy.Builder>> WARNING = List.of(
            new Figure<>("activity-days", WarningPolicy::activityDays, WarningPolicy.Builder::activityDays),
            new Figure<>(
                    "activity-base-days", WarningPolicy::activityBaseDays, WarningPolicy.Builder::activityBaseDays),
            new Figure<>(
                    "activity-drop-percent",
                    WarningPolicy::activityDropPercent,
                    WarningPolicy.Builder::activityDropPercent),
            new Figure<>("activity-minimum", WarningPolicy::activityMinimum, WarningPolicy.Builder::activityMinimum),
            new Figure<>("complaint-days", WarningPolicy::complaintDays, WarningPolicy.Builder::complaintDays),
            new Figure<>("complaint-count", WarningPolicy::complaintCount, WarningPolicy.Builder::complaintCount),
            new Figure<>("severe-open-days", WarningPolicy::severeOpenDays, WarningPolicy.Builder::severeOpenDays),
            new Figure<>("overdue-percent", WarningPolicy::overduePercent, WarningPolicy.Builder::overduePercent),
            new Figure<>("detractor-up-to", WarningPolicy::detractorUpTo, WarningPolicy.Builder::detractorUpTo),
            new Figure<>(
                    "dissatisfied-up-to", WarningPolicy::dissatisfiedUpTo, WarningPolicy.Builder::dissatisfiedUpTo),
            new Figure<>("satisfaction-fall", WarningPolicy::satisfactionFall, WarningPolicy.Builder::satisfactionFall),
            new Figure<>("satisfaction-days", WarningPolicy::satisfactionDays, WarningPolicy.Builder::satisfactionDays),
            new Figure<>("contract-days", WarningPolicy::contractDays, WarningPolicy.Builder::contractDays),
            new Figure<>("gone-percent", WarningPolicy::gonePercent, WarningPolicy.Builder::gonePercent),
            new Figure<>(
                    "forecast-lookback-days",
                    WarningPolicy::forecastLookbackDays,
                    WarningPolicy.Builder::forecastLookbackDays));
    private static final List<Figure<LoyaltyPolicy, LoyaltyPolicy.Builder>> LOYALTY = List.of(
            new Figure<>("late-intervals", LoyaltyPolicy::lateIntervals, LoyaltyPolicy.Builder::lateIntervals),
            new Figure<>("repeat-target", LoyaltyPolicy::repeatTarget, LoyaltyPolicy.Builder::repeatTarget),
            new Figure<>("year-days", LoyaltyPolicy::yearDays, LoyaltyPolicy.Builder::yearDays),
            new Figure<>("tenure-target", LoyaltyPolicy::tenureTarget, LoyaltyPolicy.Builder::tenureTarget),
            new Figure<>("engagement-days", LoyaltyPolicy::engagementDays, LoyaltyPolicy.Builder::engagementDays),
            new Figure<>("engagement-target", LoyaltyPolicy::engagementTarget, LoyaltyPolicy.Builder::engagementTarget),
            new Figure<>("minimum-coverage", LoyaltyPolicy::minimumCoverage, LoyaltyPolicy.Builder::minimumCoverage));

    private StandingForms() {}

    /** A whole number of a policy: its name in the file, how it is read and how it is set. */
    private record Figure<P, B>(String name, ToIntFunction<P> read, ObjIntConsumer<B> write) {
        static <P, B> Map<String, String> read(List<Figure<P, B>> numbers, P policy) {
            Map<String, String> lines = new LinkedHashMap<>();
            for (Figure<P, B> number : numbers) {
                lines.put(number.name, Integer.toString(number.read.applyAsInt(policy)));
            }
            return lines;
        }

        static <P, B> B write(List<Figure<P, B>> numbers, B builder, Values values) {
            for (Figure<P, B> number : numbers) {
                number.write.accept(builder, values.whole(number.name));
            }
            return builder;
        }
    }

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
                .with(
                        "",
                        policy -> Figure.read(WARNING, policy),
                        (policy, values) -> Figure.write(
                                        WARNING, WarningPolicy.builder().from(policy), values)
                                .build())
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
                .with("weights", policy -> points(policy.weights()), StandingForms::weights)
                .with("", policy -> Figure.read(LOYALTY, policy), StandingForms::figures)
                .with("", policy -> Lines.of("complaint-cap", policy.complaintCap()), StandingForms::cap);
    }

    private static LoyaltyPolicy weights(LoyaltyPolicy policy, Values values) {
        return change(policy).weights(points(values, policy.weights())).build();
    }

    private static LoyaltyPolicy figures(LoyaltyPolicy policy, Values values) {
        return Figure.write(LOYALTY, change(policy), values).build();
    }

    private static LoyaltyPolicy cap(LoyaltyPolicy policy, Values values) {
        return change(policy).complaintCap(score(values, "complaint-cap")).build();
    }

    private static LoyaltyPolicy.Builder change(LoyaltyPolicy policy) {
        return LoyaltyPolicy.builder().from(policy);
    }

    static PolicyForm<HealthPolicy> health() {
        return PolicyForm.of("health", HealthPolicy.standard(), HealthPolicy::named)
                .with("weights", policy -> points(policy.weights()), StandingForms::measures)
                .with("service-points", policy -> points(policy.servicePoints()), StandingForms::service)
                .with("contract-points", policy -> points(policy.contractPoints()), StandingForms::contract)
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
        return change(policy).weights(points(values, policy.weights())).build();
    }

    private static HealthPolicy service(HealthPolicy policy, Values values) {
        return change(policy)
                .servicePoints(points(values, policy.servicePoints()))
                .build();
    }

    private static HealthPolicy contract(HealthPolicy policy, Values values) {
        return change(policy)
                .contractPoints(points(values, policy.contractPoints()))
                .build();
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

    private static <T extends Term> Map<String, String> points(Map<T, Integer> points) {
        Map<String, String> lines = new LinkedHashMap<>();
        points.forEach((term, number) -> lines.put(term.code(), number.toString()));
        return lines;
    }

    private static <T extends Term> Map<T, Integer> points(Values values, Map<T, Integer> before) {
        Map<T, Integer> points = new LinkedHashMap<>();
        before.keySet().forEach(term -> points.put(term, values.whole(term.code())));
        return points;
    }
}
