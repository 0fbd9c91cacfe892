// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.loyalty;

import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.scoring.axis.Column;
import java.util.BitSet;
import java.util.Map;

/** What a ranking starts from: the numbers read, and who could not be ranked. */
record TierField(TierPolicy policy, Column spends, Column tenures, Map<Integer, Reason> missing) {
    BitSet ranked() {
        BitSet ranked = new BitSet(spends.size());
        ranked.set(0, spends.size());
        missing.keySet().forEach(ranked::clear);
        return ranked;
    }
}
