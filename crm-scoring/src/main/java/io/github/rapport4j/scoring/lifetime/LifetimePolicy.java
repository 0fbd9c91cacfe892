// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.lifetime;

import io.github.rapport4j.core.explain.Policy;
import io.github.rapport4j.core.explain.PolicyRef;
import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.scoring.internal.CrmStyle;
import io.github.rapport4j.scoring.internal.Decimals;
import io.github.rapport4j.scoring.kpi.Confidence;
import io.github.rapport4j.scoring.kpi.KpiDefinition;
import io.github.rapport4j.scoring.retention.RetentionPolicy;
import java.math.BigDecimal;
import java.util.List;
import org.immutables.value.Value;

/**
 * What can be argued about in lifetime value (客户生命周期价值规则). Immutable and safe for use by several threads.
 *
 * <p>Standard: full margin, 10 half-years, 95 % Wilson intervals with a warning below 5.
 */
@CrmStyle
@Value.Immutable
public abstract class LifetimePolicy implements Policy, WithLifetimePolicy {
    LifetimePolicy() {}

    /**
     * The margin that revenue is multiplied by.
     *
     * @return a share from 0 to 1; 1 unless set
     */
    @Value.Default
    public BigDecimal margin() {
        return BigDecimal.ONE;
    }

    /**
     * Over how many periods as long as the window the expectation runs.
     *
     * @return at least 1; 10 half-years unless set
     */
    @Value.Default
    public int periods() {
        return 10;
    }

    /**
     * What active means.
     *
     * @return the standard policy unless set
     */
    @Value.Default
    public RetentionPolicy retention() {
        return RetentionPolicy.standard();
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
                "lifetime" + " margin=" + margin().stripTrailingZeros().toPlainString() + " periods=" + periods()
                        + " retention=" + retention().ref() + " confidence=" + confidence());
    }

    @Value.Check
    void check() {
        if (periods() < 1) {
            throw new IllegalArgumentException("periods must be at least 1, but was " + periods());
        }
        if (margin().signum() < 0 || margin().compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("margin must be 0 to 1, but was " + margin());
        }
        PolicyRef.of(name(), version(), "");
    }

    /**
     * The documented default.
     *
     * @return full margin, 10 half-years, 95 % Wilson
     */
    public static LifetimePolicy standard() {
        return builder().build();
    }

    /**
     * The definition that results under this policy follow.
     *
     * @param kpi which figure
     * @return its definition with the options of this policy
     */
    public KpiDefinition definition(LifetimeKpi kpi) {
        Reason margin = Reason.of(LifetimeKpi.Note.MARGIN, Decimals.percent(margin()));
        Reason periods = Reason.of(LifetimeKpi.Note.PERIODS, periods());
        Reason warning = confidence().warning();
        List<Reason> resampling = confidence().resamplingOptions();
        return kpi.definition(
                ref(),
                switch (kpi) {
                    case HISTORIC_VALUE -> List.of(margin, resampling.get(0), warning);
                    case EXPECTED_VALUE -> List.of(margin, periods, warning);
                    case CAUTIOUS_VALUE -> List.of(margin, periods, upperBound(), warning);
                    case MODELLED_VALUE -> List.of(warning);
                });
    }

    private Reason upperBound() {
        return Reason.of(
                LifetimeKpi.Note.UPPER_BOUND, Decimals.percent(confidence().level()));
    }

    /**
     * The same content under its owner's name.
     *
     * @param name not blank
     * @param version 1 or higher
     * @return a copy
     */
    public LifetimePolicy named(String name, int version) {
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

    /** Builds a {@link LifetimePolicy}. */
    public static final class Builder extends ImmutableLifetimePolicy.Builder {
        Builder() {}
    }
}
