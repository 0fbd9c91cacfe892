// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.lifecycle.obligation;

import io.github.rapport4j.core.explain.Policy;
import io.github.rapport4j.core.explain.PolicyRef;
import io.github.rapport4j.core.measure.Money;
import io.github.rapport4j.core.vocabulary.LifecycleStage;
import io.github.rapport4j.lifecycle.internal.CrmStyle;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.immutables.value.Value;

/**
 * How soon and how often each stage owes what (义务规则). Immutable and safe for use by several threads. Source: spec OBL-1
 * to OBL-14; where the spec names no number it says so here.
 */
@CrmStyle
@Value.Immutable
public abstract class ObligationPolicy implements Policy, WithObligationPolicy {
    private static final int LARGEST = 10_000;

    ObligationPolicy() {}

    /**
     * Within how many working days a new lead is scored.
     *
     * @return standard: 1, our choice; at least 1
     */
    @Value.Default
    public int scoreWorkingDays() {
        return 1;
    }

    /**
     * Within how many working days after its score a high lead is followed up.
     *
     * @return standard: 1; at least 1
     */
    @Value.Default
    public int highWorkingDays() {
        return 1;
    }

    /**
     * Within how many working days another lead is followed up, or asked its next question.
     *
     * @return standard: 3; at least 1
     */
    @Value.Default
    public int otherWorkingDays() {
        return 3;
    }

    /**
     * How many days before a contact its preparation may be done and still counts for it.
     *
     * @return standard: 30, our choice; at least 1
     */
    @Value.Default
    public int preparationDays() {
        return 30;
    }

    /**
     * Within how many days after the proposal the customer is called back.
     *
     * @return standard: 3; at least 1
     */
    @Value.Default
    public int callbackDays() {
        return 3;
    }

    /**
     * Whether the days to the callback are working days.
     *
     * @return standard: false, calendar days
     */
    @Value.Default
    public boolean isCallbackInWorkingDays() {
        return false;
    }

    /**
     * How many days lie between two insights, from the proposal to the decision.
     *
     * @return standard: 7; at least 1
     */
    @Value.Default
    public int insightDays() {
        return 7;
    }

    /**
     * How many days lie between two progress reports, from the signature to the acceptance.
     *
     * @return standard: 7; at least 1
     */
    @Value.Default
    public int progressDays() {
        return 7;
    }

    /**
     * Within how many days after the signature training is held when no go-live is planned yet.
     *
     * @return standard: 30, our choice; at least 1
     */
    @Value.Default
    public int trainingDays() {
        return 30;
    }

    /**
     * How many months lie between two surveys in stage 4.
     *
     * @return standard: 1; at least 1
     */
    @Value.Default
    public int surveyMonths() {
        return 1;
    }

    /**
     * How many months lie between two surveys in stage 5.
     *
     * @return standard: 3; at least 1
     */
    @Value.Default
    public int loyalSurveyMonths() {
        return 3;
    }

    /**
     * How many months lie between two usage reviews.
     *
     * @return standard: 1; at least 1
     */
    @Value.Default
    public int usageReviewMonths() {
        return 1;
    }

    /**
     * Within how many hours, day and night, a request gets its first reply.
     *
     * @return standard: 4; at least 1
     */
    @Value.Default
    public int replyHours() {
        return 4;
    }

    /**
     * How many months lie between two executive exchanges.
     *
     * @return standard: 12; at least 1
     */
    @Value.Default
    public int exchangeMonths() {
        return 12;
    }

    /**
     * How many months lie between two private events.
     *
     * @return standard: 6; at least 1
     */
    @Value.Default
    public int privateEventMonths() {
        return 6;
    }

    /**
     * How many months lie between two referral guides.
     *
     * @return standard: 1; at least 1
     */
    @Value.Default
    public int referralMonths() {
        return 1;
    }

    /**
     * How many months lie between two requests for a testimonial.
     *
     * @return standard: 12; at least 1
     */
    @Value.Default
    public int testimonialMonths() {
        return 12;
    }

    /**
     * How many days before or after an anniversary, birthday or holiday care still counts for it.
     *
     * @return standard: 7, our choice; at least 1
     */
    @Value.Default
    public int careDays() {
        return 7;
    }

    /**
     * On which days of the year customers are greeted. Moving feasts are the host's to set.
     *
     * @return standard: 1 January, our choice
     */
    @Value.Default
    public Set<MonthDay> holidays() {
        return Set.of(MonthDay.of(1, 1));
    }

    /**
     * What a gift may cost.
     *
     * @return standard: empty, no limit is set
     */
    public abstract Optional<Money> giftLimit();

    /**
     * After how many days without anything two-way a relationship is stale, by stage.
     *
     * @return standard: 14, 14, 21, 30, 90; five numbers, at least 1 each
     */
    @Value.Default
    public List<Integer> staleDays() {
        return List.of(14, 14, 21, 30, 90);
    }

    /**
     * Whether a touch that is planned within the limit from the day of evaluation on keeps from being stale.
     *
     * @return standard: false
     */
    @Value.Default
    public boolean isPlannedTouchEnough() {
        return false;
    }

    /**
     * How far ahead occurrences are listed; the next one of each kind is there in any case.
     *
     * @return days; standard: 31, our choice; at least 1
     */
    @Value.Default
    public int aheadDays() {
        return 31;
    }

    /**
     * Whose policy it is.
     *
     * @return standard: {@code standard}
     */
    @Value.Default
    public String name() {
        return "standard";
    }

    /**
     * Its version.
     *
     * @return standard: 1
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
                "obligation " + Arrays.toString(numbers()) + " " + isCallbackInWorkingDays() + " "
                        + new TreeSet<>(holidays()) + " " + giftLimit() + " " + staleDays() + " "
                        + isPlannedTouchEnough());
    }

    /**
     * After how many days without anything two-way a relationship is stale.
     *
     * @param stage the stage
     * @return days, at least 1
     */
    public int staleDays(LifecycleStage stage) {
        return staleDays().get(stage.number() - 1);
    }

    /**
     * The documented default.
     *
     * @return the policy
     */
    public static ObligationPolicy standard() {
        return builder().build();
    }

    /**
     * Starts from the documented default.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The same content under its owner's name.
     *
     * @param name not blank
     * @param version 1 or higher
     * @return a copy
     */
    public ObligationPolicy named(String name, int version) {
        return withName(name).withVersion(version);
    }

    @Value.Check
    void check() {
        PolicyRef.of(name(), version(), "");
        for (int number : numbers()) {
            within(number, "numbers");
        }
        int stages = LifecycleStage.values().length;
        if (staleDays().size() != stages) {
            throw new IllegalArgumentException("staleDays must be " + stages + " numbers, but was " + staleDays());
        }
        staleDays().forEach(days -> within(days, "staleDays"));
    }

    private int[] numbers() {
        return new int[] {
            scoreWorkingDays(),
            highWorkingDays(),
            otherWorkingDays(),
            preparationDays(),
            callbackDays(),
            insightDays(),
            progressDays(),
            trainingDays(),
            surveyMonths(),
            loyalSurveyMonths(),
            usageReviewMonths(),
            replyHours(),
            exchangeMonths(),
            privateEventMonths(),
            referralMonths(),
            testimonialMonths(),
            careDays(),
            aheadDays()
        };
    }

    private static void within(int value, String parameter) {
        if (value < 1 || value > LARGEST) {
            throw new IllegalArgumentException(parameter + " must be 1 to " + LARGEST + ", but was " + value);
        }
    }

    /** Builds an {@link ObligationPolicy}. */
    public static final class Builder extends ImmutableObligationPolicy.Builder {
        Builder() {}
    }
}
