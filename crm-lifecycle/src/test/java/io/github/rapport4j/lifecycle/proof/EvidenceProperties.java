// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.lifecycle.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.testkit.core.HistoryArbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

class EvidenceProperties {
    @Property(tries = 200)
    @Tag("LIFE-3")
    void laterFactsProveNothing(@ForAll("histories") CustomerHistory history, @ForAll("asOfs") AsOf asOf) {
        assertEquals(Evidence.from(history.asOf(asOf), asOf), Evidence.from(history, asOf));
    }

    @Provide
    Arbitrary<CustomerHistory> histories() {
        return HistoryArbitraries.histories();
    }

    @Provide
    Arbitrary<AsOf> asOfs() {
        return HistoryArbitraries.asOfs();
    }
}
