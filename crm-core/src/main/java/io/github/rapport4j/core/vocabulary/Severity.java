// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.vocabulary;

import io.github.rapport4j.core.explain.Term;
import io.github.rapport4j.core.explain.Texts;
import java.util.List;

/** How grave a complaint or service request is (严重程度), from level 1, the gravest, to level 4. */
public enum Severity implements Term {
    /** Level 1: nothing works (致命). */
    CRITICAL("critical", 1),
    /** Level 2: much does not work (严重). */
    MAJOR("major", 2),
    /** Level 3: something does not work (一般). */
    MODERATE("moderate", 3),
    /** Level 4: a blemish (轻微). */
    MINOR("minor", 4);

    private static final List<Severity> BY_LEVEL = List.of(values());

    private final String code;
    private final int level;

    Severity(String code, int level) {
        this.code = code;
        this.level = level;
    }

    /**
     * The severity of a level.
     *
     * @param level 1, the gravest, to 4
     * @return the severity
     */
    public static Severity of(int level) {
        if (level < 1 || level > BY_LEVEL.size()) {
            throw new IllegalArgumentException("level must be 1 to " + BY_LEVEL.size() + ", but was " + level);
        }
        return BY_LEVEL.get(level - 1);
    }

    /**
     * The level.
     *
     * @return 1, the gravest, to 4
     */
    public int level() {
        return level;
    }

    /**
     * Whether an open complaint of this severity keeps a customer from counting as loyal.
     *
     * @return true for levels 1 and 2
     */
    public boolean isSevere() {
        return this == CRITICAL || this == MAJOR;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String key() {
        return "severity." + code;
    }

    @Override
    public Texts texts() {
        return VocabularyTexts.TEXTS;
    }
}
