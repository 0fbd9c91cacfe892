// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.health;

import io.github.rapport4j.core.explain.Term;
import io.github.rapport4j.core.explain.Texts;

/** Why a customer left (流失原因): a closed list, filled by survey or interview. */
public enum ChurnReason implements Term {
    /** The product does not fit or disappoints (产品). */
    PRODUCT("product"),
    /** The service disappoints (服务). */
    SERVICE("service"),
    /** Too expensive (价格). */
    PRICE("price"),
    /** Gone to a competitor (竞争对手). */
    COMPETITOR("competitor"),
    /** The need is gone (需求消失). */
    NEED_GONE("need-gone"),
    /** The customer closed its business (企业停业). */
    BUSINESS_CLOSED("business-closed"),
    /** Our contact left (联系人离职). */
    CONTACT_LEFT("contact-left"),
    /** Anything else (其他); a note says what. */
    OTHER("other");

    private final String code;

    ChurnReason(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String key() {
        return "churn-reason." + code;
    }

    @Override
    public Texts texts() {
        return HealthTexts.TEXTS;
    }
}
