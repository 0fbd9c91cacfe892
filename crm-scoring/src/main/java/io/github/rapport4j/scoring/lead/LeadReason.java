// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.lead;

import io.github.rapport4j.core.explain.ReasonCode;
import io.github.rapport4j.core.explain.Texts;

/** Why a lead was not scored or not queued (线索未处理理由). */
public enum LeadReason implements ReasonCode {
    /** The extractor gave nothing. No arguments. */
    NO_ASSESSMENT("no-assessment"),
    /** The extractor refused the lead. Argument: the message of the refusal. */
    REFUSED("refused"),
    /** The extractor broke on the lead. Argument: the kind of exception; its message may be personal and stays out. */
    BROKEN("broken"),
    /** Another lead of the same id is queued. Argument: the id. */
    DUPLICATE("duplicate");

    private final String code;

    LeadReason(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String key() {
        return "lead-reason." + code;
    }

    @Override
    public Texts texts() {
        return LeadTexts.TEXTS;
    }
}
