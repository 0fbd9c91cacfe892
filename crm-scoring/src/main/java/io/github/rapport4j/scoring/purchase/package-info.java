/**
 * Key figures of purchases (购买指标): repurchase rate, cohort matrix, frequency, order value and gaps, concentration and
 * the monthly activity sheet. Each is an accumulator over {@link io.github.rapport4j.scoring.rhythm.PurchaseDays}, fed
 * from facts or from columns alike, that merges without loss (KPI-H). Entry types:
 * {@link io.github.rapport4j.scoring.purchase.RepurchaseRate},
 * {@link io.github.rapport4j.scoring.purchase.CohortTally}, {@link io.github.rapport4j.scoring.purchase.PatternTally}.
 * Source: spec KPI-3, 4, 13, 22, 23, 24.
 */
@NullMarked
package io.github.rapport4j.scoring.purchase;

import org.jspecify.annotations.NullMarked;
