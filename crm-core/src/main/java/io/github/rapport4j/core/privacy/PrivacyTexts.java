// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.privacy;

import io.github.rapport4j.core.explain.Texts;

/** The words of privacy, in a class of their own so that they are read only when asked for. */
final class PrivacyTexts {
    static final Texts TEXTS = Texts.of(PrivacyTexts.class, "privacy");

    private PrivacyTexts() {}
}
