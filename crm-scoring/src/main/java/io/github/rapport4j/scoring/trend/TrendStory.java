// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.trend;

import io.github.rapport4j.core.explain.Explanation;
import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.measure.Interval;
import io.github.rapport4j.scoring.internal.Decimals;
import io.github.rapport4j.scoring.kpi.KpiReason;
import io.github.rapport4j.scoring.kpi.KpiUnit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Tells the figure of one period: the change first, then what decided, the verdicts, and the figure itself. */
final class TrendStory {
    private final PeriodFigure figure;
    private final List<Explanation> parts = new ArrayList<>();

    private TrendStory(PeriodFigure figure) {
        this.figure = figure;
    }

    static Explanation of(PeriodFigure figure) {
        return new TrendStory(figure).tell();
    }

    private Explanation tell() {
        String period = Periods.label(figure.period());
        Reason headline = figure.change()
                .fold(
                        known -> Reason.of(TrendReason.CHANGED, period, known.tendency()),
                        none -> Reason.of(TrendReason.NOT_COMPARED, period));
        if (figure.change() instanceof KpiChange.Known known) {
            change(known);
        } else if (figure.change() instanceof KpiChange.None none) {
            parts.add(Explanation.of(none.reason()));
        }
        if (figure.isMaturing()) {
            say(Reason.of(TrendReason.MATURING, figure.result().exclusions().count(KpiReason.IMMATURE)));
        }
        figure.verdicts().targets().forEach(target -> parts.add(target.explanation()));
        figure.verdicts().benchmarks().forEach(benchmark -> parts.add(benchmark.explanation()));
        parts.add(figure.result().explanation());
        return Explanation.of(headline, parts);
    }

    private void change(KpiChange.Known known) {
        KpiUnit unit = known.now().definition().unit();
        say(
                unit == KpiUnit.SHARE
                        ? Reason.of(TrendReason.DIFFERENCE_IN_POINTS, known.shownDifference())
                        : Reason.of(TrendReason.DIFFERENCE, known.shownDifference(), unit));
        known.shownRelative().ifPresent(relative -> say(Reason.of(TrendReason.RELATIVE, relative)));
        known.interval().ifPresent(interval -> say(interval(interval, unit)));
        say(known.isFew() ? Reason.of(TrendReason.FEW) : Reason.of(TrendReason.BASIS, known.basis()));
    }

    private static Reason interval(Interval interval, KpiUnit unit) {
        BigDecimal low = unit.shown(BigDecimal.valueOf(interval.low()));
        BigDecimal high = unit.shown(BigDecimal.valueOf(interval.high()));
        BigDecimal level = Decimals.percent(interval.level());
        return unit == KpiUnit.SHARE
                ? Reason.of(TrendReason.INTERVAL_IN_POINTS, low, high, level)
                : Reason.of(TrendReason.INTERVAL, low, high, level, unit);
    }

    private void say(Reason reason) {
        parts.add(Explanation.of(reason));
    }
}
