/**
 * The five stages of a relationship (客户生命周期五阶段) and what each is for. Entry type:
 * {@link io.github.rapport4j.lifecycle.stage.StageGuide}.
 */
@NullMarked
package io.github.rapport4j.lifecycle.stage;

import org.jspecify.annotations.NullMarked;
