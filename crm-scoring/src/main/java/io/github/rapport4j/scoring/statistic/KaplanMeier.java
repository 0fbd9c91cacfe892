// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.statistic;

import io.github.rapport4j.core.measure.Interval;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * How long it takes until something happens, when for some it has not happened yet (生存曲线, Kaplan-Meier).
 *
 * <pre>
 * S(t)  = product over the times u up to t of (1 - events(u) / at risk(u))
 * se(t) = S(t) sqrt(sum over the times u up to t of events(u) / (at risk(u) (at risk(u) - events(u))))     Greenwood
 * </pre>
 *
 * <p>At risk at u is everything watched at least until u; events come before censorings of the same time. Without
 * censoring in between, S is the plain share of those left, exactly. It keeps every time, so that parts merge without
 * loss.
 *
 * <p>Intervals are found on the scale log(-log S), where they stay within 0 to 1 and cover what they promise from ten
 * watched on; the plain S ± z se does not (as little as 81 % instead of 95 % of five). z is the two-sided normal
 * quantile.
 *
 * <pre>
 * S^exp(w) to S^exp(-w)   with   w = z se / (S |log S|)
 * </pre>
 *
 * <p>While nothing has happened, the lower end is that of Wilson for all of those at risk; when nobody is left, the
 * upper end is the last one before, or that of Wilson for none of those at risk if it is lower.
 *
 * <p>Mutable and not safe for use by several threads at once; give each thread its own and merge. Source: E. L. Kaplan
 * and P. Meier, Nonparametric estimation from incomplete observations, JASA 53 (1958); M. Greenwood (1926); intervals:
 * J. D. Kalbfleisch and R. L. Prentice, The Statistical Analysis of Failure Time Data (1980); those of times: R.
 * Brookmeyer and J. Crowley, A confidence interval for the median survival time, Biometrics 38 (1982).
 */
public final class KaplanMeier {
    private final Histogram events = Histogram.empty();
    private final Histogram censored = Histogram.empty();

    private KaplanMeier() {}

    /**
     * A curve that has seen nothing.
     *
     * @return an empty curve
     */
    public static KaplanMeier empty() {
        return new KaplanMeier();
    }

    /**
     * Counts in that it happened.
     *
     * @param time after which time, at least 0
     */
    public void addEvent(long time) {
        events.add(requireTime(time));
    }

    /**
     * Counts in that it has not happened yet.
     *
     * @param time how long it was watched, at least 0
     */
    public void addCensored(long time) {
        censored.add(requireTime(time));
    }

    /**
     * Counts in everything that another curve has seen; the other one stays as it is.
     *
     * @param other a curve of the same unit, not this one
     */
    public void merge(KaplanMeier other) {
        events.merge(other.events);
        censored.merge(other.censored);
    }

    /**
     * How many were watched.
     *
     * @return events and censored together
     */
    public long n() {
        return events.n() + censored.n();
    }

    /**
     * For how many it happened.
     *
     * @return 0 or more
     */
    public long events() {
        return events.n();
    }

    /**
     * For how many it has not happened yet.
     *
     * @return 0 or more
     */
    public long censored() {
        return censored.n();
    }

    /**
     * The curve as it stands, to keep and to ask.
     *
     * @return a value that stays as it is
     */
    public Curve curve() {
        return new Curve(steps());
    }

    /**
     * The steps of the curve.
     *
     * @return one step for each time seen, rising; empty when nothing was seen
     */
    public List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        long atRisk = n();
        Run run = new Run(atRisk);
        for (long time : times()) {
            long happened = events.count(time);
            long left = censored.count(time);
            run.pass(atRisk, happened);
            steps.add(new Step(time, new Counts(atRisk, happened, left), run.survival(), run.standardError()));
            atRisk -= happened + left;
            run.rest(atRisk, left);
        }
        return List.copyOf(steps);
    }

    /**
     * The shortest time after which no more than a share is left.
     *
     * @param survival the share left, 0 to 1; 0.5 for the median, 0.1 for the 90th percentile of times
     * @return empty when the curve does not come down that far
     */
    public OptionalLong timeTo(double survival) {
        return curve().timeTo(survival);
    }

    /**
     * The median time.
     *
     * @return the shortest time after which half or less is left; empty when the curve stays above a half
     */
    public OptionalLong median() {
        return timeTo(0.5);
    }

    /**
     * The interval of the share left after a time.
     *
     * @param time at least 0
     * @param level the confidence level, above 0 and below 1
     * @return within 0 to 1; empty when nothing was seen, and beyond the longest time watched while some are left
     */
    public Optional<Interval> interval(long time, double level) {
        requireTime(time);
        SurvivalBounds bounds = SurvivalBounds.of(n(), level);
        List<Step> steps = steps();
        for (Step step : steps) {
            if (step.time() > time) {
                return Optional.of(bounds.interval());
            }
            bounds.pass(step);
        }
        boolean isKnown = !steps.isEmpty()
                && (bounds.isOver() || steps.get(steps.size() - 1).time() == time);
        return isKnown ? Optional.of(bounds.interval()) : Optional.empty();
    }

    /**
     * The lower end of the interval of {@link #timeTo}: the shortest time after which no more than a share may be left.
     *
     * @param survival the share left, 0 to 1; 0.5 for the median
     * @param level the confidence level, above 0 and below 1
     * @return 0 when too few are watched to tell; empty when nothing was seen, and when even the lower ends of the
     *     curve do not come down that far
     */
    public OptionalLong earliestTimeTo(double survival, double level) {
        requireShare(survival);
        SurvivalBounds bounds = SurvivalBounds.of(n(), level);
        if (n() > 0 && bounds.low() <= survival) {
            return OptionalLong.of(0);
        }
        for (Step step : steps()) {
            bounds.pass(step);
            if (bounds.low() <= survival) {
                return OptionalLong.of(step.time());
            }
        }
        return OptionalLong.empty();
    }

    /**
     * The upper end of the interval of {@link #timeTo}: the shortest time after which surely no more than a share is
     * left.
     *
     * @param survival the share left, 0 to 1; 0.5 for the median
     * @param level the confidence level, above 0 and below 1
     * @return empty when the upper ends of the curve do not come down that far: the interval is open
     */
    public OptionalLong latestTimeTo(double survival, double level) {
        requireShare(survival);
        SurvivalBounds bounds = SurvivalBounds.of(n(), level);
        for (Step step : steps()) {
            bounds.pass(step);
            if (bounds.high() <= survival) {
                return OptionalLong.of(step.time());
            }
        }
        return OptionalLong.empty();
    }

    private static void requireShare(double survival) {
        if (!(survival >= 0 && survival <= 1)) {
            throw new IllegalArgumentException("survival must be 0 to 1, but was " + survival);
        }
    }

    private long[] times() {
        long[] of = events.distinctValues();
        long[] and = censored.distinctValues();
        long[] all = Arrays.copyOf(of, of.length + and.length);
        System.arraycopy(and, 0, all, of.length, and.length);
        return Arrays.stream(all).sorted().distinct().toArray();
    }

    private static long requireTime(long time) {
        if (time < 0) {
            throw new IllegalArgumentException("time must be at least 0, but was " + time);
        }
        return time;
    }

    /**
     * The curve (生存曲线), immutable.
     *
     * @param steps one step for each time seen, rising; empty when nothing was seen
     */
    public record Curve(List<Step> steps) {
        public Curve {
            steps = List.copyOf(steps);
        }

        /**
         * How many were watched.
         *
         * @return events and censored together
         */
        public long n() {
            return steps.isEmpty() ? 0 : steps.get(0).counts().atRisk();
        }

        /**
         * For how many it happened.
         *
         * @return 0 or more
         */
        public long events() {
            return steps.stream().mapToLong(step -> step.counts().events()).sum();
        }

        /**
         * The share left after a time.
         *
         * @param time at least 0
         * @return 0 to 1; empty when nobody was watched that long, or nobody at all
         */
        public OptionalDouble survival(long time) {
            requireTime(time);
            if (steps.isEmpty()) {
                return OptionalDouble.empty();
            }
            Step last = steps.get(steps.size() - 1);
            if (time > last.time()) {
                return last.survival() == 0 ? OptionalDouble.of(0) : OptionalDouble.empty();
            }
            double left = 1;
            for (Step step : steps) {
                left = step.time() <= time ? step.survival() : left;
            }
            return OptionalDouble.of(left);
        }

        /**
         * The shortest time after which no more than a share is left.
         *
         * @param survival the share left, 0 to 1; 0.5 for the median, 0.1 for the 90th percentile of times
         * @return empty when the curve does not come down that far
         */
        public OptionalLong timeTo(double survival) {
            requireShare(survival);
            return steps.stream()
                    .filter(step -> step.survival() <= survival)
                    .mapToLong(Step::time)
                    .findFirst();
        }

        /**
         * The median time.
         *
         * @return the shortest time after which half or less is left; empty when the curve stays above a half
         */
        public OptionalLong median() {
            return timeTo(0.5);
        }
    }

    /**
     * The curve from one time on.
     *
     * @param time the time
     * @param counts what happened at it
     * @param survival the share left after it, 0 to 1
     * @param standardError Greenwood's standard error of that share; 0 when nothing is left
     */
    public record Step(long time, Counts counts, double survival, double standardError) {}

    /**
     * What happened at a time.
     *
     * @param atRisk how many were watched at least until then
     * @param events for how many it happened then
     * @param censored how many were watched no longer
     */
    public record Counts(long atRisk, long events, long censored) {}

    /** Between two censorings the factors telescope to a plain share, which is kept exact. */
    private static final class Run {
        private double base = 1;
        private double share = 1;
        private double variance;
        private long start;

        Run(long start) {
            this.start = start;
        }

        void pass(long atRisk, long happened) {
            long left = atRisk - happened;
            share = (double) left / start;
            variance += left == 0 ? 0 : (double) happened / ((double) atRisk * left);
        }

        void rest(long atRisk, long left) {
            if (left > 0) {
                base *= share;
                share = 1;
                start = atRisk;
            }
        }

        double survival() {
            return base * share;
        }

        double standardError() {
            return survival() * StrictMath.sqrt(variance);
        }
    }
}
