// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.lab;

import io.github.rapport4j.core.explain.Breakdown;
import io.github.rapport4j.core.explain.Explained;
import io.github.rapport4j.core.explain.Explanation;
import io.github.rapport4j.core.explain.Line;
import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.explain.Term;
import io.github.rapport4j.core.measure.Score;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What moved a score between two evaluations (得分变化): line by line, adding up to the difference exactly.
 *
 * @param before the total of the first evaluation
 * @param after the total of the second
 * @param lines every line of either, in the order of the second, then what only the first had
 */
public record ScoreChange(Score before, Score after, List<Part> lines) implements Explained {
    public ScoreChange {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        lines = List.copyOf(lines);
    }

    /**
     * One line under both evaluations.
     *
     * @param subject what contributed
     * @param before its points in the first evaluation; 0 when it had no such line
     * @param after its points in the second; 0 when it has no such line
     * @param reason why it is what it is now, or was when it is gone
     */
    public record Part(Term subject, Score before, Score after, Reason reason) {
        /**
         * By how much it moved the score.
         *
         * @return after less before, -100 to 100
         */
        public BigDecimal difference() {
            return after.points().subtract(before.points());
        }
    }

    /**
     * Compares two breakdowns of one family.
     *
     * @param <L> the lines, each with a subject of its own
     * @param before the first evaluation
     * @param after the second
     * @return the change
     */
    public static <L extends Line<Score>> ScoreChange between(Breakdown<Score, L> before, Breakdown<Score, L> after) {
        Map<Term, L> gone = new LinkedHashMap<>();
        before.lines().forEach(line -> gone.put(line.subject(), line));
        List<Part> parts = new ArrayList<>();
        for (L line : after.lines()) {
            L old = gone.remove(line.subject());
            Score was = old == null ? Score.ZERO : old.amount();
            parts.add(new Part(line.subject(), was, line.amount(), line.reason()));
        }
        gone.values().forEach(old -> parts.add(new Part(old.subject(), old.amount(), Score.ZERO, old.reason())));
        return new ScoreChange(before.total(), after.total(), parts);
    }

    /**
     * By how much the score moved.
     *
     * @return after less before, -100 to 100; the differences of the lines add up to it
     */
    public BigDecimal difference() {
        return after.points().subtract(before.points());
    }

    @Override
    public Explanation explanation() {
        List<Explanation> parts = new ArrayList<>();
        for (Part part : lines) {
            if (!part.before.equals(part.after)) {
                Reason reason = Reason.of(LabReason.LINE, part.subject, part.before, part.after, part.reason);
                parts.add(Explanation.of(reason));
            }
        }
        return Explanation.of(Reason.of(LabReason.CHANGE, before, after), parts);
    }
}
