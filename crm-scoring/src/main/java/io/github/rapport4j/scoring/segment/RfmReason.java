// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.segment;

import io.github.rapport4j.core.explain.ReasonCode;
import io.github.rapport4j.core.explain.Texts;

/** What RFM scores have to say (RFM 评分理由). */
public enum RfmReason implements ReasonCode {
    /** How a base was scored; arguments: how many scored, how many not, the binning. */
    SCORED("scored"),
    /** The classes of one measure; arguments: measure, how many classes, how many customers. */
    SCALE("scale"),
    /** The edges of one measure; arguments: list of edges. */
    EDGES("edges"),
    /** Warning: fewer classes than five; arguments: measure, how many classes, list of scores given. */
    FEW_CLASSES("few-classes"),
    /** Why a customer is in a group; arguments: group, scores of recency, frequency and money. */
    GROUPED("grouped"),
    /** Never bought anything; no arguments. */
    NO_PURCHASE("no-purchase");

    private final String code;

    RfmReason(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String key() {
        return "rfm-reason." + code;
    }

    @Override
    public Texts texts() {
        return SegmentTexts.TEXTS;
    }
}
