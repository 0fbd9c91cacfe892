// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.profile;

import io.github.rapport4j.core.explain.Texts;

/** The words of the profile fit, in a class of their own so that they are read only when asked for. */
final class ProfileTexts {
    static final Texts TEXTS = Texts.of(ProfileTexts.class, "profile");

    private ProfileTexts() {}
}
