// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.catalogue;

import io.github.rapport4j.core.explain.Texts;

/** The words of the catalogue, in a class of their own so that they are read only when asked for. */
final class CatalogueTexts {
    static final Texts TEXTS = Texts.of(CatalogueTexts.class, "catalogue");
    static final Texts HANDBOOK = Texts.of(CatalogueTexts.class, "catalogue-handbook");

    private CatalogueTexts() {}
}
