// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.contract;

import io.github.rapport4j.core.explain.Texts;

/** The words of contract figures, in a class of their own so that they are read only when asked for. */
final class ContractTexts {
    static final Texts TEXTS = Texts.of(ContractTexts.class, "contract");
    static final Texts HANDBOOK = Texts.of(ContractTexts.class, "contract-handbook");

    private ContractTexts() {}
}
