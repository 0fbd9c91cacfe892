// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.purchase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.junit.jupiter.api.Test;

class MonthRowsTest {
    @Test
    void monthsDecadesApartHaveRowsOfTheirOwn() {
        MonthRows<String> rows = new MonthRows<>(month -> "row of " + month);
        String january = rows.at(0);
        assertEquals("row of 0", january);
        assertEquals("row of 1024", rows.at(1024));
        assertSame(january, rows.at(0));
        assertSame(january, rows.at(0));
        assertEquals(List.of(0, 1024), List.copyOf(rows.all().keySet()));
    }
}
