// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.privacy;

import io.github.rapport4j.core.explain.Term;
import io.github.rapport4j.core.explain.Texts;
import java.util.function.UnaryOperator;

/** How much of a personal value a display shows (脱敏级别). {@link #FULL} is for readers whose right a host has checked. */
public enum MaskingLevel implements Term {
    /** Nothing: {@code ***} (隐藏). */
    HIDDEN("hidden"),
    /** Enough to recognise a value one knows: {@code 138****1234} (部分显示). */
    PARTIAL("partial"),
    /** Everything (完整显示). */
    FULL("full");

    static final String MASK = "***";

    private final String code;

    MaskingLevel(String code) {
        this.code = code;
    }

    String show(String value, UnaryOperator<String> partial) {
        return switch (this) {
            case HIDDEN -> MASK;
            case PARTIAL -> partial.apply(value);
            case FULL -> value;
        };
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String key() {
        return "masking-level." + code;
    }

    @Override
    public Texts texts() {
        return PrivacyTexts.TEXTS;
    }
}
