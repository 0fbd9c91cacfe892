// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.sheet;

import io.github.rapport4j.core.explain.PolicyRef;
import io.github.rapport4j.core.time.AsOf;
import java.util.List;
import java.util.Objects;

/**
 * The state of a base month by month (客户经营月报). Immutable and safe for use by several threads. Source: spec HEALTH-3.
 *
 * @param months in order, without gaps
 * @param asOf up to when facts were seen
 * @param policy the policies of the figures
 */
public record MonthlySheet(List<SheetMonth> months, AsOf asOf, PolicyRef policy) {
    public MonthlySheet {
        months = List.copyOf(months);
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(policy, "policy");
    }
}
