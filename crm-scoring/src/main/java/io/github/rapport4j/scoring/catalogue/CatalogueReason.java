// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.catalogue;

import io.github.rapport4j.core.explain.ReasonCode;
import io.github.rapport4j.core.explain.Texts;

/** How an entry of the catalogue is told (目录说明). */
public enum CatalogueReason implements ReasonCode {
    /** Id, name and version of a KPI. */
    ENTRY("entry"),
    /** What a KPI says. */
    MEANING("meaning"),
    /** Name of a figure and its formula. */
    FIGURE("figure"),
    /** Unit and direction of a figure. */
    MEASURED("measured"),
    /** Where a formula comes from. */
    SOURCE("source"),
    /** When there is no value. */
    UNDEFINED("undefined"),
    /** Something else to choose. */
    CHOICE("choice"),
    /** Something else to choose, and among what. */
    CHOICE_AMONG("choice-among");

    private final String code;

    CatalogueReason(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String key() {
        return "catalogue." + code;
    }

    @Override
    public Texts texts() {
        return CatalogueTexts.TEXTS;
    }
}
