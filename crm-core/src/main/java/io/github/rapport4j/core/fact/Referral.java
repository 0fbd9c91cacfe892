// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.fact;

import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.core.explain.Term;
import io.github.rapport4j.core.explain.Texts;
import io.github.rapport4j.core.internal.CrmStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One step of a referral (转介绍): a customer recommends us to somebody. The fact belongs to the customer who recommends;
 * the steps of one referral share its number.
 */
@CrmStyle
@Value.Immutable
public abstract non-sealed class Referral implements Fact, WithReferral {
    Referral() {}

    /**
     * Which referral.
     *
     * @return its number, not blank
     */
    public abstract String referralId();

    /**
     * What happened.
     *
     * @return the step
     */
    public abstract Step step();

    /**
     * Who was recommended to us.
     *
     * @return empty until they are known to us as a customer
     */
    public abstract Optional<CustomerId> referred();

    /**
     * Why it was rejected, by the host's code.
     *
     * @return empty unless rejected
     */
    public abstract Optional<String> reason();

    @Override
    public FactKind kind() {
        return FactKind.REFERRAL;
    }

    @Value.Check
    void check() {
        Required.text(referralId(), "referralId");
        reason().ifPresent(reason -> Required.text(reason, "reason"));
        Required.that(
                reason().isEmpty() || step() == Step.REJECTED,
                "reason must be given when a referral is rejected, but was at " + step().code());
    }

    /**
     * Starts a step; head, referral id and step must be set.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Referral}. */
    public static final class Builder extends ImmutableReferral.Builder {
        Builder() {}
    }

    /** What happened with a referral (转介绍环节). */
    public enum Step implements Term {
        /** Invited (已邀请). */
        INVITED("invited"),
        /** Registered (已注册). */
        REGISTERED("registered"),
        /** Contract signed (已签约). */
        SIGNED("signed"),
        /** Rewarded (已奖励). */
        REWARDED("rewarded"),
        /** Rejected (已拒绝). */
        REJECTED("rejected");

        private final String code;

        Step(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public String key() {
            return "referral-step." + code;
        }

        @Override
        public Texts texts() {
            return FactTexts.TEXTS;
        }
    }
}
