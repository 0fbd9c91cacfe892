// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.health;

import io.github.rapport4j.core.explain.Term;
import io.github.rapport4j.core.explain.Texts;

/** How the contracts of a customer stand (合同状况). */
public enum ContractState implements Term {
    /** At least one is in force or agreed for later (有效). */
    RUNNING("running"),
    /** One ends soon and nobody talks about its renewal (临期): WARN-5 shows. */
    ENDING("ending"),
    /** None is left (已终止). */
    ENDED("ended");

    private final String code;

    ContractState(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String key() {
        return "contract-state." + code;
    }

    @Override
    public Texts texts() {
        return HealthTexts.TEXTS;
    }
}
