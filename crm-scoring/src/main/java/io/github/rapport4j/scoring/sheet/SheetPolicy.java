// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.sheet;

import io.github.rapport4j.core.explain.Policy;
import io.github.rapport4j.core.explain.PolicyRef;
import io.github.rapport4j.scoring.health.HealthPolicy;
import io.github.rapport4j.scoring.internal.CrmStyle;
import io.github.rapport4j.scoring.kpi.KpiDefinition;
import io.github.rapport4j.scoring.purchase.PurchaseKpiPolicy;
import io.github.rapport4j.scoring.relation.RelationPolicy;
import io.github.rapport4j.scoring.retention.RetentionPolicy;
import io.github.rapport4j.scoring.service.ServicePolicy;
import io.github.rapport4j.scoring.survey.CsatPolicy;
import io.github.rapport4j.scoring.survey.NpsPolicy;
import java.util.List;
import org.immutables.value.Value;

/**
 * The policies of all figures of a base sheet (月报规则). Immutable and safe for use by several threads.
 *
 * <p>Standard: the standard policy of each family.
 */
@CrmStyle
@Value.Immutable
public abstract class SheetPolicy implements Policy, WithSheetPolicy {
    SheetPolicy() {}

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
     * How repurchase is counted.
     *
     * @return the standard policy unless set
     */
    @Value.Default
    public PurchaseKpiPolicy purchase() {
        return PurchaseKpiPolicy.standard();
    }

    /**
     * Which complaints count, and what resolved means.
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
     * How referrals are counted.
     *
     * @return the standard policy unless set
     */
    @Value.Default
    public RelationPolicy relation() {
        return RelationPolicy.standard();
    }

    /**
     * How health is scored.
     *
     * @return the standard policy unless set
     */
    @Value.Default
    public HealthPolicy health() {
        return HealthPolicy.standard();
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
        List<PolicyRef> parts = List.of(
                retention().ref(),
                purchase().ref(),
                service().ref(),
                nps().ref(),
                csat().ref(),
                relation().ref(),
                health().ref());
        return PolicyRef.of(name(), version(), "sheet " + parts);
    }

    @Value.Check
    void check() {
        PolicyRef.of(name(), version(), "");
    }

    /**
     * The documented default.
     *
     * @return the standard policy of each family
     */
    public static SheetPolicy standard() {
        return builder().build();
    }

    /**
     * The definition that results under this policy follow.
     *
     * @param kpi which figure
     * @return its definition with the options of this policy
     */
    public KpiDefinition definition(SheetKpi kpi) {
        return kpi.definition(health().ref(), retention().confidence().options());
    }

    /**
     * The same content under its owner's name.
     *
     * @param name not blank
     * @param version 1 or higher
     * @return a copy
     */
    public SheetPolicy named(String name, int version) {
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

    /** Builds a {@link SheetPolicy}. */
    public static final class Builder extends ImmutableSheetPolicy.Builder {
        Builder() {}
    }
}
