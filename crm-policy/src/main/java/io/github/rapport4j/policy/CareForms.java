// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.policy;

import io.github.rapport4j.core.measure.Money;
import io.github.rapport4j.lifecycle.engagement.EngagementPolicy;
import io.github.rapport4j.lifecycle.obligation.ObligationPolicy;
import io.github.rapport4j.scoring.warning.WarningKind;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** The forms of policies about engagement and what is owed to customers. */
final class CareForms {
    private static final String NONE = "none";
    private static final List<WarningKind> KINDS = List.of(WarningKind.values());
    private static final Fields<EngagementPolicy, EngagementPolicy.Builder> ENGAGEMENT = Fields.of(
                    (EngagementPolicy policy) -> EngagementPolicy.builder().from(policy),
                    EngagementPolicy.Builder::build)
            .whole("at-risk-percent", EngagementPolicy::atRiskPercent, EngagementPolicy.Builder::atRiskPercent)
            .whole("calm-percent", EngagementPolicy::calmPercent, EngagementPolicy.Builder::calmPercent)
            .whole("dormant-percent", EngagementPolicy::dormantPercent, EngagementPolicy.Builder::dormantPercent)
            .whole("churned-percent", EngagementPolicy::churnedPercent, EngagementPolicy.Builder::churnedPercent)
            .whole(
                    "won-back-churned-percent",
                    EngagementPolicy::wonBackChurnedPercent,
                    EngagementPolicy.Builder::wonBackChurnedPercent)
            .whole("calm-days", EngagementPolicy::calmDays, EngagementPolicy.Builder::calmDays)
            .whole("new-days", EngagementPolicy::newDays, EngagementPolicy.Builder::newDays)
            .whole("win-back-days", EngagementPolicy::winBackDays, EngagementPolicy.Builder::winBackDays)
            .whole("won-back-days", EngagementPolicy::wonBackDays, EngagementPolicy.Builder::wonBackDays)
            .whole("lapse-grace-days", EngagementPolicy::lapseGraceDays, EngagementPolicy.Builder::lapseGraceDays)
            .whole("cancel-grace-days", EngagementPolicy::cancelGraceDays, EngagementPolicy.Builder::cancelGraceDays)
            .whole(
                    "won-back-grace-days",
                    EngagementPolicy::wonBackGraceDays,
                    EngagementPolicy.Builder::wonBackGraceDays)
            .flag(
                    "product-use-counted",
                    EngagementPolicy::isProductUseCounted,
                    EngagementPolicy.Builder::isProductUseCounted)
            .with(
                    "risk-kinds",
                    policy -> new TreeSet<>(policy.riskKinds())
                            .stream().map(WarningKind::code).toList(),
                    (builder, values) -> builder.riskKinds(values.list("risk-kinds", name -> values.term(name, KINDS))))
            .with(
                    "onboarding-codes",
                    policy -> new TreeSet<>(policy.onboardingCodes()),
                    (builder, values) -> builder.onboardingCodes(values.list("onboarding-codes", values::text)));
    private static final Fields<ObligationPolicy, ObligationPolicy.Builder> OBLIGATION = Fields.of(
                    (ObligationPolicy policy) -> ObligationPolicy.builder().from(policy),
                    ObligationPolicy.Builder::build)
            .whole("score-working-days", ObligationPolicy::scoreWorkingDays, ObligationPolicy.Builder::scoreWorkingDays)
            .whole("high-working-days", ObligationPolicy::highWorkingDays, ObligationPolicy.Builder::highWorkingDays)
            .whole("other-working-days", ObligationPolicy::otherWorkingDays, ObligationPolicy.Builder::otherWorkingDays)
            .whole("preparation-days", ObligationPolicy::preparationDays, ObligationPolicy.Builder::preparationDays)
            .whole("callback-days", ObligationPolicy::callbackDays, ObligationPolicy.Builder::callbackDays)
            .whole("insight-days", ObligationPolicy::insightDays, ObligationPolicy.Builder::insightDays)
            .whole("progress-days", ObligationPolicy::progressDays, ObligationPolicy.Builder::progressDays)
            .whole("training-days", ObligationPolicy::trainingDays, ObligationPolicy.Builder::trainingDays)
            .whole("survey-months", ObligationPolicy::surveyMonths, ObligationPolicy.Builder::surveyMonths)
            .whole(
                    "loyal-survey-months",
                    ObligationPolicy::loyalSurveyMonths,
                    ObligationPolicy.Builder::loyalSurveyMonths)
            .whole(
                    "usage-review-months",
                    ObligationPolicy::usageReviewMonths,
                    ObligationPolicy.Builder::usageReviewMonths)
            .whole("reply-hours", ObligationPolicy::replyHours, ObligationPolicy.Builder::replyHours)
            .whole("exchange-months", ObligationPolicy::exchangeMonths, ObligationPolicy.Builder::exchangeMonths)
            .whole(
                    "private-event-months",
                    ObligationPolicy::privateEventMonths,
                    ObligationPolicy.Builder::privateEventMonths)
            .whole("referral-months", ObligationPolicy::referralMonths, ObligationPolicy.Builder::referralMonths)
            .whole(
                    "testimonial-months",
                    ObligationPolicy::testimonialMonths,
                    ObligationPolicy.Builder::testimonialMonths)
            .whole("care-days", ObligationPolicy::careDays, ObligationPolicy.Builder::careDays)
            .whole("ahead-days", ObligationPolicy::aheadDays, ObligationPolicy.Builder::aheadDays)
            .flag(
                    "callback-in-working-days",
                    ObligationPolicy::isCallbackInWorkingDays,
                    ObligationPolicy.Builder::isCallbackInWorkingDays)
            .flag(
                    "planned-touch-enough",
                    ObligationPolicy::isPlannedTouchEnough,
                    ObligationPolicy.Builder::isPlannedTouchEnough)
            .with(
                    "holidays",
                    policy -> new TreeSet<>(policy.holidays())
                            .stream().map(CareForms::text).toList(),
                    (builder, values) ->
                            builder.holidays(new HashSet<>(values.list("holidays", name -> day(values, name)))))
            .with(
                    "gift-limit",
                    policy -> policy.giftLimit().map(Money::toString).orElse(NONE),
                    (builder, values) -> builder.giftLimit(money(values)))
            .with(
                    "stale-days",
                    ObligationPolicy::staleDays,
                    (builder, values) -> builder.staleDays(values.list("stale-days", values::whole)));

    private CareForms() {}

    static PolicyForm<EngagementPolicy> engagement() {
        return PolicyForm.of("engagement", EngagementPolicy.standard(), EngagementPolicy::named)
                .with("", ENGAGEMENT)
                .withPart(StandingForms.warning(), EngagementPolicy::warnings, EngagementPolicy::withWarnings);
    }

    static PolicyForm<ObligationPolicy> obligation() {
        return PolicyForm.of("obligation", ObligationPolicy.standard(), ObligationPolicy::named)
                .with("", OBLIGATION);
    }

    private static String text(MonthDay day) {
        return day.toString().substring(2);
    }

    /** Month and day, such as 01-31. */
    private static MonthDay day(Values values, String name) {
        return values.parse(name, text -> {
            try {
                return MonthDay.parse("--" + text);
            } catch (DateTimeException e) {
                throw new IllegalArgumentException("day must be a month and a day such as 10-01, but was " + text, e);
            }
        });
    }

    private static Optional<Money> money(Values values) {
        return values.text("gift-limit").equals(NONE)
                ? Optional.empty()
                : Optional.of(values.parse("gift-limit", Money::parse));
    }
}
