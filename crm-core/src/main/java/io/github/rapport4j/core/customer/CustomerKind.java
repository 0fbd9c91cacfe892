// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.customer;

import io.github.rapport4j.core.explain.Term;
import io.github.rapport4j.core.explain.Texts;

/** Whether a customer is an organisation or a person (客户类型). */
public enum CustomerKind implements Term {
    /** 组织客户. */
    ORGANISATION("organisation"),
    /** 个人客户. */
    PERSON("person");

    private final String code;

    CustomerKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String key() {
        return "customer-kind." + code;
    }

    @Override
    public Texts texts() {
        return CustomerTexts.TEXTS;
    }
}
