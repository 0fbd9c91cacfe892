// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.warning;

import io.github.rapport4j.core.explain.Term;
import io.github.rapport4j.core.explain.Texts;

/** The signs that a customer may leave (预警信号), in the order of their rules WARN-1 to WARN-6. */
public enum WarningKind implements Term {
    /** Purchases and two-way interactions fall (活跃度下降). */
    ACTIVITY_DROP("activity-drop"),
    /** Complaints rise, or a severe one stays open (投诉增多). */
    COMPLAINTS("complaints"),
    /** The next purchase is overdue (逾期未购). */
    OVERDUE("overdue"),
    /** Satisfaction is low or falls (满意度下降). */
    SATISFACTION("satisfaction"),
    /** A contract ends soon and nobody talks about its renewal (合同临期). */
    CONTRACT_END("contract-end"),
    /** A forecast says that the customer is probably gone (模型预警). */
    FORECAST("forecast");

    private final String code;

    WarningKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String key() {
        return "warning-kind." + code;
    }

    @Override
    public Texts texts() {
        return WarningTexts.TEXTS;
    }
}
