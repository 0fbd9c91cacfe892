// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.relation;

import io.github.rapport4j.core.explain.Policy;
import io.github.rapport4j.core.explain.PolicyRef;
import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.scoring.internal.CrmStyle;
import io.github.rapport4j.scoring.kpi.Confidence;
import io.github.rapport4j.scoring.kpi.KpiDefinition;
import java.util.ArrayList;
import java.util.List;
import org.immutables.value.Value;

/**
 * What can be argued about in figures of relations (关系指标规则). Immutable and safe for use by several threads.
 *
 * <p>Standard: a referral signed within 90 days, a touch answered within 14, feedback by months, 95 % Wilson intervals
 * with a warning below 5.
 */
@CrmStyle
@Value.Immutable
public abstract class RelationPolicy implements Policy, WithRelationPolicy {
    RelationPolicy() {}

    /**
     * Within how many days a referral is to be signed to count as converted.
     *
     * @return at least 0; 90 unless set
     */
    @Value.Default
    public int signDays() {
        return 90;
    }

    /**
     * Within how many days a touch or an invitation is to be answered.
     *
     * @return at least 0; 14 unless set
     */
    @Value.Default
    public int answerDays() {
        return 14;
    }

    /**
     * Whether any contact from the customer after a touch is an answer to it, also one that does not name it.
     *
     * @return false unless set: only what names the touch
     */
    @Value.Default
    public boolean anyContact() {
        return false;
    }

    /**
     * The calendar periods that feedback is counted and compared by.
     *
     * @return months unless set
     */
    @Value.Default
    public TrendPeriod trendPeriod() {
        return TrendPeriod.MONTH;
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
                "relation" + " signDays=" + signDays() + " answerDays=" + answerDays() + " anyContact=" + anyContact()
                        + " trendPeriod=" + trendPeriod().code()
                        + " confidence=" + confidence());
    }

    @Value.Check
    void check() {
        if (signDays() < 0) {
            throw new IllegalArgumentException("signDays must be at least 0, but was " + signDays());
        }
        if (answerDays() < 0) {
            throw new IllegalArgumentException("answerDays must be at least 0, but was " + answerDays());
        }
        PolicyRef.of(name(), version(), "");
    }

    /**
     * The documented default.
     *
     * @return a referral signed within 90 days, a touch answered within 14, months, 95 % Wilson
     */
    public static RelationPolicy standard() {
        return builder().build();
    }

    /**
     * The definition that results under this policy follow.
     *
     * @param kpi which figure
     * @return its definition with the options of this policy; figures of chosen customers or touches name these as well
     */
    public KpiDefinition definition(RelationKpi kpi) {
        List<Reason> options = new ArrayList<>(own(kpi));
        switch (kpi) {
            case REFERRALS_MADE, REFERRALS_SIGNED, FEEDBACK_COUNT -> {}
            case CONTACT_FREQUENCY, INBOUND_FREQUENCY, OUTBOUND_FREQUENCY ->
                options.addAll(confidence().options(Confidence.Fixed.POISSON));
            default -> options.addAll(confidence().options());
        }
        return kpi.definition(ref(), options);
    }

    private List<Reason> own(RelationKpi kpi) {
        Reason answered = Reason.of(RelationKpi.Note.ANSWERED_WITHIN, answerDays());
        return switch (kpi) {
            case REFERRAL_CONVERSION -> List.of(Reason.of(RelationKpi.Note.SIGNED_WITHIN, signDays()));
            case TOUCH_RESPONSE ->
                anyContact() ? List.of(answered, Reason.of(RelationKpi.Note.ANY_CONTACT)) : List.of(answered);
            case SURVEY_RESPONSE -> List.of(answered);
            case FEEDBACK_CHANGE -> List.of(Reason.of(RelationKpi.Note.BY_PERIOD, trendPeriod()));
            default -> List.of();
        };
    }

    /**
     * The same content under its owner's name.
     *
     * @param name not blank
     * @param version 1 or higher
     * @return a copy
     */
    public RelationPolicy named(String name, int version) {
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

    /** Builds a {@link RelationPolicy}. */
    public static final class Builder extends ImmutableRelationPolicy.Builder {
        Builder() {}
    }
}
