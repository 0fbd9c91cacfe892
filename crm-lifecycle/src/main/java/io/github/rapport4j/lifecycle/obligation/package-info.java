// SPDX-License-Identifier: Apache-2.0
/**
 * What a stage owes the customer (阶段义务): obligations that start with a stage or an event, have due dates, and are met
 * by facts, waived with a reason, or overdue. Entry type:
 * {@link io.github.rapport4j.lifecycle.obligation.ObligationBook}. Each has a key that stays the same however often it
 * is computed, so that nothing is planned twice. Source: spec OBL-1 to OBL-14.
 */
@NullMarked
package io.github.rapport4j.lifecycle.obligation;

import org.jspecify.annotations.NullMarked;
