// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.pipeline;

import io.github.rapport4j.core.explain.Texts;

/** The words of the pipeline, in a class of their own so that they are read only when asked for. */
final class PipelineTexts {
    static final Texts TEXTS = Texts.of(PipelineTexts.class, "pipeline");
    static final Texts HANDBOOK = Texts.of(PipelineTexts.class, "pipeline-handbook");

    private PipelineTexts() {}
}
