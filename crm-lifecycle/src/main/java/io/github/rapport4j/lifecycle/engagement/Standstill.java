// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.lifecycle.engagement;

import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.scoring.rhythm.IntervalSource;
import io.github.rapport4j.scoring.warning.ScanPoint;
import java.util.OptionalDouble;

/** Tells whether a later day finds everything as a result left it: no new fact, no day of change, the same segment. */
final class Standstill {
    private Standstill() {}

    static boolean between(Engagement before, CustomerHistory history, ScanPoint point) {
        AsOf then = before.asOf();
        AsOf now = point.asOf();
        return before.changesOn().filter(day -> !day.isAfter(now.day())).isEmpty()
                && then.zone().equals(now.zone())
                && !now.knownBy().isBefore(then.knownBy())
                && isSameSegment(before, point.segmentMedian())
                && isNothingNew(before.facts(), history, now);
    }

    /** A segment's median moves only those who have no rhythm of their own. */
    private static boolean isSameSegment(Engagement before, OptionalDouble median) {
        IntervalSource source = before.interval().source();
        return source == IntervalSource.OWN
                || median.equals(
                        source == IntervalSource.SEGMENT
                                ? OptionalDouble.of(before.interval().typicalDays())
                                : OptionalDouble.empty());
    }

    /** What was seen once is seen on every later day, so that the number tells. */
    private static boolean isNothingNew(int seen, CustomerHistory history, AsOf now) {
        return history.facts().size() == seen || history.seen(now) == seen;
    }
}
