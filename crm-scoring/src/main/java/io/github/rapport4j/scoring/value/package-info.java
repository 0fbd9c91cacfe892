/**
 * What a customer is worth so far (客户价值): net spend in a trailing window or over the whole history, or margin, with or
 * without the spend of customers it referred. Entry type: {@link io.github.rapport4j.scoring.value.ValueMeter}.
 * Purchases and refunds are set off as in all rules, by purchase day.
 */
@NullMarked
package io.github.rapport4j.scoring.value;

import org.jspecify.annotations.NullMarked;
