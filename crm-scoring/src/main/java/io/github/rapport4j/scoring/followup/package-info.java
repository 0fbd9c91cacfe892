// SPDX-License-Identifier: Apache-2.0
/**
 * What happens to a scored lead next (后续跟进): worked now, asked on within a few working days, or put aside with a day on
 * which it is looked at again. Entry type: {@link io.github.rapport4j.scoring.followup.FollowUpPlanner}. A lead is put
 * aside only when no open answer could still raise it. Working days are a host's calendar behind
 * {@link io.github.rapport4j.scoring.followup.WorkingDays}.
 */
@NullMarked
package io.github.rapport4j.scoring.followup;

import org.jspecify.annotations.NullMarked;
