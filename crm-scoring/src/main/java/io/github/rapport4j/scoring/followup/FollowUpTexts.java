// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.followup;

import io.github.rapport4j.core.explain.Texts;

/** The words of the follow-up, in a class of their own so that they are read only when asked for. */
final class FollowUpTexts {
    static final Texts TEXTS = Texts.of(FollowUpTexts.class, "followup");

    private FollowUpTexts() {}
}
