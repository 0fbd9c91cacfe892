// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.vocabulary;

import io.github.rapport4j.core.explain.Term;
import io.github.rapport4j.core.explain.Texts;
import java.util.List;

/** How deep a relationship is (生命周期阶段), from stage 1 to stage 5. How alive it is, is another question. */
public enum LifecycleStage implements Term {
    /** Stage 1: a possible customer is known (潜在客户识别). */
    IDENTIFICATION("identification", 1),
    /** Stage 2: first contact, needs are found out (初次接触与需求挖掘). */
    DISCOVERY("discovery", 2),
    /** Stage 3: trust is built, the value is shown (关系建立与价值传递). */
    RELATIONSHIP("relationship", 3),
    /** Stage 4: a contract is lived (深度合作与信任强化). */
    COOPERATION("cooperation", 4),
    /** Stage 5: the customer stays, buys again and recommends (忠诚客户维护与价值延伸). */
    LOYALTY("loyalty", 5);

    private static final List<LifecycleStage> BY_NUMBER = List.of(values());

    private final String code;
    private final int number;

    LifecycleStage(String code, int number) {
        this.code = code;
        this.number = number;
    }

    /**
     * The stage of a number.
     *
     * @param number 1 to 5
     * @return the stage
     */
    public static LifecycleStage of(int number) {
        if (number < 1 || number > BY_NUMBER.size()) {
            throw new IllegalArgumentException("number must be 1 to " + BY_NUMBER.size() + ", but was " + number);
        }
        return BY_NUMBER.get(number - 1);
    }

    /**
     * The number people call the stage by.
     *
     * @return 1 to 5
     */
    public int number() {
        return number;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String key() {
        return "lifecycle-stage." + code;
    }

    @Override
    public Texts texts() {
        return VocabularyTexts.TEXTS;
    }
}
