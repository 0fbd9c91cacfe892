// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.calibration;

import io.github.rapport4j.core.measure.Ratio;
import io.github.rapport4j.core.measure.Score;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Closed leads by score, lowest first: for each score that occurs, how many were won and lost. All counts are exact.
 */
final class ScoreTable {
    private final long[] scores;
    private final long[] won;
    private final long[] lost;

    private ScoreTable(long[] scores) {
        this.scores = scores;
        this.won = new long[scores.length];
        this.lost = new long[scores.length];
    }

    static ScoreTable of(Collection<ClosedLead> leads) {
        ScoreTable table = new ScoreTable(leads.stream()
                .mapToLong(lead -> lead.score().micros())
                .sorted()
                .distinct()
                .toArray());
        for (ClosedLead lead : leads) {
            int place = Arrays.binarySearch(table.scores, lead.score().micros());
            (lead.won() ? table.won : table.lost)[place]++;
        }
        return table;
    }

    /** The won of the leads from one score to another. */
    Ratio conversion(long fromInclusive, long toExclusive) {
        long wins = 0;
        long all = 0;
        for (int i = 0; i < scores.length; i++) {
            if (scores[i] >= fromInclusive && scores[i] < toExclusive) {
                wins += won[i];
                all += won[i] + lost[i];
            }
        }
        return Ratio.of(wins, all);
    }

    /** Pairs of a won and a lost lead in which the won one scored higher, ties half: doubled, of all pairs doubled. */
    Ratio ordered() {
        long below = 0;
        long doubled = 0;
        for (int i = 0; i < scores.length; i++) {
            doubled = Math.addExact(doubled, Math.multiplyExact(won[i], 2 * below + lost[i]));
            below += lost[i];
        }
        return Ratio.of(
                doubled, Math.multiplyExact(2 * below, Arrays.stream(won).sum()));
    }

    double brier() {
        double sum = 0;
        long all = 0;
        for (int i = 0; i < scores.length; i++) {
            double forecast = scores[i] / (double) Score.FULL.micros();
            sum += won[i] * (1 - forecast) * (1 - forecast) + lost[i] * forecast * forecast;
            all += won[i] + lost[i];
        }
        return sum / all;
    }

    /**
     * The score from which on most is gained among the leads from one score on: the share of the won reached less that
     * of the lost, the lowest score on a tie. Empty without a gain.
     */
    Optional<Score> cut(long fromInclusive) {
        Ratio all = conversion(fromInclusive, Long.MAX_VALUE);
        long losses = all.denominator() - all.numerator();
        long reached = 0;
        long missed = 0;
        long most = 1;
        Optional<Score> best = Optional.empty();
        for (int i = scores.length - 1; i >= 0 && scores[i] > fromInclusive; i--) {
            reached += won[i];
            missed += lost[i];
            long gain = Math.subtractExact(
                    Math.multiplyExact(reached, losses), Math.multiplyExact(missed, all.numerator()));
            if (gain >= most) {
                most = gain;
                best = Optional.of(Score.ofMicros(scores[i]));
            }
        }
        return best;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ScoreTable that
                && Arrays.equals(scores, that.scores)
                && Arrays.equals(won, that.won)
                && Arrays.equals(lost, that.lost);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * Arrays.hashCode(scores) + Arrays.hashCode(won)) + Arrays.hashCode(lost);
    }
}
