/**
 * What may happen to a relationship (生命周期流转): the events, where each may lead from where, and the reasons that moves
 * back and out need. Entry types: {@link io.github.rapport4j.lifecycle.transition.EventKind}, which is the table, and
 * {@link io.github.rapport4j.lifecycle.transition.LifecycleEvent}. Source: the five-stage handbook this library
 * follows.
 */
@NullMarked
package io.github.rapport4j.lifecycle.transition;

import org.jspecify.annotations.NullMarked;
