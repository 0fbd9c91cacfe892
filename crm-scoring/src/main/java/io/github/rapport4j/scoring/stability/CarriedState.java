// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.stability;

import java.util.Objects;

/**
 * What a customer carries from evaluation to evaluation (延续状态); the host keeps it with the customer.
 *
 * @param value the axis of value
 * @param loyalty the axis of loyalty
 */
public record CarriedState(AxisState value, AxisState loyalty) {
    public CarriedState {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(loyalty, "loyalty");
    }
}
