// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.health;

import io.github.rapport4j.core.explain.Explanation;
import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.measure.Score;
import io.github.rapport4j.scoring.health.HealthScore.Line;
import io.github.rapport4j.scoring.internal.Decimals;
import io.github.rapport4j.scoring.loyalty.LoyaltyFigures.Cadence;
import io.github.rapport4j.scoring.loyalty.LoyaltyFigures.Satisfaction;
import io.github.rapport4j.scoring.loyalty.LoyaltyReason;
import io.github.rapport4j.scoring.warning.ActivityTrend;
import io.github.rapport4j.scoring.warning.WarningPolicy;
import io.github.rapport4j.scoring.warning.WarningSignal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The lines of a health score, which add up to it. */
final class HealthLines {
    private HealthLines() {}

    static List<Line> of(HealthScore score) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < HealthScore.MEASURES.size(); i++) {
            if (score.shares().isKnown(i)) {
                HealthMeasure measure = HealthScore.MEASURES.get(i);
                lines.add(new Line(measure, Score.ofMicros(score.shares().line(i)), why(measure, score)));
            }
        }
        return lines;
    }

    static List<Explanation> explain(HealthScore score) {
        List<Explanation> parts = new ArrayList<>();
        score.breakdown()
                .ifPresent(breakdown -> breakdown
                        .lines()
                        .forEach(line -> parts.add(Explanation.of(
                                Reason.of(HealthReason.LINE, line.subject(), line.amount(), line.reason())))));
        for (int i = 0; i < HealthScore.MEASURES.size(); i++) {
            if (!score.shares().isKnown(i)) {
                parts.add(Explanation.of(Reason.of(HealthReason.UNKNOWN, HealthScore.MEASURES.get(i))));
            }
        }
        if (score.isHeldAtAmber()) {
            parts.add(Explanation.of(Reason.of(HealthReason.HELD_AT_AMBER, HealthColour.AMBER)));
        }
        for (WarningSignal warning : score.figures().warnings()) {
            parts.add(warning.explanation());
        }
        return parts;
    }

    private static Reason why(HealthMeasure measure, HealthScore score) {
        HealthFigures figures = score.figures();
        return switch (measure) {
            case CADENCE -> cadence(figures.cadence().orElseThrow());
            case SATISFACTION -> satisfaction(figures.satisfaction().orElseThrow());
            case TREND -> trend(figures.trend().orElseThrow(), score.rules().warning());
            case SERVICE -> Reason.of(HealthReason.STATE, figures.service().orElseThrow());
            case CONTRACT -> Reason.of(HealthReason.STATE, figures.contract().orElseThrow());
        };
    }

    private static Reason cadence(Cadence cadence) {
        BigDecimal usual = Decimals.plain(BigDecimal.valueOf(cadence.usualDays()));
        return Reason.of(LoyaltyReason.CADENCE, cadence.daysSince(), usual);
    }

    private static Reason satisfaction(Satisfaction satisfaction) {
        return Reason.of(
                LoyaltyReason.SATISFACTION,
                satisfaction.answer(),
                satisfaction.scale().lowest(),
                satisfaction.scale().highest());
    }

    private static Reason trend(ActivityTrend trend, WarningPolicy policy) {
        return Reason.of(
                HealthReason.TREND, trend.recent(), policy.activityDays(), trend.before(), policy.activityBaseDays());
    }
}
