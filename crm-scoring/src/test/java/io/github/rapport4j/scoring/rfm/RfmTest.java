// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.rfm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.scoring.rhythm.PurchaseColumns;
import io.github.rapport4j.scoring.rhythm.Workers;
import io.github.rapport4j.testkit.scoring.PurchaseArbitraries;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class RfmTest {
    private static final LocalDate DAY = LocalDate.of(1970, 2, 1);

    @Test
    @Tag("RFM-1")
    void whereNoUnitIsNamedDaysAreCounted() {
        PurchaseColumns columns = PurchaseColumns.builder(PurchaseArbitraries.CNY)
                .add(CustomerId.of("a"), 3, 10)
                .add(CustomerId.of("a"), 10, 10)
                .add(CustomerId.of("b"), 3, 10)
                .build();
        RfmTable table = RfmTable.of(columns, AsOf.of(DAY, ZoneOffset.UTC), Workers.ofCaller());
        assertEquals(2, table.size());
        assertSame(columns.index(), table.index());
        assertEquals(DAY, table.asOf());
        assertEquals(RfmUnit.DAY, table.unit());
        RfmSummary summary = table.summary(0).orElseThrow();
        assertEquals(summary, RfmSummary.of(columns.days(0), DAY).orElseThrow());
        assertEquals(7, summary.recency());
        assertEquals(21, summary.sinceLast());
    }
}
