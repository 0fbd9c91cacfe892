// SPDX-License-Identifier: Apache-2.0
/**
 * How alive a relationship is, as of any day (活跃状态): new, active, at risk, dormant, churned or won back, judged by the
 * customer's own rhythm. Entry type: {@link io.github.rapport4j.lifecycle.engagement.EngagementCalculator}. A fold over
 * the days: the state of one day and the facts of the next give the state of the next. It stands beside the stage and
 * never moves it. Source: spec ENG-1 to ENG-8.
 */
@NullMarked
package io.github.rapport4j.lifecycle.engagement;

import org.jspecify.annotations.NullMarked;
