// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.segment;

import io.github.rapport4j.core.explain.Explanation;
import io.github.rapport4j.core.explain.Policy;
import io.github.rapport4j.core.explain.PolicyRef;
import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.explain.Term;
import io.github.rapport4j.scoring.lab.Calculator;
import io.github.rapport4j.scoring.lab.Outcome;
import io.github.rapport4j.scoring.segment.RfmArea.Span;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The table that gives each of the 125 score cells its group (RFM 分群表). A table that leaves a cell out or names it
 * twice is refused when it is built. Immutable and safe for use by several threads.
 */
public final class RfmGroups implements Policy {
    private static final RfmGroups STANDARD = new RfmGroups(standardAreas(), "standard", 1);

    private final List<RfmArea> areas;
    private final PolicyRef ref;

    private RfmGroups(List<RfmArea> areas, String name, int version) {
        this.areas = List.copyOf(areas);
        this.ref = PolicyRef.of(name, version, this.areas.toString());
        for (int cell = 0; cell < RfmScore.CELLS; cell++) {
            RfmScore score = RfmScore.ofCell(cell);
            long times = this.areas.stream().filter(area -> area.hasCell(score)).count();
            if (times != 1) {
                throw new IllegalArgumentException(
                        "areas must cover every cell exactly once, but was " + times + " times at " + score);
            }
        }
    }

    private static List<RfmArea> standardAreas() {
        Span high = Span.of(4, 5);
        Span low = Span.of(1, 2);
        Span middle = Span.of(3, 4);
        return List.of(
                new RfmArea(RfmGroup.CHAMPIONS, Span.of(5, 5), high, Span.of(3, 5)),
                new RfmArea(RfmGroup.LOYAL, Span.of(5, 5), high, low),
                RfmArea.of(RfmGroup.LOYAL, middle, high),
                RfmArea.of(RfmGroup.POTENTIAL_LOYALIST, high, Span.of(2, 3)),
                RfmArea.of(RfmGroup.NEW, Span.of(5, 5), Span.of(1, 1)),
                RfmArea.of(RfmGroup.PROMISING, Span.of(4, 4), Span.of(1, 1)),
                RfmArea.of(RfmGroup.NEEDS_ATTENTION, Span.of(3, 3), Span.of(3, 3)),
                RfmArea.of(RfmGroup.ABOUT_TO_SLEEP, Span.of(3, 3), low),
                new RfmArea(RfmGroup.AT_RISK, low, middle, Span.of(1, 4)),
                new RfmArea(RfmGroup.CANNOT_LOSE, low, middle, Span.of(5, 5)),
                RfmArea.of(RfmGroup.CANNOT_LOSE, low, Span.of(5, 5)),
                RfmArea.of(RfmGroup.HIBERNATING, low, low));
    }

    /**
     * The documented default: the widespread table of ten groups by recency and frequency; money parts the champions
     * from the loyal, and those who must not be lost from those at risk.
     *
     * @return the table
     */
    public static RfmGroups standard() {
        return STANDARD;
    }

    /**
     * A host's own table.
     *
     * @param areas in any order
     * @return the table, named custom, version 1
     * @throws IllegalArgumentException if a cell is in no line or in more than one
     */
    public static RfmGroups of(List<RfmArea> areas) {
        return new RfmGroups(areas, "custom", 1);
    }

    /**
     * The same content under its owner's name.
     *
     * @param name not blank
     * @param version 1 or higher
     * @return a copy
     */
    public RfmGroups named(String name, int version) {
        return new RfmGroups(areas, name, version);
    }

    /**
     * The lines.
     *
     * @return in the order they were given
     */
    public List<RfmArea> areas() {
        return areas;
    }

    /**
     * The group of a cell.
     *
     * @param score the cell
     * @return its only group
     */
    public Term group(RfmScore score) {
        for (RfmArea area : areas) {
            if (area.hasCell(score)) {
                return area.group();
            }
        }
        throw new AssertionError("every cell has a group, checked when the table is built");
    }

    /**
     * Why a customer is in its group.
     *
     * @param score its scores
     * @return the group and the scores
     */
    public Reason reason(RfmScore score) {
        return Reason.of(RfmReason.GROUPED, group(score), score.recency(), score.frequency(), score.money());
    }

    /**
     * How many customers each group has.
     *
     * @param scores the scores of a base
     * @return every group of the table, in its order; the counts add up to those who have a score
     */
    public Map<Term, Integer> count(RfmScores scores) {
        Map<Term, Integer> counts = new LinkedHashMap<>();
        areas.forEach(area -> counts.put(area.group(), 0));
        int[] cells = scores.counts();
        for (int cell = 0; cell < cells.length; cell++) {
            counts.merge(group(RfmScore.ofCell(cell)), cells[cell], Integer::sum);
        }
        return Collections.unmodifiableMap(counts);
    }

    /**
     * The table as the policy lab wants it.
     *
     * @param type the enum of its groups, such as {@link RfmGroup}
     * @param scoring how a base is scored, such as {@code base -> scorer.score(base, recency, frequency, money)}
     * @param <T> the items
     * @param <O> the groups
     * @return gives the group with its scores and the edges they come from, or why an item has no scores
     * @throws IllegalArgumentException if the table has a group of another type
     */
    public <T, O extends Enum<O> & Term> Calculator<T, O> toCalculator(
            Class<O> type, Function<? super List<? extends T>, RfmScores> scoring) {
        Objects.requireNonNull(scoring, "scoring");
        for (RfmArea area : areas) {
            if (!type.isInstance(area.group())) {
                throw new IllegalArgumentException("groups must be of " + type.getSimpleName() + ", but was "
                        + area.group().code());
            }
        }
        return base -> {
            RfmScores scores = scoring.apply(base);
            return IntStream.range(0, scores.size())
                    .mapToObj(index -> outcome(type, scores, index))
                    .toList();
        };
    }

    private <O extends Enum<O> & Term> Outcome<O> outcome(Class<O> type, RfmScores scores, int index) {
        return scores.score(index)
                .map(score -> Outcome.of(type.cast(group(score)))
                        .because(() -> Explanation.of(
                                reason(score), scores.explanation().parts())))
                .orElseGet(() -> Outcome.refused(scores.missing(index).orElseThrow()));
    }

    @Override
    public PolicyRef ref() {
        return ref;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RfmGroups that && ref.equals(that.ref) && areas.equals(that.areas);
    }

    @Override
    public int hashCode() {
        return ref.hashCode();
    }

    @Override
    public String toString() {
        return "RfmGroups[" + ref + "]";
    }
}
