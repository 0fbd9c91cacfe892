// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.catalogue;

import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.explain.ReasonCode;
import io.github.rapport4j.core.explain.Term;
import io.github.rapport4j.scoring.kpi.KpiDefinition;
import io.github.rapport4j.scoring.kpi.KpiReason;
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
     * How sure the figure says to be.
     *
     * @return the method of its interval; empty when it comes without one
     */
    public Optional<Term> interval() {
        return option(KpiReason.INTERVAL_METHOD)
                .map(reason -> (Term) reason.arguments().get(0));
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
