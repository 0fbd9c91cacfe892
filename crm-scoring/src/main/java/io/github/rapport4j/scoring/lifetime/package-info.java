/**
 * What a customer is worth over its time with us (客户生命周期价值). Entry type:
 * {@link io.github.rapport4j.scoring.lifetime.LifetimeTally}, which merges without loss (KPI-H). A statistical model of
 * the host may say what is to be expected ({@link io.github.rapport4j.scoring.lifetime.LifetimeModel}). Source: spec
 * KPI-14.
 */
@NullMarked
package io.github.rapport4j.scoring.lifetime;

import org.jspecify.annotations.NullMarked;
