/**
 * What every KPI shares (指标): its definition as data, its result with numerator, denominator, interval, window and
 * exclusions, and the notion of a mature cohort. Entry type: {@link io.github.rapport4j.scoring.kpi.KpiResult}. Nothing
 * is rounded but for display, and 0/0 is undefined with a reason. Source: spec 30-kpi, KPI-A to KPI-H.
 */
@NullMarked
package io.github.rapport4j.scoring.kpi;

import org.jspecify.annotations.NullMarked;
