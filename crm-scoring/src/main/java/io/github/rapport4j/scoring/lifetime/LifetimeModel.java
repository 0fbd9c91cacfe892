// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.lifetime;

import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.measure.Money;
import io.github.rapport4j.core.time.AsOf;
import java.util.Optional;

/**
 * Where a statistical model of customer value comes in (价值模型). Implementations must be safe for use by several threads,
 * give the same answer for the same question, and look at nothing that is not in the history.
 */
@FunctionalInterface
public interface LifetimeModel {
    /**
     * What a customer is expected to bring in from now on.
     *
     * @param seen the facts up to the point
     * @param asOf the point of evaluation
     * @return an amount, converted at the day of the evaluation if it is not in the currency of the run; empty when the
     *     model says nothing
     */
    Optional<Money> expected(CustomerHistory seen, AsOf asOf);
}
