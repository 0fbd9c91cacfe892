// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.lifecycle.engagement;

import io.github.rapport4j.core.explain.Policy;
import io.github.rapport4j.core.explain.PolicyRef;
import io.github.rapport4j.lifecycle.internal.CrmStyle;
import io.github.rapport4j.scoring.warning.WarningKind;
import io.github.rapport4j.scoring.warning.WarningPolicy;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.immutables.value.Value;

/**
 * What can be argued about in the engagement status (活跃状态规则): limits of the gap g in percent of a usual interval, and
 * spans in days. The usual interval and the warnings follow {@link #warnings()}. Immutable and safe for use by several
 * threads. Source: spec ENG-1 to ENG-8.
 */
@CrmStyle
@Value.Immutable
public abstract class EngagementPolicy implements Policy, WithEngagementPolicy {
    private static final int LARGEST = 100_000;

    EngagementPolicy() {}

    /**
     * From what percentage of the usual interval on a customer is at risk.
     *
     * @return standard: 150; not below {@link #calmPercent()}
     */
    @Value.Default
    public int atRiskPercent() {
        return 150;
    }

    /**
     * Below what percentage of the usual interval a day is calm. Lower than the entry, so that nobody flaps.
     *
     * @return standard: 120; at least 1
     */
    @Value.Default
    public int calmPercent() {
        return 120;
    }

    /**
     * From what percentage on a customer at risk is dormant.
     *
     * @return standard: 300; not below {@link #atRiskPercent()}
     */
    @Value.Default
    public int dormantPercent() {
        return 300;
    }

    /**
     * From what percentage on a dormant customer has churned.
     *
     * @return standard: 500; not below {@link #dormantPercent()}
     */
    @Value.Default
    public int churnedPercent() {
        return 500;
    }

    /**
     * From what percentage on a won-back customer has churned again.
     *
     * @return standard: 300; not below {@link #atRiskPercent()}
     */
    @Value.Default
    public int wonBackChurnedPercent() {
        return 300;
    }

    /**
     * How many days in a row must be calm for a customer to be no longer at risk.
     *
     * @return standard: 14; at least 1
     */
    @Value.Default
    public int calmDays() {
        return 14;
    }

    /**
     * After how many days a customer is no longer new.
     *
     * @return standard: 90; at least 1
     */
    @Value.Default
    public int newDays() {
        return 90;
    }

    /**
     * Within how many days after a win-back touch a return counts as won back.
     *
     * @return standard: 90; at least 1
     */
    @Value.Default
    public int winBackDays() {
        return 90;
    }

    /**
     * After how many days a won-back customer that was active once more is active.
     *
     * @return standard: 90; at least 1
     */
    @Value.Default
    public int wonBackDays() {
        return 90;
    }

    /**
     * How many days a lapsed contract is waited for.
     *
     * @return standard: 30; at least 0
     */
    @Value.Default
    public int lapseGraceDays() {
        return 30;
    }

    /**
     * How many days a contract that was cancelled, or ended by insolvency, is waited for.
     *
     * @return standard: 0; at least 0
     */
    @Value.Default
    public int cancelGraceDays() {
        return 0;
    }

    /**
     * How many days the ended contract of a won-back customer is waited for, however it ended.
     *
     * @return standard: 0; at least 0
     */
    @Value.Default
    public int wonBackGraceDays() {
        return 0;
    }

    /**
     * Whether a day on which a feature was used is qualifying activity.
     *
     * @return standard: false
     */
    @Value.Default
    public boolean isProductUseCounted() {
        return false;
    }

    /**
     * Which warnings put a customer at risk. A contract that ends soon calls for an action only.
     *
     * @return standard: all but {@link WarningKind#CONTRACT_END}
     */
    @Value.Default
    public Set<WarningKind> riskKinds() {
        return Set.of(
                WarningKind.ACTIVITY_DROP,
                WarningKind.COMPLAINTS,
                WarningKind.OVERDUE,
                WarningKind.SATISFACTION,
                WarningKind.FORECAST);
    }

    /**
     * By which codes of actions done, or of stage moves, the onboarding is accepted.
     *
     * @return standard: {@code go-live-accepted}
     */
    @Value.Default
    public Set<String> onboardingCodes() {
        return Set.of("go-live-accepted");
    }

    /**
     * How warnings and the usual interval are found.
     *
     * @return standard: the standard one
     */
    @Value.Default
    public WarningPolicy warnings() {
        return WarningPolicy.standard();
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
                "engagement " + Arrays.toString(limits()) + Arrays.toString(spans()) + Arrays.toString(graces()) + " "
                        + isProductUseCounted() + " " + riskCodes() + " " + new TreeSet<>(onboardingCodes()) + " "
                        + warnings().ref());
    }

    /**
     * The documented default.
     *
     * @return the policy
     */
    public static EngagementPolicy standard() {
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
    public EngagementPolicy named(String name, int version) {
        return withName(name).withVersion(version);
    }

    @Value.Check
    void check() {
        PolicyRef.of(name(), version(), "");
        for (int span : spans()) {
            within(1, span, "spans");
        }
        for (int grace : graces()) {
            within(0, grace, "graces");
        }
        within(1, calmPercent(), "calmPercent");
        within(calmPercent(), atRiskPercent(), "atRiskPercent");
        within(atRiskPercent(), dormantPercent(), "dormantPercent");
        within(dormantPercent(), churnedPercent(), "churnedPercent");
        within(atRiskPercent(), wonBackChurnedPercent(), "wonBackChurnedPercent");
    }

    /** The limits of the gap, in percent of a usual interval. */
    int[] limits() {
        return new int[] {calmPercent(), atRiskPercent(), dormantPercent(), churnedPercent(), wonBackChurnedPercent()};
    }

    private Set<String> riskCodes() {
        Set<String> codes = new TreeSet<>();
        for (WarningKind kind : riskKinds()) {
            codes.add(kind.code());
        }
        return codes;
    }

    private int[] spans() {
        return new int[] {calmDays(), newDays(), winBackDays(), wonBackDays()};
    }

    private int[] graces() {
        return new int[] {lapseGraceDays(), cancelGraceDays(), wonBackGraceDays()};
    }

    private static void within(int least, int value, String parameter) {
        if (value < least || value > LARGEST) {
            throw new IllegalArgumentException(
                    parameter + " must be " + least + " to " + LARGEST + ", but was " + value);
        }
    }

    /** Builds an {@link EngagementPolicy}. */
    public static final class Builder extends ImmutableEngagementPolicy.Builder {
        Builder() {}
    }
}
