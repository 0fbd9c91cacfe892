// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.policy;

import io.github.rapport4j.core.explain.Texts;

/** The words about policy files, in a class of their own so that they are read only when asked for. */
final class PolicyTexts {
    static final Texts TEXTS = Texts.of(PolicyTexts.class, "policy");

    private PolicyTexts() {}
}
