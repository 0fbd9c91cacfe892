// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.catalogue;

import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.explain.ReasonCode;
import io.github.rapport4j.scoring.kpi.KpiDefinition;
import io.github.rapport4j.scoring.kpi.KpiReason;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One figure of a KPI (指标口径): retention, say, is counted in several ways, and each is a figure.
 *
 * @param definition the definition that results of this figure carry; a result adds what the caller of the calculator
 *     chose, such as the stage
 * @param calculator the class that computes it
 */
public record KpiFigure(KpiDefinition definition, Class<?> calculator) {
    private static final List<ReasonCode> WAYS = List.of(
            KpiReason.INTERVAL_METHOD, KpiReason.MEDIAN_INTERVAL, KpiReason.SURVIVAL_INTERVAL, KpiReason.BOOTSTRAP);

    public KpiFigure {
        Objects.requireNonNull(definition, "definition");
        Objects.requireNonNull(calculator, "calculator");
    }

    /**
     * A figure.
     *
     * @param definition the definition that results carry
     * @param calculator the class that computes it
     * @return the figure
     */
    public static KpiFigure of(KpiDefinition definition, Class<?> calculator) {
        return new KpiFigure(definition, calculator);
    }

    /**
     * How the interval of the figure is found: by a method, by the exact interval of a median, from times of which some
     * are not over, or by resampling. Results from very few may still come without one.
     *
     * @return the option of the definition that says so, with the level; empty when the figure comes without an
     *     interval under its policy
     */
    public Optional<Reason> interval() {
        return WAYS.stream().flatMap(way -> option(way).stream()).findFirst();
    }

    /**
     * Whether the interval is found by resampling customers, if the policy asks for it.
     *
     * @return true if the definition names the bootstrap, be it on or off
     */
    public boolean isResampled() {
        return option(KpiReason.BOOTSTRAP)
                .or(() -> option(KpiReason.NO_BOOTSTRAP))
                .isPresent();
    }

    /**
     * Whether few observations are warned of.
     *
     * @return true if the definition names a minimum
     */
    public boolean isWarned() {
        return option(KpiReason.MINIMUM_SAMPLE).isPresent();
    }

    private Optional<Reason> option(ReasonCode code) {
        return definition.options().stream()
                .filter(option -> option.code() == code)
                .findFirst();
    }
}
