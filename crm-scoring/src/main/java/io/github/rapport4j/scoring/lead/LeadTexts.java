// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.lead;

import io.github.rapport4j.core.explain.Texts;

/** The words of the lead queue, in a class of their own so that they are read only when asked for. */
final class LeadTexts {
    static final Texts TEXTS = Texts.of(LeadTexts.class, "lead");

    private LeadTexts() {}
}
