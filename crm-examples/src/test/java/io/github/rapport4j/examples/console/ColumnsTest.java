// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ColumnsTest {
    @Test
    void chineseCharactersTakeTwoColumnsAndCombiningMarksNone() {
        assertEquals(4, Columns.width("客户"));
        assertEquals(5, Columns.width("ab客c"));
        assertEquals(1, Columns.width("e\u0301"));
        assertEquals(2, Columns.width("\uD840\uDC00"));
        assertEquals(2, Columns.width("Ａ"));
    }

    @Test
    void aTextIsCutToItsColumnWithAnEllipsis() {
        assertEquals("客户…  ", Columns.fit("客户编号表", 5, false).concat("  "));
        assertEquals("  7", Columns.fit("7", 3, true));
        assertEquals("7  ", Columns.fit("7", 3, false));
    }
}
