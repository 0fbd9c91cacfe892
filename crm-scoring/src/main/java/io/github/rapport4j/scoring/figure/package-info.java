/**
 * Figures of any family counted together (指标合计): one customer is read once and counted into every KPI of a sheet. Entry
 * type: {@link io.github.rapport4j.scoring.figure.KpiMeasure}, which says how a KPI is counted over any scope, so that
 * trends, groups and revisions need to know no family. Source: spec KPI-A, KPI-H.
 */
@NullMarked
package io.github.rapport4j.scoring.figure;

import org.jspecify.annotations.NullMarked;
