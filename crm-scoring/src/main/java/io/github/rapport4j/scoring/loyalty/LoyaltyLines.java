// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.loyalty;

import io.github.rapport4j.core.explain.Explanation;
import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.scoring.internal.Decimals;
import io.github.rapport4j.scoring.loyalty.LoyaltyFigures.Cadence;
import io.github.rapport4j.scoring.loyalty.LoyaltyFigures.Satisfaction;
import io.github.rapport4j.scoring.loyalty.LoyaltyIndex.Line;
import io.github.rapport4j.scoring.loyalty.LoyaltyIndex.Points;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The lines of an index, which add up to it. */
final class LoyaltyLines {
    private LoyaltyLines() {}

    static List<Line> of(LoyaltyIndex index, long total) {
        List<Line> lines = new ArrayList<>();
        long before = 0;
        for (int i = 0; i < LoyaltyIndex.PARTS.size(); i++) {
            if (index.parts().isKnown(i)) {
                LoyaltyPart part = LoyaltyIndex.PARTS.get(i);
                long points = index.parts().line(i);
                lines.add(new Line(part, new Points(points), why(part, index)));
                before += points;
            }
        }
        if (total != before) {
            lines.add(new Line(LoyaltyPart.COMPLAINT_CAP, new Points(total - before), index.complaint()));
        }
        return lines;
    }

    static List<Explanation> explain(LoyaltyIndex index) {
        List<Explanation> parts = new ArrayList<>();
        index.breakdown()
                .ifPresent(breakdown -> breakdown
                        .lines()
                        .forEach(line -> parts.add(Explanation.of(Reason.of(
                                LoyaltyReason.LINE,
                                line.subject(),
                                line.amount().points(),
                                line.reason())))));
        for (int i = 0; i < LoyaltyIndex.PARTS.size(); i++) {
            if (!index.parts().isKnown(i)) {
                parts.add(Explanation.of(Reason.of(LoyaltyReason.UNKNOWN, LoyaltyIndex.PARTS.get(i))));
            }
        }
        return parts;
    }

    private static Reason why(LoyaltyPart part, LoyaltyIndex index) {
        LoyaltyFigures figures = index.figures();
        LoyaltyPolicy policy = index.rules();
        return switch (part) {
            case CADENCE -> cadence(figures.cadence().orElseThrow());
            case REPEAT ->
                Reason.of(LoyaltyReason.REPEAT, figures.purchaseDays().orElseThrow(), policy.yearDays());
            case SATISFACTION -> satisfaction(figures.satisfaction().orElseThrow());
            case TENURE ->
                Reason.of(LoyaltyReason.TENURE, figures.relationshipDays().orElseThrow());
            case ENGAGEMENT ->
                Reason.of(LoyaltyReason.ENGAGEMENT, figures.twoWayDays().orElseThrow(), policy.engagementDays());
            case COMPLAINT_CAP -> index.complaint();
        };
    }

    private static Reason cadence(Cadence cadence) {
        return Reason.of(
                LoyaltyReason.CADENCE, cadence.daysSince(), Decimals.plain(BigDecimal.valueOf(cadence.usualDays())));
    }

    private static Reason satisfaction(Satisfaction satisfaction) {
        return Reason.of(
                LoyaltyReason.SATISFACTION,
                satisfaction.answer(),
                satisfaction.scale().lowest(),
                satisfaction.scale().highest());
    }
}
