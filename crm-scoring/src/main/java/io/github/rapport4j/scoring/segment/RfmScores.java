// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.segment;

import io.github.rapport4j.core.explain.Explained;
import io.github.rapport4j.core.explain.Explanation;
import io.github.rapport4j.core.explain.PolicyRef;
import io.github.rapport4j.core.explain.Reason;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The RFM scores of a base (RFM 评分结果), one byte an item, with the edges used. Items that could not be read have no
 * score; they are counted. Immutable and safe for use by several threads.
 */
public final class RfmScores implements Explained {
    private static final byte NONE = -1;

    private final byte[] cells;
    private final List<RfmScale> scales;
    private final Map<Integer, Reason> missing;
    private final RfmScorePolicy policy;

    RfmScores(List<Binned> binned, Map<Integer, Reason> missing, RfmScorePolicy policy) {
        this.scales = binned.stream().map(Binned::scale).toList();
        this.missing = Map.copyOf(missing);
        this.policy = policy;
        this.cells = new byte[binned.get(0).size()];
        for (int i = 0; i < cells.length; i++) {
            int recency = binned.get(0).score(i);
            cells[i] = recency == 0
                    ? NONE
                    : cell(recency, binned.get(1).score(i), binned.get(2).score(i));
        }
    }

    private static byte cell(int recency, int frequency, int money) {
        return (byte) new RfmScore(recency, frequency, money).cell();
    }

    /**
     * How many items there are.
     *
     * @return scored and not
     */
    public int size() {
        return cells.length;
    }

    /**
     * How many have no score.
     *
     * @return 0 or more
     */
    public int missing() {
        return missing.size();
    }

    /**
     * The scores of an item.
     *
     * @param index its position
     * @return empty when it could not be read
     */
    public Optional<RfmScore> score(int index) {
        return cells[index] == NONE ? Optional.empty() : Optional.of(RfmScore.ofCell(cells[index]));
    }

    /**
     * Why an item has no score.
     *
     * @param index its position
     * @return empty when it has one
     */
    public Optional<Reason> missing(int index) {
        return Optional.ofNullable(missing.get(index));
    }

    /**
     * How many items have given scores.
     *
     * @param score one of the 125 cells
     * @return 0 or more
     */
    public int count(RfmScore score) {
        int count = 0;
        for (byte cell : cells) {
            count += cell == score.cell() ? 1 : 0;
        }
        return count;
    }

    /** How many items each cell has, by its number. */
    int[] counts() {
        int[] counts = new int[RfmScore.CELLS];
        for (byte cell : cells) {
            if (cell != NONE) {
                counts[cell]++;
            }
        }
        return counts;
    }

    /**
     * The classes of a measure.
     *
     * @param measure which
     * @return edges and scores in use
     */
    public RfmScale scale(RfmMeasure measure) {
        return scales.get(List.of(RfmMeasure.values()).indexOf(measure));
    }

    /**
     * Which measures tell customers apart less finely than five scores suggest.
     *
     * @return one reason a measure with fewer than five classes; empty when there is nothing to say
     */
    public List<Reason> warnings() {
        return scales.stream()
                .filter(RfmScale::hasFewClasses)
                .map(scale -> scale.explanation().reason())
                .toList();
    }

    /**
     * Which policy was applied.
     *
     * @return its reference
     */
    public PolicyRef policy() {
        return policy.ref();
    }

    @Override
    public Explanation explanation() {
        Reason scored = Reason.of(RfmReason.SCORED, size() - missing(), missing(), policy.binning());
        return Explanation.of(scored, scales.stream().map(RfmScale::explanation).toList());
    }

    @Override
    public String toString() {
        return "RfmScores[" + size() + ", missing=" + missing() + ", " + policy.ref() + "]";
    }
}
