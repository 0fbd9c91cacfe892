// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.customer.profile;

import io.github.rapport4j.core.explain.Term;
import io.github.rapport4j.core.explain.Texts;

/** What a customer's data and channels are used for (使用目的). Service needs no consent, all else does. */
public enum ConsentPurpose implements Term {
    /** Offers and news (营销). */
    MARKETING("marketing", true),
    /** Replies, delivery, invoices, legally due notices (服务). */
    SERVICE("service", false),
    /** Surveys and interviews (调研访谈). */
    RESEARCH("research", true),
    /** Conclusions about the customer from their behaviour (客户画像). */
    PROFILING("profiling", true),
    /** Passing data on to others (第三方共享). */
    SHARING("sharing", true);

    private final String code;
    private final boolean needsConsent;

    ConsentPurpose(String code, boolean needsConsent) {
        this.code = code;
        this.needsConsent = needsConsent;
    }

    /**
     * Whether the customer has to be asked first.
     *
     * @return false for service only
     */
    public boolean isConsentNeeded() {
        return needsConsent;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String key() {
        return "consent-purpose." + code;
    }

    @Override
    public Texts texts() {
        return ProfileTexts.TEXTS;
    }
}
