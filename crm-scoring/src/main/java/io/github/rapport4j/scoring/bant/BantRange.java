// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.bant;

/**
 * The three sums of a lead in millionths of a point.
 *
 * @param low unknown counted as no
 * @param expected unknown counted as the policy expects
 * @param high unknown counted as yes
 */
record BantRange(int low, int expected, int high) {}
