// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.intake.row;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class IntakeTextsTest {
    @Test
    @Tag("TEXT-1")
    void everyReasonAndSentenceSpeaksBothLanguages() {
        Set<String> keys = new HashSet<>();
        for (IntakeReason reason : IntakeReason.values()) {
            keys.add(reason.key());
        }
        for (ReportLine line : ReportLine.values()) {
            keys.add(line.key());
        }
        assertEquals(keys, IntakeTexts.TEXTS.keys(Locale.ENGLISH));
        assertEquals(keys, IntakeTexts.TEXTS.keys(Locale.CHINESE));
    }

    @Test
    @Tag("QUAL-5")
    void reportsThatDoNotAddUpAreRefused() {
        assertEquals(
                "accepted, duplicates and rejected must add up to 3 rows, but was 1 + 1 + 0",
                assertThrows(IllegalArgumentException.class, () -> new IntakeReport.Counts(3, 1, 1, 0))
                        .getMessage());
        IntakeReport.Counts counts = new IntakeReport.Counts(1, 0, 0, 1);
        assertEquals(
                "reasons must add up to 1 rejected rows, but was 0",
                assertThrows(IllegalArgumentException.class, () -> new IntakeReport("t", counts, Map.of(), List.of()))
                        .getMessage());
    }
}
