/**
 * Figures of consecutive periods side by side (指标趋势): the difference to the period before, whether it is clear, and
 * whether targets were met, for a base or by any {@link io.github.rapport4j.scoring.group.Dimension} of its customers,
 * facts or cases. Entry type: {@link io.github.rapport4j.scoring.trend.TrendPlan}. All periods and groups are counted
 * in one pass over the base. Source: spec TARGET-1, BENCH-1, KPI-H.
 */
@NullMarked
package io.github.rapport4j.scoring.trend;

import org.jspecify.annotations.NullMarked;
