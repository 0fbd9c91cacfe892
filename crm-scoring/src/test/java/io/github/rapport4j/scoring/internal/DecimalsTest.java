// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class DecimalsTest {
    @Test
    void aNumberHasOneForm() {
        assertEquals(new BigDecimal("0.25"), Decimals.plain(new BigDecimal("0.2500")));
        assertEquals(new BigDecimal("100"), Decimals.plain(new BigDecimal("1E+2")));
        assertEquals(new BigDecimal("100"), Decimals.plain(new BigDecimal("100.0")));
        assertEquals(BigDecimal.ZERO, Decimals.plain(new BigDecimal("0.000")));
        assertEquals(new BigDecimal("-7"), Decimals.plain(new BigDecimal("-7.0")));
    }

    @Test
    void aShareIsToldInPercent() {
        assertEquals(new BigDecimal("90"), Decimals.percent(0.9));
        assertEquals(new BigDecimal("12.5"), Decimals.percent(new BigDecimal("0.125")));
        assertEquals(new BigDecimal("100"), Decimals.percent(1.0));
    }

    @Test
    void whatIsNoNumberIsNamed() {
        assertEquals(new BigDecimal("0.5"), Decimals.parse("weight", "0.5"));
        assertEquals(
                "weight must be a decimal number, but was half",
                assertThrows(IllegalArgumentException.class, () -> Decimals.parse("weight", "half"))
                        .getMessage());
    }
}
