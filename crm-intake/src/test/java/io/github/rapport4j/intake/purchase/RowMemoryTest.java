// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.intake.purchase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("FACT-3")
class RowMemoryTest {
    @Test
    void numbersEqualRowsAsAMapDoesOverSeveralReadings() {
        RowMemory memory = new RowMemory();
        Map<Long, Integer> ever = new HashMap<>();
        Random random = new Random(7);
        for (int reading = 0; reading < 4; reading++) {
            memory.beginReading();
            Map<Long, Integer> here = new HashMap<>();
            for (int i = 0; i < 20_000; i++) {
                long hash = random.nextInt(4) == 0 ? random.nextInt(50) : random.nextInt(30_000) * 0x9E3779B97F4A7C15L;
                long key = hash == 0 ? 1 : hash;
                int ordinal = here.merge(key, 1, Integer::sum);
                boolean known = ordinal <= ever.getOrDefault(key, 0);
                ever.merge(key, ordinal, Math::max);
                assertEquals(known ? -ordinal : ordinal, memory.number(hash));
            }
        }
    }
}
