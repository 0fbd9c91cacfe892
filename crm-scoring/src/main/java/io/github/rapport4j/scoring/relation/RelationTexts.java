// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.relation;

import io.github.rapport4j.core.explain.Texts;

/** The words of relations, in a class of their own so that they are read only when asked for. */
final class RelationTexts {
    static final Texts TEXTS = Texts.of(RelationTexts.class, "relation");
    static final Texts HANDBOOK = Texts.of(RelationTexts.class, "relation-handbook");

    private RelationTexts() {}
}
