// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.group;

import io.github.rapport4j.core.explain.Texts;

/** The words of groups, in a class of their own so that they are read only when asked for. */
final class GroupTexts {
    static final Texts TEXTS = Texts.of(GroupTexts.class, "group");

    private GroupTexts() {}
}
