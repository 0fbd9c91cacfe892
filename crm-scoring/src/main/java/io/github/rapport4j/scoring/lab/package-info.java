/**
 * Comparing two policies over a whole base before one goes live (规则对比): who moves, from where to where, by how much.
 * And what moved one score between two evaluations. Entry types: {@link io.github.rapport4j.scoring.lab.PolicyLab} and
 * {@link io.github.rapport4j.scoring.lab.ScoreChange}. It works for any family whose outcome is a word of the trade:
 * lead bands, quadrants, tiers, health.
 */
@NullMarked
package io.github.rapport4j.scoring.lab;

import org.jspecify.annotations.NullMarked;
