// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.service;

import io.github.rapport4j.core.explain.Texts;

/** The words of service figures, in a class of their own so that they are read only when asked for. */
final class ServiceTexts {
    static final Texts TEXTS = Texts.of(ServiceTexts.class, "service");
    static final Texts HANDBOOK = Texts.of(ServiceTexts.class, "service-handbook");

    private ServiceTexts() {}
}
