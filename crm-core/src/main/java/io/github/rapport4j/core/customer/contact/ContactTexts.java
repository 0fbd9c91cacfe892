// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.customer.contact;

import io.github.rapport4j.core.explain.Texts;

/** The words of contacts and their roles, in a class of their own so that they are read only when asked for. */
final class ContactTexts {
    static final Texts TEXTS = Texts.of(ContactTexts.class, "contact");

    private ContactTexts() {}
}
