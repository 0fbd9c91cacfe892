// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.winback;

import io.github.rapport4j.core.explain.Policy;
import io.github.rapport4j.core.explain.PolicyRef;
import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.scoring.internal.CrmStyle;
import io.github.rapport4j.scoring.kpi.Confidence;
import io.github.rapport4j.scoring.kpi.KpiDefinition;
import io.github.rapport4j.scoring.kpi.KpiReason;
import java.util.ArrayList;
import java.util.List;
import org.immutables.value.Value;

/**
 * What can be argued about in figures of win-back (挽回指标规则). Immutable and safe for use by several threads.
 *
 * <p>Standard: a return within 30 days, 90 days of spend against the 365 before, 95 % Wilson intervals with a warning
 * below 5.
 */
@CrmStyle
@Value.Immutable
public abstract class WinBackPolicy implements Policy, WithWinBackPolicy {
    WinBackPolicy() {}

    /**
     * Within how many days after the touch a customer is to return.
     *
     * @return at least 1; 30 unless set
     */
    @Value.Default
    public int returnDays() {
        return 30;
    }

    /**
     * Whether any two-way contact is a return, and not only a purchase or a contract.
     *
     * @return false unless set
     */
    @Value.Default
    public boolean anyContact() {
        return false;
    }

    /**
     * Over how many days, the returning one included, spend after the return is taken.
     *
     * @return at least 1; 90 unless set
     */
    @Value.Default
    public int spendDays() {
        return 90;
    }

    /**
     * What spend after the return is compared with.
     *
     * @return the daily mean before the lapse unless set
     */
    @Value.Default
    public SpendBaseline baseline() {
        return SpendBaseline.DAILY_MEAN;
    }

    /**
     * Over how many days before the lapse spend is taken for the daily mean.
     *
     * @return at least 1; 365 unless set
     */
    @Value.Default
    public int baselineDays() {
        return 365;
    }

    /**
     * How many days of history before the lapse a baseline needs.
     *
     * @return at least 1; 90 unless set
     */
    @Value.Default
    public int historyDays() {
        return 90;
    }

    /**
     * How intervals are found and when to warn.
     *
     * @return 95 % Wilson, a warning below 5, unless set
     */
    @Value.Default
    public Confidence confidence() {
        return Confidence.standard();
    }

    /**
     * The name of the policy.
     *
     * @return not blank; {@code standard} unless set
     */
    @Value.Default
    public String name() {
        return "standard";
    }

    /**
     * The version of the policy.
     *
     * @return 1 or higher
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
                "winback" + " returnDays=" + returnDays() + " anyContact=" + anyContact() + " spendDays=" + spendDays()
                        + " baseline=" + baseline().code() + " baselineDays=" + baselineDays() + " historyDays="
                        + historyDays() + " confidence="
                        + confidence());
    }

    @Value.Check
    void check() {
        if (returnDays() < 1) {
            throw new IllegalArgumentException("returnDays must be at least 1, but was " + returnDays());
        }
        if (spendDays() < 1) {
            throw new IllegalArgumentException("spendDays must be at least 1, but was " + spendDays());
        }
        if (baselineDays() < 1) {
            throw new IllegalArgumentException("baselineDays must be at least 1, but was " + baselineDays());
        }
        if (historyDays() < 1) {
            throw new IllegalArgumentException("historyDays must be at least 1, but was " + historyDays());
        }
        PolicyRef.of(name(), version(), "");
    }

    /**
     * The documented default.
     *
     * @return a return within 30 days, 90 days of spend against the 365 before, 95 % Wilson
     */
    public static WinBackPolicy standard() {
        return builder().build();
    }

    /**
     * The definition that results under this policy follow.
     *
     * @param kpi which figure
     * @return its definition with the options of this policy
     */
    public KpiDefinition definition(WinBackKpi kpi) {
        return kpi.definition(
                ref(),
                switch (kpi) {
                    case RETURN_RATE -> returnOptions(confidence().options());
                    case RETURN_LIFT -> returnOptions(confidence().options(Confidence.Fixed.NEWCOMBE));
                    case SPEND_CHANGE -> spendOptions(confidence().resamplingOptions());
                    case SPEND_CHANGE_MEDIAN -> spendOptions(confidence().options(KpiReason.MEDIAN_INTERVAL));
                });
    }

    private List<Reason> returnOptions(List<Reason> sureness) {
        List<Reason> options = new ArrayList<>();
        options.add(Reason.of(WinBackKpi.Note.WITHIN_DAYS, returnDays()));
        if (anyContact()) {
            options.add(Reason.of(WinBackKpi.Note.TWO_WAY_CONTACT));
        }
        options.addAll(sureness);
        return options;
    }

    private List<Reason> spendOptions(List<Reason> sureness) {
        List<Reason> options = new ArrayList<>(baseline().options(this));
        options.addAll(sureness);
        return options;
    }

    /**
     * The same content under its owner's name.
     *
     * @param name not blank
     * @param version 1 or higher
     * @return a copy
     */
    public WinBackPolicy named(String name, int version) {
        return withName(name).withVersion(version);
    }

    /**
     * Starts a policy with the defaults.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link WinBackPolicy}. */
    public static final class Builder extends ImmutableWinBackPolicy.Builder {
        Builder() {}
    }
}
