/**
 * Comparing two policies over a whole base before one goes live (规则对比): who moves, from where to where, by how much.
 * Entry type: {@link io.github.rapport4j.scoring.lab.PolicyLab}. It works for any family whose outcome is a word of the
 * trade: lead bands, quadrants, tiers, health.
 */
@NullMarked
package io.github.rapport4j.scoring.lab;

import org.jspecify.annotations.NullMarked;
