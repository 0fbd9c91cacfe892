// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class LatestTableTest {
    private static final int SLOTS = 4096;
    private static final int EACH = 1000;

    /**
     * Hashes chosen so that whoever came last of the first group is too far from its place once the table has grown.
     */
    @Test
    void nobodyIsLostWhoMovesToTheCrowdWhileTheTableGrows() {
        LatestTable table = LatestTable.empty();
        table.reserve(2 * EACH);
        for (int i = 0; i < EACH; i++) {
            assertFalse(put(table, "first " + i, SLOTS - EACH + (i << 20), 7));
        }
        for (int i = 0; i < EACH; i++) {
            assertFalse(put(table, "second " + i, SLOTS - 1 + (i << 20), 8));
        }
        table.reserve(2 * EACH);
        assertEquals(Map.of(7, EACH, 8, EACH), answers(table));
        int last = EACH - 1;
        assertTrue(table.put("first " + last, SLOTS - EACH + (last << 20), 6, LatestTable.rest(0, false, 9)));
        assertEquals(Map.of(7, EACH - 1, 8, EACH, 9, 1), answers(table));
    }

    @Test
    void answersOfLongAgoHaveTheirSecond() {
        LatestTable table = LatestTable.empty();
        table.reserve(1);
        assertFalse(table.put("li", 5, -86_400, LatestTable.rest(0, true, 3)));
        int slot = table.near(5);
        assertTrue(table.holds(slot, "li"));
        assertEquals(-86_400, table.second(slot));
    }

    private static boolean put(LatestTable table, String respondent, int hash, int answer) {
        return table.put(respondent, hash, 5, LatestTable.rest(0, false, answer));
    }

    private static Map<Integer, Integer> answers(LatestTable table) {
        Map<Integer, Integer> counts = new TreeMap<>();
        table.forEachAnswer(answer -> counts.merge(answer, 1, Integer::sum));
        return counts;
    }
}
