// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.customer.profile;

import io.github.rapport4j.core.explain.Texts;

/** The words of profile and consent, in a class of their own so that they are read only when asked for. */
final class ProfileTexts {
    static final Texts TEXTS = Texts.of(ProfileTexts.class, "customer-profile");

    private ProfileTexts() {}
}
