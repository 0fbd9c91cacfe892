/**
 * The five-stage lifecycle of a relationship (五阶段生命周期): what an event does to it, what is missing for the next stage,
 * and how it came to be where it is. Entry type: {@link io.github.rapport4j.lifecycle.stage.LifecycleMachine}. The
 * table of {@link io.github.rapport4j.lifecycle.transition.EventKind} says what is possible, guards say what must be
 * proven, and the state is a fold over the stored records. What each stage is for says
 * {@link io.github.rapport4j.lifecycle.stage.StageGuide}. Source: the five-stage handbook this library follows.
 */
@NullMarked
package io.github.rapport4j.lifecycle.stage;

import org.jspecify.annotations.NullMarked;
