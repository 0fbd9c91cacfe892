// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.policy;

import io.github.rapport4j.scoring.contract.ContractPolicy;
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
import java.util.List;

/** The kinds of policies about key figures that can stand in a file (指标规则种类). */
public final class KpiForms {
    private KpiForms() {}

    /**
     * Winning back customers who left (赢回规则).
     *
     * @return the form
     */
    public static PolicyForm<WinBackPolicy> winBack() {
        return CustomerKpiForms.winBack();
    }

    /**
     * Referrals, contact and touches (关系指标规则).
     *
     * @return the form
     */
    public static PolicyForm<RelationPolicy> relation() {
        return CustomerKpiForms.relation();
    }

    /**
     * What came of leads (转化指标规则).
     *
     * @return the form
     */
    public static PolicyForm<PipelinePolicy> pipeline() {
        return CustomerKpiForms.pipeline();
    }

    /**
     * Renewals (续约指标规则).
     *
     * @return the form
     */
    public static PolicyForm<ContractPolicy> contract() {
        return CustomerKpiForms.contract();
    }

    /**
     * Who counts as kept or lost, with the usual interval (留存规则).
     *
     * @return the form
     */
    public static PolicyForm<RetentionPolicy> retention() {
        return CustomerKpiForms.retention();
    }

    /**
     * Lifetime value, with retention (终身价值规则).
     *
     * @return the form
     */
    public static PolicyForm<LifetimePolicy> lifetime() {
        return CustomerKpiForms.lifetime();
    }

    /**
     * Repurchase and concentration (购买指标规则).
     *
     * @return the form
     */
    public static PolicyForm<PurchaseKpiPolicy> purchase() {
        return CustomerKpiForms.purchase();
    }

    /**
     * Service cases; those of an agent, a team or a channel too (服务指标规则).
     *
     * @return the form
     */
    public static PolicyForm<ServicePolicy> service() {
        return ServiceKpiForms.service();
    }

    /**
     * Net promoter score (NPS 规则).
     *
     * @return the form
     */
    public static PolicyForm<NpsPolicy> nps() {
        return ServiceKpiForms.nps();
    }

    /**
     * Satisfaction: the scale and the answers that count as satisfied (满意度规则).
     *
     * @return the form
     */
    public static PolicyForm<CsatPolicy> csat() {
        return ServiceKpiForms.csat();
    }

    /**
     * The monthly sheet with the rules of all its columns (月度报表规则).
     *
     * @return the form
     */
    public static PolicyForm<SheetPolicy> sheet() {
        return ServiceKpiForms.sheet();
    }

    /**
     * All of them.
     *
     * @return in a fixed order
     */
    public static List<PolicyForm<?>> all() {
        return List.of(
                winBack(),
                relation(),
                pipeline(),
                contract(),
                retention(),
                lifetime(),
                purchase(),
                service(),
                nps(),
                csat(),
                sheet());
    }
}
