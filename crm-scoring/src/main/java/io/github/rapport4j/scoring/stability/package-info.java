/**
 * Quadrants that do not flap (象限稳定性): a customer changes sides only after confirmation, and who moved between two dates
 * is counted and named. Entry types: {@link io.github.rapport4j.scoring.stability.SteadyClassifier} on top of a plain
 * {@link io.github.rapport4j.scoring.quadrant.QuadrantReport}, and
 * {@link io.github.rapport4j.scoring.stability.MigrationMatrix}. Source: spec QUAD-5 and QUAD-8.
 */
@NullMarked
package io.github.rapport4j.scoring.stability;

import org.jspecify.annotations.NullMarked;
