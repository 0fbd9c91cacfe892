/**
 * Retention and churn (留存与流失): how many of the customers who were there before a window are there at its end. Entry
 * types: {@link io.github.rapport4j.scoring.retention.RetentionTally} for customers with contracts and their own rhythm
 * of buying, {@link io.github.rapport4j.scoring.retention.PeriodTally} for purchases by calendar period. All merge
 * without loss (KPI-H). Source: spec KPI-1, KPI-2.
 */
@NullMarked
package io.github.rapport4j.scoring.retention;

import org.jspecify.annotations.NullMarked;
