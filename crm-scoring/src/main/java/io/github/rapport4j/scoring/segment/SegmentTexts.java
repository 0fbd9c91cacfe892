// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.segment;

import io.github.rapport4j.core.explain.Texts;

/** The words of RFM scores and groups, in a class of their own so that they are read only when asked for. */
final class SegmentTexts {
    static final Texts TEXTS = Texts.of(SegmentTexts.class, "segment");

    private SegmentTexts() {}
}
