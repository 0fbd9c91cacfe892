// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.calibration;

import io.github.rapport4j.core.explain.Explained;
import io.github.rapport4j.core.explain.Explanation;
import io.github.rapport4j.core.explain.PolicyRef;
import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.measure.Interval;
import io.github.rapport4j.core.measure.Ratio;
import io.github.rapport4j.core.measure.Score;
import io.github.rapport4j.scoring.bant.LeadBand;
import io.github.rapport4j.scoring.bant.LeadBands;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** How closed leads turned out, by the score they had (校准报告). */
public final class CalibrationReport implements Explained {
    private static final long TOP = Score.FULL.micros() + 1;

    private final CalibrationPolicy policy;
    private final ScoreTable table;

    private CalibrationReport(CalibrationPolicy policy, ScoreTable table) {
        this.policy = policy;
        this.table = table;
    }

    static CalibrationReport of(Collection<ClosedLead> leads, CalibrationPolicy policy) {
        return new CalibrationReport(policy, ScoreTable.of(leads));
    }

    /**
     * The policy that was applied.
     *
     * @return its name, version and fingerprint
     */
    public PolicyRef policy() {
        return policy.ref();
    }

    /**
     * How many were won of all that are closed.
     *
     * @return the conversion of the whole base
     */
    public Ratio conversion() {
        return table.conversion(0, TOP);
    }

    /**
     * How each band turned out.
     *
     * @return high, medium and deferred, each with its interval
     */
    public List<BandConversion> bands() {
        long medium = policy.bands().medium().micros();
        long high = policy.bands().high().micros();
        return List.of(
                band(LeadBand.HIGH, high, TOP),
                band(LeadBand.MEDIUM, medium, high),
                band(LeadBand.DEFERRED, 0, medium));
    }

    /**
     * The area under the curve (AUC): how often a won lead had a higher score than a lost one, ties counted half.
     *
     * @return 0 to 1; 0.5 is no better than chance
     */
    public double auc() {
        return table.ordered().toDouble();
    }

    /**
     * The Brier score: the mean squared distance of the points, read as a chance of points/100, from the outcome.
     *
     * @return 0 to 1; 0 is perfect; 0.25 is what 50 points for everybody would get
     */
    public double brier() {
        return table.brier();
    }

    /**
     * How much better the high band converts than the whole base (提升度).
     *
     * <pre>
     * conversion of the high band / conversion of all
     * </pre>
     *
     * @return 1 is no better; empty when no closed lead was in the high band
     */
    public OptionalDouble lift() {
        Ratio high = bands().get(0).conversion();
        return high.isDefined()
                ? OptionalDouble.of(high.toDouble() / conversion().toDouble())
                : OptionalDouble.empty();
    }

    /**
     * Where the cuts would stand by these leads: the medium cut where the share of the won leads reached exceeds that
     * of the lost ones most (Youden's index), the high cut where it does so among the leads from the medium cut on. A
     * hint to try in the policy lab, not a proof: it was found on the leads it would be judged by.
     *
     * @return empty when the scores do not part won from lost
     */
    public Optional<LeadBands> suggestedCuts() {
        return table.cut(0).flatMap(medium -> table.cut(medium.micros()).map(high -> LeadBands.of(medium, high)));
    }

    @Override
    public Explanation explanation() {
        List<Explanation> parts = new ArrayList<>();
        for (BandConversion band : bands()) {
            parts.add(Explanation.of(band.interval()
                    .map(interval -> reason(band, interval))
                    .orElseGet(() -> Reason.of(CalibrationReason.EMPTY_BAND, band.band()))));
        }
        suggestedCuts()
                .ifPresent(cuts ->
                        parts.add(Explanation.of(Reason.of(CalibrationReason.CUTS, cuts.medium(), cuts.high()))));
        Reason summary = Reason.of(
                CalibrationReason.SUMMARY,
                conversion().numerator(),
                conversion().denominator(),
                conversion(),
                rounded(auc(), 3),
                rounded(brier(), 3),
                policy.ref());
        return Explanation.of(summary, parts);
    }

    private static BigDecimal rounded(double statistic, int decimals) {
        return BigDecimal.valueOf(statistic).setScale(decimals, RoundingMode.HALF_UP);
    }

    private static Reason reason(BandConversion band, Interval interval) {
        Ratio conversion = band.conversion();
        return Reason.of(
                CalibrationReason.BAND,
                band.band(),
                conversion.numerator(),
                conversion.denominator(),
                conversion,
                rounded(100 * interval.low(), 1),
                rounded(100 * interval.high(), 1));
    }

    private BandConversion band(LeadBand band, long fromInclusive, long toExclusive) {
        return BandConversion.of(band, table.conversion(fromInclusive, toExclusive), policy.level());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CalibrationReport that && policy.equals(that.policy) && table.equals(that.table);
    }

    @Override
    public int hashCode() {
        return 31 * policy.hashCode() + table.hashCode();
    }

    @Override
    public String toString() {
        return "CalibrationReport[" + conversion() + ", auc " + auc() + ", " + policy.ref() + "]";
    }
}
