// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.warning;

import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.time.AsOf;
import java.util.OptionalDouble;

/** How likely it is that a customer still is one (客户存活概率): where a forecast model is plugged in. */
@FunctionalInterface
public interface AliveForecast {
    /**
     * The probability that a customer is still active. Called once for each day looked at.
     *
     * @param seen the facts of the customer; none is later than {@code asOf}
     * @param asOf the point to forecast from
     * @return 0 to 1; empty when the model has nothing to say about the customer
     */
    OptionalDouble alive(CustomerHistory seen, AsOf asOf);
}
