/**
 * A figure against what was expected of it (目标), and against what others reach (行业基准). Entry types:
 * {@link io.github.rapport4j.scoring.goal.Target}, {@link io.github.rapport4j.scoring.goal.Benchmark}. Where a figure
 * has an interval, the interval decides, so that few answers neither meet nor miss. Source: spec TARGET-1, BENCH-1.
 */
@NullMarked
package io.github.rapport4j.scoring.goal;

import org.jspecify.annotations.NullMarked;
