// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.health;

import io.github.rapport4j.core.explain.Term;
import io.github.rapport4j.core.explain.Texts;

/** How service stands with a customer (服务状况). */
public enum ServiceState implements Term {
    /** Nothing warns (正常). */
    CALM("calm"),
    /** Complaints rise (投诉预警): WARN-2 shows. */
    WARNED("warned"),
    /** A severe complaint is open (严重投诉未解决). */
    SEVERE("severe");

    private final String code;

    ServiceState(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String key() {
        return "service-state." + code;
    }

    @Override
    public Texts texts() {
        return HealthTexts.TEXTS;
    }
}
