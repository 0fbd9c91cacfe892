// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.health;

import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.scoring.internal.CrmStyle;
import io.github.rapport4j.scoring.loyalty.LoyaltyFigures.Cadence;
import io.github.rapport4j.scoring.loyalty.LoyaltyFigures.Satisfaction;
import io.github.rapport4j.scoring.warning.ActivityTrend;
import io.github.rapport4j.scoring.warning.ScanPoint;
import io.github.rapport4j.scoring.warning.WarningReport;
import io.github.rapport4j.scoring.warning.WarningSignal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a health score is computed from (健康度数据), as of a day. What is not known is left out; it is not a zero. A host
 * with its own model fills it in, {@link #from} reads our facts.
 */
@CrmStyle
@Value.Immutable
public abstract class HealthFigures implements WithHealthFigures {
    HealthFigures() {}

    /**
     * How regularly the customer comes.
     *
     * @return empty without any activity
     */
    public abstract Optional<Cadence> cadence();

    /**
     * The latest answer within the policy's year.
     *
     * @return empty without one
     */
    public abstract Optional<Satisfaction> satisfaction();

    /**
     * How much happened lately and before; nothing before gives nothing to compare with, the measure is left out then.
     *
     * @return empty when neither purchases nor interactions are recorded
     */
    public abstract Optional<ActivityTrend> trend();

    /**
     * How service stands.
     *
     * @return empty when complaints are not recorded
     */
    public abstract Optional<ServiceState> service();

    /**
     * How the contracts stand.
     *
     * @return empty without contract
     */
    public abstract Optional<ContractState> contract();

    /**
     * The warnings to list beside the score.
     *
     * @return in the order of their kinds, maybe none
     */
    public abstract List<WarningSignal> warnings();

    /**
     * Reads them from the facts of a customer.
     *
     * @param history the facts; later ones than the point's as-of are left out here
     * @param point where to look from
     * @param warnings the warnings about the same customer at the same point, by the policy's own rules of warning
     * @param policy windows and limits
     * @return the figures
     * @throws IllegalArgumentException if the warnings are of another point or policy
     */
    public static HealthFigures from(
            CustomerHistory history, ScanPoint point, WarningReport warnings, HealthPolicy policy) {
        return new HealthReader(point, warnings, policy).read(history);
    }

    /**
     * Starts figures of which nothing is known.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link HealthFigures}. */
    public static final class Builder extends ImmutableHealthFigures.Builder {
        Builder() {}
    }
}
