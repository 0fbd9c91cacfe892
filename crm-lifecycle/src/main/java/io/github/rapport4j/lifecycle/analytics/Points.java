// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.lifecycle.analytics;

import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.lifecycle.stage.LifecycleRecord;
import io.github.rapport4j.lifecycle.stage.LifecycleState;
import java.util.ArrayList;
import java.util.List;

/** What all tallies do alike with the point of evaluation. */
final class Points {
    private Points() {}

    static void requireSame(AsOf one, AsOf other) {
        if (!one.equals(other)) {
            throw new IllegalArgumentException("asOf must be " + one + ", but was " + other);
        }
    }

    /** The records that count: what was displaced by an earlier event changed nothing. */
    static List<LifecycleRecord> counting(LifecycleState seen) {
        List<LifecycleRecord> records = new ArrayList<>(seen.records());
        records.removeAll(seen.displaced());
        return records;
    }
}
