// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.retention;

import io.github.rapport4j.core.fact.ContractEvent;
import io.github.rapport4j.core.history.ContractCourse;
import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.scoring.rhythm.PurchaseDays;
import io.github.rapport4j.scoring.rhythm.UsualInterval;
import java.util.OptionalDouble;

/** How one customer stood at the end of one day: what was bought by then, and which contracts were in force. */
record Standing(CustomerHistory seen, PurchaseDays days, AsOf asOf) {
    static Standing of(CustomerHistory history, AsOf asOf, RetentionView view) {
        CustomerHistory seen = history.asOf(asOf);
        return new Standing(seen, view.days(seen, asOf), asOf);
    }

    boolean isActive(OptionalDouble segmentMedian, RetentionPolicy policy) {
        return boughtLately(segmentMedian, policy) || hasContract();
    }

    /** Whether anything was bought or agreed by that day. */
    boolean isKnown() {
        return !days.isEmpty()
                || seen.contractEvents().stream().anyMatch(event -> event.step() != ContractEvent.Step.ENDED);
    }

    private boolean boughtLately(OptionalDouble segmentMedian, RetentionPolicy policy) {
        if (days.isEmpty()) {
            return false;
        }
        double usual = UsualInterval.of(days, segmentMedian, policy.rhythm()).days();
        long since = asOf.day().toEpochDay() - days.epochDay(days.size() - 1);
        return since < policy.activeIntervals() * usual;
    }

    private boolean hasContract() {
        for (ContractCourse course : seen.contracts(asOf.zone())) {
            if (course.isInForce(asOf.day())) {
                return true;
            }
        }
        return false;
    }
}
