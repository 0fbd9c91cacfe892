// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.revision;

import io.github.rapport4j.scoring.figure.KpiSheet;
import io.github.rapport4j.scoring.kpi.KpiResult;
import java.time.Instant;
import java.util.List;

/** Figures with another knowledge written on them, so that they can be compared in everything else. */
final class KnownThen {
    private KnownThen() {}

    static List<KpiResult> at(Instant knownBy, List<KpiResult> results) {
        return results.stream().map(result -> at(knownBy, result)).toList();
    }

    static boolean isSame(KpiSheet one, KpiSheet other) {
        return at(Instant.EPOCH, one.results()).equals(at(Instant.EPOCH, other.results()));
    }

    static boolean isSame(KpiResult one, KpiResult other) {
        return at(Instant.EPOCH, one).equals(at(Instant.EPOCH, other));
    }

    private static KpiResult at(Instant knownBy, KpiResult result) {
        return result.withAsOf(result.asOf().map(asOf -> asOf.knownBy(knownBy)));
    }
}
