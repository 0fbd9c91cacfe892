// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.lab;

import io.github.rapport4j.core.explain.Texts;

/** The words of the policy lab, in a class of their own so that they are read only when asked for. */
final class LabTexts {
    static final Texts TEXTS = Texts.of(LabTexts.class, "lab");

    private LabTexts() {}
}
