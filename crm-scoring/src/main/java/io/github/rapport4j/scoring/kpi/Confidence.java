// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.kpi;

import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.explain.Term;
import io.github.rapport4j.core.explain.Texts;
import io.github.rapport4j.core.measure.Interval;
import io.github.rapport4j.core.measure.Ratio;
import io.github.rapport4j.scoring.internal.Decimals;
import io.github.rapport4j.scoring.statistic.Bootstrap;
import io.github.rapport4j.scoring.statistic.KaplanMeier;
import io.github.rapport4j.scoring.statistic.Proportions;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * How sure a KPI says to be (置信设定): level and method of its interval, and from which sample size on it comes without a
 * warning. A part of the policies of all KPIs.
 *
 * @param level the confidence level, above 0 and below 1
 * @param method how intervals of shares are found
 * @param minimumN a smaller sample is warned of; at least 0
 * @param bootstrap how intervals of means, ratios of amounts and concentrations are found
 */
public record Confidence(double level, Method method, long minimumN, Bootstrap bootstrap) {
    private static final Confidence STANDARD = new Confidence(0.95, Method.WILSON, 5);

    public Confidence {
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(bootstrap, "bootstrap");
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("level must be above 0 and below 1, but was " + level);
        }
        if (minimumN < 0) {
            throw new IllegalArgumentException("minimumN must be at least 0, but was " + minimumN);
        }
    }

    /**
     * Settings without a bootstrap.
     *
     * @param level the confidence level, above 0 and below 1
     * @param method how intervals of shares are found
     * @param minimumN a smaller sample is warned of; at least 0
     */
    public Confidence(double level, Method method, long minimumN) {
        this(level, method, minimumN, Bootstrap.off());
    }

    /**
     * The documented default.
     *
     * @return 95 %, Wilson, a warning below 5, no bootstrap
     */
    public static Confidence standard() {
        return STANDARD;
    }

    /**
     * The same with another level.
     *
     * @param newLevel above 0 and below 1
     * @return a copy
     */
    public Confidence withLevel(double newLevel) {
        return new Confidence(newLevel, method, minimumN, bootstrap);
    }

    /**
     * The same with another method.
     *
     * @param newMethod how intervals of shares are found
     * @return a copy
     */
    public Confidence withMethod(Method newMethod) {
        return new Confidence(level, newMethod, minimumN, bootstrap);
    }

    /**
     * The same with another minimum.
     *
     * @param newMinimumN a smaller sample is warned of; at least 0
     * @return a copy
     */
    public Confidence withMinimumN(long newMinimumN) {
        return new Confidence(level, method, newMinimumN, bootstrap);
    }

    /**
     * The same with another bootstrap: it gives intervals to means, ratios of amounts and concentrations, and takes
     * time for it.
     *
     * @param newBootstrap how often from which seed, or {@link Bootstrap#off()}
     * @return a copy
     */
    public Confidence withBootstrap(Bootstrap newBootstrap) {
        return new Confidence(level, method, minimumN, newBootstrap);
    }

    /**
     * The interval of a share.
     *
     * @param ratio the share
     * @return empty for 0/0
     */
    public Optional<Interval> interval(Ratio ratio) {
        return ratio.isDefined() ? Optional.of(method.interval(ratio, level)) : Optional.empty();
    }

    /**
     * The interval of a quantile of times, of which some are not over yet.
     *
     * @param times how long things took so far
     * @param left the share left after it, 0.5 for the median
     * @param perUnit how many units of the curve make one of the figure: 60 for hours from minutes
     * @return in the unit of the figure; empty while an end is not known
     */
    public Optional<Interval> interval(KaplanMeier times, double left, int perUnit) {
        OptionalLong low = times.earliestTimeTo(left, level);
        OptionalLong high = times.latestTimeTo(left, level);
        return low.isPresent() && high.isPresent()
                ? Optional.of(
                        Interval.of((double) low.getAsLong() / perUnit, (double) high.getAsLong() / perUnit, level))
                : Optional.empty();
    }

    /**
     * What is known of a quantile of times when its interval has no upper end yet.
     *
     * @param times how long things took so far
     * @param left the share left after it, 0.5 for the median
     * @param perUnit how many units of the curve make one of the figure
     * @param unit the unit of the figure
     * @return {@link KpiReason#OPEN_INTERVAL} with the lower end, if it is above 0; nothing when the interval is known
     */
    public List<Reason> openInterval(KaplanMeier times, double left, int perUnit, KpiUnit unit) {
        OptionalLong low = times.earliestTimeTo(left, level);
        boolean isOpen = low.orElse(0) > 0 && times.latestTimeTo(left, level).isEmpty();
        return isOpen
                ? List.of(Reason.of(
                        KpiReason.OPEN_INTERVAL,
                        unit.shown(BigDecimal.valueOf((double) low.getAsLong() / perUnit)),
                        Decimals.percent(level)))
                : List.of();
    }

    /**
     * The warning that a sample size calls for.
     *
     * @param n the sample size
     * @return {@link KpiReason#SMALL_SAMPLE} below the minimum, nothing for 0: there the value is undefined anyway
     */
    public List<Reason> warnings(long n) {
        return n > 0 && n < minimumN ? List.of(Reason.of(KpiReason.SMALL_SAMPLE, n, minimumN)) : List.of();
    }

    /**
     * These settings as options of the definition of a share.
     *
     * @return method with level in percent, and minimum
     */
    public List<Reason> options() {
        return options(method);
    }

    /**
     * These settings as options of the definition of a figure that has an interval of its own kind.
     *
     * @param interval the name of its interval method
     * @return that method with level in percent, and minimum
     */
    public List<Reason> options(Term interval) {
        return List.of(Reason.of(KpiReason.INTERVAL_METHOD, interval, Decimals.percent(level)), warning());
    }

    /**
     * The minimum as an option of the definition of a figure that has no interval.
     *
     * @return below which sample size a warning is given
     */
    public Reason warning() {
        return Reason.of(KpiReason.MINIMUM_SAMPLE, minimumN);
    }

    /**
     * The settings that matter where intervals are found in one way whatever the method, as options of a definition.
     *
     * @param way {@link KpiReason#MEDIAN_INTERVAL} or {@link KpiReason#SURVIVAL_INTERVAL}
     * @return the way with the level in percent, and minimum
     */
    public List<Reason> options(KpiReason way) {
        return List.of(Reason.of(way, Decimals.percent(level)), Reason.of(KpiReason.MINIMUM_SAMPLE, minimumN));
    }

    /**
     * The settings that matter where intervals are resampled, as options of a definition.
     *
     * @return resamples, seed and level in percent, or that there is no interval; and minimum
     */
    public List<Reason> resamplingOptions() {
        return List.of(
                bootstrap.isOn()
                        ? Reason.of(
                                KpiReason.BOOTSTRAP,
                                (long) bootstrap.resamples(),
                                bootstrap.seed(),
                                Decimals.percent(level))
                        : Reason.of(KpiReason.NO_BOOTSTRAP),
                Reason.of(KpiReason.MINIMUM_SAMPLE, minimumN));
    }

    @Override
    public String toString() {
        return level + " " + method.code() + ", n >= " + minimumN + (bootstrap.isOn() ? ", " + bootstrap : "");
    }

    /** Interval methods of figures that are no plain shares: the figure fixes them, no policy chooses (固定区间方法). */
    public enum Fixed implements Term {
        /** 调整沃尔德: {@link Proportions#adjustedWaldNet}. */
        ADJUSTED_WALD("adjusted-wald"),
        /** 纽科姆: {@link Proportions#difference}. */
        NEWCOMBE("newcombe"),
        /** 泊松精确: {@link io.github.rapport4j.scoring.statistic.PoissonRates#exact}. */
        POISSON("poisson");

        private final String code;

        Fixed(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public String key() {
            return "interval-method." + code;
        }

        @Override
        public Texts texts() {
            return KpiTexts.TEXTS;
        }
    }

    /** How intervals of shares are found (区间方法). */
    public enum Method implements Term {
        /** 威尔逊: {@link Proportions#wilson}. */
        WILSON("wilson") {
            @Override
            Interval interval(Ratio ratio, double level) {
                return Proportions.wilson(ratio, level);
            }
        },
        /** 阿格雷斯蒂-库尔（调整 Wald）: {@link Proportions#agrestiCoull}; never narrower than Wilson. */
        AGRESTI_COULL("agresti-coull") {
            @Override
            Interval interval(Ratio ratio, double level) {
                return Proportions.agrestiCoull(ratio, level);
            }
        },
        /** 克洛珀-皮尔逊（精确）: {@link Proportions#clopperPearson}; for who must never promise too much. */
        CLOPPER_PEARSON("clopper-pearson") {
            @Override
            Interval interval(Ratio ratio, double level) {
                return Proportions.clopperPearson(ratio, level);
            }
        },
        /** 杰弗里斯: {@link Proportions#jeffreys}; the shortest near none and all. */
        JEFFREYS("jeffreys") {
            @Override
            Interval interval(Ratio ratio, double level) {
                return Proportions.jeffreys(ratio, level);
            }
        };

        private final String code;

        Method(String code) {
            this.code = code;
        }

        abstract Interval interval(Ratio ratio, double level);

        @Override
        public String code() {
            return code;
        }

        @Override
        public String key() {
            return "interval-method." + code;
        }

        @Override
        public Texts texts() {
            return KpiTexts.TEXTS;
        }
    }
}
