/**
 * The state of a whole base month by month (客户经营月报): retention, repurchase, complaints, satisfaction, referrals and
 * health side by side. Entry type: {@link io.github.rapport4j.scoring.sheet.MonthlySheetTally}. Every figure is the KPI
 * of its own family. Source: spec HEALTH-3.
 */
@NullMarked
package io.github.rapport4j.scoring.sheet;

import org.jspecify.annotations.NullMarked;
