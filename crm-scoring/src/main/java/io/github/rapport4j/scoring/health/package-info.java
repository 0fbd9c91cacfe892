/**
 * Customer health (客户健康度): a number of 0 to 100 and a colour from cadence, satisfaction, trend, service and contract,
 * with the warnings beside it, and the closed list of reasons why customers leave. Entry type:
 * {@link io.github.rapport4j.scoring.health.HealthScorer}. Source: the early warning signals and churn interviews of
 * the customer care handbook; rules HEALTH-1 and HEALTH-2.
 */
@NullMarked
package io.github.rapport4j.scoring.health;

import org.jspecify.annotations.NullMarked;
