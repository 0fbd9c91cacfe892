// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.contract;

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
 * What can be argued about in contract figures (合同指标规则). Immutable and safe for use by several threads.
 *
 * <p>Standard: 30 days of grace, 95 % Wilson intervals with a warning below 5.
 */
@CrmStyle
@Value.Immutable
public abstract class ContractPolicy implements Policy, WithContractPolicy {
    ContractPolicy() {}

    /**
     * How many days after its end a contract may still be renewed.
     *
     * @return at least 0; 30 unless set
     */
    @Value.Default
    public int graceDays() {
        return 30;
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
                name(), version(), "contract" + " graceDays=" + graceDays() + " confidence=" + confidence());
    }

    @Value.Check
    void check() {
        if (graceDays() < 0) {
            throw new IllegalArgumentException("graceDays must be at least 0, but was " + graceDays());
        }
        PolicyRef.of(name(), version(), "");
    }

    /**
     * The documented default.
     *
     * @return 30 days of grace, 95 % Wilson
     */
    public static ContractPolicy standard() {
        return builder().build();
    }

    /**
     * The definition that results under this policy follow.
     *
     * @param kpi which figure
     * @return its definition with the options of this policy
     */
    public KpiDefinition definition(ContractKpi kpi) {
        List<Reason> options = new ArrayList<>();
        options.add(Reason.of(ContractKpi.Note.GRACE_DAYS, graceDays()));
        if (kpi == ContractKpi.RENEWAL_RATE) {
            options.addAll(confidence().options());
        } else {
            options.add(confidence().warning());
        }
        return kpi.definition(ref(), options);
    }

    /**
     * The same content under its owner's name.
     *
     * @param name not blank
     * @param version 1 or higher
     * @return a copy
     */
    public ContractPolicy named(String name, int version) {
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

    /** Builds a {@link ContractPolicy}. */
    public static final class Builder extends ImmutableContractPolicy.Builder {
        Builder() {}
    }
}
