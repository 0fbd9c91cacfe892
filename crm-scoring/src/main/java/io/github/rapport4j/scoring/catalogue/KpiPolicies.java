// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.catalogue;

import io.github.rapport4j.scoring.contract.ContractPolicy;
import io.github.rapport4j.scoring.internal.CrmStyle;
import io.github.rapport4j.scoring.lifetime.LifetimePolicy;
import io.github.rapport4j.scoring.pipeline.PipelinePolicy;
import io.github.rapport4j.scoring.purchase.PurchaseKpiPolicy;
import io.github.rapport4j.scoring.relation.RelationPolicy;
import io.github.rapport4j.scoring.retention.RetentionPolicy;
import io.github.rapport4j.scoring.service.ServicePolicy;
import io.github.rapport4j.scoring.sheet.SheetPolicy;
import io.github.rapport4j.scoring.survey.CsatPolicy;
import io.github.rapport4j.scoring.survey.NpsPolicy;
import io.github.rapport4j.scoring.winback.WinBackPolicy;
import org.immutables.value.Value;

/** The policies in force, one a family of KPIs (各类指标规则). Immutable and safe for use by several threads. */
@CrmStyle
@Value.Immutable
public abstract class KpiPolicies implements WithKpiPolicies {
    KpiPolicies() {}

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
     * How purchases are counted.
     *
     * @return the standard policy unless set
     */
    @Value.Default
    public PurchaseKpiPolicy purchase() {
        return PurchaseKpiPolicy.standard();
    }

    /**
     * Which cases count, and what resolved means.
     *
     * @return the standard policy unless set
     */
    @Value.Default
    public ServicePolicy service() {
        return ServicePolicy.standard();
    }

    /**
     * Which answers count for the net promoter score.
     *
     * @return the standard policy unless set
     */
    @Value.Default
    public NpsPolicy nps() {
        return NpsPolicy.standard();
    }

    /**
     * Which answers count for satisfaction.
     *
     * @return the standard policy unless set
     */
    @Value.Default
    public CsatPolicy csat() {
        return CsatPolicy.standard();
    }

    /**
     * How conversion is counted.
     *
     * @return the standard policy unless set
     */
    @Value.Default
    public PipelinePolicy pipeline() {
        return PipelinePolicy.standard();
    }

    /**
     * How referrals, contact and answers are counted.
     *
     * @return the standard policy unless set
     */
    @Value.Default
    public RelationPolicy relation() {
        return RelationPolicy.standard();
    }

    /**
     * How renewals are counted.
     *
     * @return the standard policy unless set
     */
    @Value.Default
    public ContractPolicy contract() {
        return ContractPolicy.standard();
    }

    /**
     * How returns are counted.
     *
     * @return the standard policy unless set
     */
    @Value.Default
    public WinBackPolicy winBack() {
        return WinBackPolicy.standard();
    }

    /**
     * How lifetime value is computed.
     *
     * @return the standard policy unless set
     */
    @Value.Default
    public LifetimePolicy lifetime() {
        return LifetimePolicy.standard();
    }

    /**
     * How the shares of health in a monthly sheet are counted. Its other parts belong to the sheet alone.
     *
     * @return the standard policy unless set
     */
    @Value.Default
    public SheetPolicy sheet() {
        return SheetPolicy.standard();
    }

    /**
     * The documented defaults.
     *
     * @return the standard policy of each family
     */
    public static KpiPolicies standard() {
        return builder().build();
    }

    /**
     * Starts a set of policies with the defaults.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link KpiPolicies}. */
    public static final class Builder extends ImmutableKpiPolicies.Builder {
        Builder() {}
    }
}
