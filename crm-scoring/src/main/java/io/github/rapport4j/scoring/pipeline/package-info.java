/**
 * How relationships move through the five stages (销售漏斗): who gets further, who is won, and how long a stage takes.
 * Entry types: {@link io.github.rapport4j.scoring.pipeline.FunnelTally},
 * {@link io.github.rapport4j.scoring.pipeline.StageTimeTally}. Both read stage moves and merge without loss (KPI-H).
 * Source: spec KPI-12, KPI-21.
 */
@NullMarked
package io.github.rapport4j.scoring.pipeline;

import org.jspecify.annotations.NullMarked;
