// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.intake.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.rapport4j.core.time.Occurrence;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("QUAL-6")
class DateStyleTest {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-02-29|2024-02-29",
                "2024-03-05|2024-03-05",
                "2024-03-05 08:26:30|2024-03-05T00:26:30Z",
                "2024-03-05T08:26|2024-03-05T00:26:00Z",
                "2024-03-05T08:26:30.25|2024-03-05T00:26:30.250Z",
                "2024-03-05T23:30:00Z|2024-03-05T23:30:00Z",
                "2024-03-05T23:30:00-05:00|2024-03-06T04:30:00Z",
            })
    void readsIsoDaysAndTimes(String text, String expected) {
        MomentReader reader = DateStyle.iso().withZone(SHANGHAI).reader();
        assertTrue(reader.read(NumberStyleTest.cell(text), 0));
        Occurrence occurrence = Occurrence.parse(expected);
        assertEquals(occurrence, reader.occurrence());
        assertEquals(occurrence.dayIn(SHANGHAI).toEpochDay(), reader.epochDay());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023-02-29",
                "2024-13-01",
                "2024-00-10",
                "2024-01-32",
                "2024-1-5",
                "20240105",
                "2024-01-05T",
                "2024-01-05T25:00",
                "2024-01-05T10:60",
                "2024-01-05T10:00:00+19:00",
                "2024-01-05x",
                "0000-01-01",
                "yesterday",
                "2024-01-05T10:00:00.",
                "2024-01-05 10"
            })
    void refusesWhatTheCalendarHasNot(String text) {
        assertFalse(DateStyle.iso().reader().read(NumberStyleTest.cell(text), 0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "yyyyMMdd|19970101|1997-01-01",
                "dd.MM.yyyy|05.03.2024|2024-03-05",
                "d/M/yy|5/3/24|2024-03-05",
                "d/M/yy|15/12/24|2024-12-15",
                "yyyy年M月d日|2024年3月5日|2024-03-05",
                "yyyy-MM-dd HH:mm:ss|2024-03-05 08:26:30|2024-03-05T08:26:30Z",
                "M/d/yyyy H:mm|12/1/2010 8:26|2010-12-01T08:26:00Z",
                "yyyy-MM-dd'T'HH:mm:ss.SSS|2024-03-05T08:26:30.007|2024-03-05T08:26:30.007Z",
                "dd-MMM-yyyy|05-Mar-2024|2024-03-05",
                "yyyy-MM-dd HH:mm XXX|2024-03-05 08:26 +08:00|2024-03-05T00:26:00Z",
            })
    void readsPatterns(String pattern, String text, String expected) {
        MomentReader reader = DateStyle.ofPattern(pattern).reader();
        assertTrue(reader.read(NumberStyleTest.cell(text), 0));
        assertEquals(Occurrence.parse(expected), reader.occurrence());
    }

    @Test
    void refusesTextsOfAnotherPattern() {
        MomentReader reader = DateStyle.compact().reader();
        for (String text : new String[] {"1997-01-01", "9701", "199701011", "19970230", "1997010a", ""}) {
            assertFalse(reader.read(NumberStyleTest.cell(text), 0), text);
            assertFalse(reader.read(NumberStyleTest.cell(text), 0), "again " + text);
        }
    }

    @Test
    void forgetsTheDateBefore() {
        MomentReader reader = DateStyle.iso().reader();
        assertTrue(reader.read(NumberStyleTest.cell("2024-03-05T10:00:00.5Z"), 0));
        assertEquals(Occurrence.parse("2024-03-05T10:00:00.500Z"), reader.occurrence());
        assertTrue(reader.read(NumberStyleTest.cell("2024-03-06"), 0));
        assertEquals(Occurrence.of(LocalDate.of(2024, 3, 6)), reader.occurrence());
        assertFalse(reader.read(NumberStyleTest.cell("2024-03"), 0));
        assertTrue(reader.read(NumberStyleTest.cell("2024-03-06T00:00"), 0));
        assertEquals(Occurrence.parse("2024-03-06T00:00:00Z"), reader.occurrence());
    }

    @Test
    void refusesPatternsThatAreNone() {
        assertEquals(
                "pattern must be a date pattern, but was yyyy-bb",
                assertThrows(IllegalArgumentException.class, () -> DateStyle.ofPattern("yyyy-bb"))
                        .getMessage());
        assertEquals(
                "pattern must have year, month and day, but was yyyy-MM",
                assertThrows(IllegalArgumentException.class, () -> DateStyle.ofPattern("yyyy-MM"))
                        .getMessage());
    }
}
