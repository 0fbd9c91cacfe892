// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.kpi;

import io.github.rapport4j.core.explain.Explained;
import io.github.rapport4j.core.explain.Explanation;
import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.measure.Interval;
import io.github.rapport4j.core.measure.Ratio;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.scoring.internal.CrmStyle;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/**
 * What a KPI came to (指标结果), with everything needed to check it: the definition it follows, numerator and denominator
 * inside the {@linkplain #value() value}, sample size, interval, window, what was left out and what to be careful
 * about.
 */
@CrmStyle
@Value.Immutable
public abstract class KpiResult implements Explained, WithKpiResult {
    KpiResult() {}

    /**
     * The definition followed.
     *
     * @return with id, version, unit and options
     */
    public abstract KpiDefinition definition();

    /**
     * The value with its parts, or why there is none.
     *
     * @return exact; see {@link #toDouble()} for the number in the definition's unit
     */
    public abstract KpiValue value();

    /**
     * How many things went in: customers, answers, cases or whatever the KPI counts.
     *
     * @return 0 or more
     */
    public abstract long n();

    /**
     * The range of plausible values, in the definition's unit (shares 0 to 1, net points -100 to 100).
     *
     * @return empty where no method applies or the value is undefined
     */
    public abstract Optional<Interval> interval();

    /**
     * The days looked at.
     *
     * @return empty when the caller gave counts without a window
     */
    public abstract Optional<KpiWindow> window();

    /**
     * Up to when facts were seen.
     *
     * @return empty when the caller gave counts
     */
    public abstract Optional<AsOf> asOf();

    /**
     * What was left out, by reason.
     *
     * @return none by default
     */
    @Value.Default
    public Exclusions exclusions() {
        return Exclusions.none();
    }

    /**
     * What to be careful about.
     *
     * @return such as {@link KpiReason#SMALL_SAMPLE}; often empty
     */
    public abstract List<Reason> warnings();

    /**
     * The value as a number in the definition's unit: shares 0 to 1, net points -100 to 100.
     *
     * @return empty when undefined; never NaN
     */
    public OptionalDouble toDouble() {
        BigDecimal factor = BigDecimal.valueOf(definition().unit().factor());
        return value().fold(
                        number -> OptionalDouble.of(number.multiply(factor).doubleValue()),
                        reason -> OptionalDouble.empty());
    }

    /**
     * The value rounded for display as the unit says, half up and away from zero: 41.7 for a share of 5/12, -13 for net
     * points of -12.5.
     *
     * @return empty when undefined
     */
    public Optional<BigDecimal> rounded() {
        KpiUnit unit = definition().unit();
        return value().rounded(unit.shownFactor(), unit.decimals());
    }

    @Override
    public Explanation explanation() {
        return KpiStory.of(this);
    }

    /**
     * Starts a result.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts the result of a share: value, n, interval and the warning for few are set.
     *
     * @param definition the definition followed
     * @param ratio the counts; 0/0 is undefined and has no interval
     * @param confidence how to find the interval and when to warn
     * @return a builder that may be given a window and exclusions
     */
    public static Builder ofShare(KpiDefinition definition, Ratio ratio, Confidence confidence) {
        return builder().share(definition, ratio, confidence);
    }

    @Value.Check
    void check() {
        if (n() < 0) {
            throw new IllegalArgumentException("n must be at least 0, but was " + n());
        }
        if (interval().isPresent() && !value().isDefined()) {
            throw new IllegalArgumentException("interval must be absent when the value is undefined");
        }
    }

    /** Builds a {@link KpiResult}. */
    public static final class Builder extends ImmutableKpiResult.Builder {
        Builder() {}

        /**
         * Sets all that follows from a share: definition, value, n, interval and the warning for few.
         *
         * @param definition the definition followed
         * @param ratio the counts; 0/0 is undefined and has no interval
         * @param confidence how to find the interval and when to warn
         * @return this builder
         */
        public Builder share(KpiDefinition definition, Ratio ratio, Confidence confidence) {
            return definition(definition)
                    .value(KpiValue.of(ratio))
                    .n(ratio.denominator())
                    .interval(confidence.interval(ratio))
                    .warnings(confidence.warnings(ratio.denominator()));
        }
    }
}
