// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.loyalty;

import io.github.rapport4j.scoring.axis.AxisTerm;
import io.github.rapport4j.scoring.axis.Column;
import java.util.BitSet;

/** What customers are ranked by: a first number, and a second one among those with the first equal. */
record Contribution(Column first, Column second, BitSet ranked) {
    /** Spend then tenure, or their weighted percentile ranks then spend; equal exactly when spend and tenure are. */
    static Contribution of(TierPolicy policy, Column spend, Column tenure, BitSet ranked) {
        if (policy.tenureWeight() == 0) {
            return new Contribution(spend, tenure, ranked);
        }
        long[] ofSpend = spend.doubledMidRanks(ranked);
        long[] ofTenure = tenure.doubledMidRanks(ranked);
        long[] weighted = new long[ofSpend.length];
        for (int i = 0; i < weighted.length; i++) {
            weighted[i] = policy.spendWeight() * ofSpend[i] + policy.tenureWeight() * ofTenure[i];
        }
        return new Contribution(Column.ofLongs(weighted, AxisTerm.VALUE), spend, ranked);
    }

    int compare(int a, int b) {
        int byFirst = first.compare(a, b);
        return byFirst != 0 ? byFirst : second.compare(a, b);
    }

    /** An item that stands on a rank from the top; O(n). */
    int at(int rank) {
        int edge = first.fromTop(rank, ranked);
        BitSet tied = new BitSet(first.size());
        int above = 0;
        for (int i = ranked.nextSetBit(0); i >= 0; i = ranked.nextSetBit(i + 1)) {
            int order = first.compare(i, edge);
            above += order > 0 ? 1 : 0;
            tied.set(i, order == 0);
        }
        return second.fromTop(rank - above, tied);
    }
}
