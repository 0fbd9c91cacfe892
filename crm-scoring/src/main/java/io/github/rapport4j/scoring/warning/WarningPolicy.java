// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.warning;

import io.github.rapport4j.core.explain.Policy;
import io.github.rapport4j.core.explain.PolicyRef;
import io.github.rapport4j.scoring.internal.CrmStyle;
import io.github.rapport4j.scoring.rhythm.RhythmPolicy;
import java.util.Arrays;
import org.immutables.value.Value;

/**
 * What can be argued about in early warning (预警规则): windows, counts and limits. Immutable and safe for use by several
 * threads.
 */
@CrmStyle
@Value.Immutable
public abstract class WarningPolicy implements Policy, WithWarningPolicy {
    private static final int LARGEST = 100_000;
    private static final int ALL = 100;

    WarningPolicy() {}

    /**
     * How many days make the recent window of activity.
     *
     * @return standard: 30; at least 1
     */
    @Value.Default
    public int activityDays() {
        return 30;
    }

    /**
     * With how many days before them the recent ones are compared.
     *
     * @return standard: 90; at least 1
     */
    @Value.Default
    public int activityBaseDays() {
        return 90;
    }

    /**
     * At or below what percentage of the mean before activity counts as dropped.
     *
     * @return standard: 50; 1 to 100
     */
    @Value.Default
    public int activityDropPercent() {
        return 50;
    }

    /**
     * How many activities the days before must hold.
     *
     * @return standard: 6; at least 1
     */
    @Value.Default
    public int activityMinimum() {
        return 6;
    }

    /**
     * In how many days complaints are counted, and in how many before them.
     *
     * @return standard: 30; at least 1
     */
    @Value.Default
    public int complaintDays() {
        return 30;
    }

    /**
     * From how many complaints on.
     *
     * @return standard: 2; at least 1
     */
    @Value.Default
    public int complaintCount() {
        return 2;
    }

    /**
     * How many days a severe complaint may be open; longer than that warns.
     *
     * @return standard: 7; at least 1
     */
    @Value.Default
    public int severeOpenDays() {
        return 7;
    }

    /**
     * From what percentage of the usual interval on a purchase is overdue.
     *
     * @return standard: 150; at least 1
     */
    @Value.Default
    public int overduePercent() {
        return 150;
    }

    /**
     * Up to which answer on 0 to 10 a customer is a detractor.
     *
     * @return standard: 6; 1 to 10
     */
    @Value.Default
    public int detractorUpTo() {
        return 6;
    }

    /**
     * Up to which answer on 1 to 5 a customer is dissatisfied; the same share of the way on other scales.
     *
     * @return standard: 2; 1 to 5
     */
    @Value.Default
    public int dissatisfiedUpTo() {
        return 2;
    }

    /**
     * How many points below the answer before count as a fall, in the points of the question's own scale.
     *
     * @return standard: 2; at least 1
     */
    @Value.Default
    public int satisfactionFall() {
        return 2;
    }

    /**
     * For how many days an answer warns at most, its own day among them.
     *
     * @return standard: 180; at least 1
     */
    @Value.Default
    public int satisfactionDays() {
        return 180;
    }

    /**
     * Within how many days a contract ends soon.
     *
     * @return standard: 60; at least 1
     */
    @Value.Default
    public int contractDays() {
        return 60;
    }

    /**
     * From which probability on, in percent, that the customer is gone.
     *
     * @return standard: 70; 1 to 100
     */
    @Value.Default
    public int gonePercent() {
        return 70;
    }

    /**
     * How many days back a forecast is asked since when; it is asked once a day.
     *
     * @return standard: 30; at least 1
     */
    @Value.Default
    public int forecastLookbackDays() {
        return 30;
    }

    /**
     * How the usual interval is found.
     *
     * @return standard: the standard one
     */
    @Value.Default
    public RhythmPolicy rhythm() {
        return RhythmPolicy.standard();
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
        return PolicyRef.of(name(), version(), "warning " + Arrays.toString(numbers()) + " " + rhythm().ref());
    }

    /**
     * The documented default.
     *
     * @return the policy
     */
    public static WarningPolicy standard() {
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
    public WarningPolicy named(String name, int version) {
        return withName(name).withVersion(version);
    }

    @Value.Check
    void check() {
        PolicyRef.of(name(), version(), "");
        for (int number : numbers()) {
            if (number < 1 || number > LARGEST) {
                throw new IllegalArgumentException("numbers must be 1 to 100000, but was " + number);
            }
        }
        atMost(ALL, activityDropPercent(), "activityDropPercent");
        atMost(10, detractorUpTo(), "detractorUpTo");
        atMost(5, dissatisfiedUpTo(), "dissatisfiedUpTo");
        atMost(ALL, gonePercent(), "gonePercent");
    }

    private int[] numbers() {
        return new int[] {
            activityDays(),
            activityBaseDays(),
            activityDropPercent(),
            activityMinimum(),
            complaintDays(),
            complaintCount(),
            severeOpenDays(),
            overduePercent(),
            detractorUpTo(),
            dissatisfiedUpTo(),
            satisfactionFall(),
            satisfactionDays(),
            contractDays(),
            gonePercent(),
            forecastLookbackDays()
        };
    }

    private static void atMost(int most, int value, String parameter) {
        if (value > most) {
            throw new IllegalArgumentException(parameter + " must be 1 to " + most + ", but was " + value);
        }
    }

    /** Builds a {@link WarningPolicy}. */
    public static final class Builder extends ImmutableWarningPolicy.Builder {
        Builder() {}
    }
}
