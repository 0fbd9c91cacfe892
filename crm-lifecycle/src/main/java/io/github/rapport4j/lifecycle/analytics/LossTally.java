// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.lifecycle.analytics;

import io.github.rapport4j.core.measure.Accumulator;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.core.time.DateWindow;
import io.github.rapport4j.core.vocabulary.Disposition;
import io.github.rapport4j.core.vocabulary.LifecycleStage;
import io.github.rapport4j.lifecycle.stage.LifecycleRecord;
import io.github.rapport4j.lifecycle.stage.LifecycleState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Counts why relationships were lost, ended or disqualified in a window (流失原因统计). Every time counts, also when the
 * relationship was taken up again later; records that were displaced do not.
 *
 * <p>Mutable and not safe for use by several threads at once; give each thread its own and merge.
 */
public final class LossTally implements Accumulator<LifecycleState, LossReport, LossTally> {
    private static final Comparator<LossReport.Line> ORDER = Comparator.comparing(LossReport.Line::outcome)
            .thenComparing(LossReport.Line::reason)
            .thenComparing(LossReport.Line::stage);

    private final AsOf asOf;
    private final DateWindow window;
    private final Map<LossReport.Line, Long> counts = new TreeMap<>(ORDER);
    private long unexplained;

    private LossTally(DateWindow window, AsOf asOf) {
        this.asOf = Objects.requireNonNull(asOf, "asOf");
        this.window = Objects.requireNonNull(window, "window");
    }

    /**
     * A tally without relationships.
     *
     * @param window the days on which they went out
     * @param asOf up to when events are seen; its zone parts the days
     * @return a new tally
     */
    public static LossTally of(DateWindow window, AsOf asOf) {
        return new LossTally(window, asOf);
    }

    @Override
    public void add(LifecycleState state) {
        for (LifecycleRecord record : Points.counting(state.asOf(asOf))) {
            LocalDate day = record.event().effectiveAt().atZone(asOf.zone()).toLocalDate();
            if (window.contains(day)) {
                add(record);
            }
        }
    }

    @Override
    public void merge(LossTally other) {
        Points.requireSame(asOf, other.asOf);
        if (!window.equals(other.window)) {
            throw new IllegalArgumentException("window must be " + window + ", but was " + other.window);
        }
        other.counts.forEach((line, count) -> counts.merge(line, count, Long::sum));
        unexplained += other.unexplained;
    }

    @Override
    public LossReport result() {
        List<LossReport.Line> lines = new ArrayList<>();
        counts.forEach(
                (line, count) -> lines.add(new LossReport.Line(line.outcome(), line.reason(), line.stage(), count)));
        lines.sort(Comparator.comparingLong(LossReport.Line::count).reversed());
        return new LossReport(window, lines, unexplained);
    }

    private void add(LifecycleRecord record) {
        Disposition outcome = record.to().disposition().orElse(Disposition.OPEN);
        if (outcome == Disposition.OPEN || outcome == Disposition.DEFERRED) {
            return;
        }
        LifecycleStage stage = record.to().stage().orElseThrow();
        record.event()
                .reason()
                .ifPresentOrElse(
                        reason -> counts.merge(new LossReport.Line(outcome, reason, stage, 0), 1L, Long::sum),
                        () -> unexplained++);
    }
}
