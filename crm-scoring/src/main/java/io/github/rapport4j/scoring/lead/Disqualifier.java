// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.lead;

import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.explain.ReasonCode;
import io.github.rapport4j.core.explain.Texts;

/** Why a lead must not be called, whatever its score (排除理由). A host adds its own by a {@link ReasonCode} of its own. */
public enum Disqualifier implements ReasonCode {
    /** 竞争对手: it sells what we sell. */
    COMPETITOR("competitor"),
    /** 已破产或停业: there is nobody to buy. */
    BANKRUPT("bankrupt"),
    /** 未同意接受联系: consent was not given or was withdrawn. */
    NO_CONSENT("no-consent");

    private final String code;

    Disqualifier(String code) {
        this.code = code;
    }

    /**
     * The disqualifier as a reason, as {@link QueuedLead#withDisqualification} takes it.
     *
     * @return a reason without arguments
     */
    public Reason toReason() {
        return Reason.of(this);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String key() {
        return "disqualifier." + code;
    }

    @Override
    public Texts texts() {
        return LeadTexts.TEXTS;
    }
}
