// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.quadrant;

import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.scoring.axis.AxisCut;
import io.github.rapport4j.scoring.axis.Column;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Says when a cut stands on little: a relative one over few customers, or nothing to tell them apart by. */
final class QuadrantWarnings {
    private final int smallBase;
    private final List<Reason> warnings = new ArrayList<>();

    QuadrantWarnings(int smallBase) {
        this.smallBase = smallBase;
    }

    void check(Column column, AxisCut cut, BitSet among) {
        if (cut.rule().isRelative() && cut.values() < smallBase) {
            warnings.add(Reason.of(QuadrantReason.FEW_ELIGIBLE, column.name(), cut.values(), smallBase));
        }
        if (!among.isEmpty() && column.isFlat(among)) {
            warnings.add(Reason.of(QuadrantReason.NO_SPREAD, column.name()));
        }
    }

    List<Reason> list() {
        return List.copyOf(warnings);
    }
}
