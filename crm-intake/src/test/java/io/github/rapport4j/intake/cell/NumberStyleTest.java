// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.intake.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("QUAL-6")
class NumberStyleTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "POINT|1234.56|1234.56",
                "POINT|1,234.56|1234.56",
                "POINT|12,345,678|12345678",
                "POINT|-0.5|-0.5",
                "POINT|+7|7",
                "POINT|.25|0.25",
                "POINT|007.500|7.5",
                "POINT|1,234.56|1234.56",
                "POINT|−3|-3",
                "COMMA|1.234,56|1234.56",
                "COMMA|1234,56|1234.56",
                "COMMA|1.234|1234",
                "SPACE|1 234,56|1234.56",
                "SPACE|1\u00A0234\u202F567,5|1234567.5",
                "APOSTROPHE|1'234.56|1234.56",
            })
    void readsNumbersOfItsStyle(String style, String text, BigDecimal expected) {
        DecimalReader reader = styleOf(style).reader();
        assertTrue(reader.read(cell(text), 0));
        assertEquals(expected, reader.decimal());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "x",
                "1,23",
                "1,2345",
                "12,34,567",
                ",123",
                "1234,567",
                "1,234,",
                "1.2.3",
                "1.234,5",
                "1e3",
                "$5",
                "5 EUR",
                "--1",
                "1-",
                "NaN",
                "0x10"
            })
    void refusesWhatIsNoNumberInEnglish(String text) {
        assertFalse(NumberStyle.POINT.reader().read(cell(text), 0));
    }

    @Test
    void tellsNumbersThatAreTooLong() {
        DecimalReader reader = NumberStyle.POINT.reader();
        assertTrue(reader.read(cell("123456789012345678.000000000"), 0));
        assertFalse(reader.isTooLong());
        assertEquals(123456789012345678L, reader.unscaled());
        assertTrue(reader.read(cell("1234567890123456789"), 0));
        assertTrue(reader.isTooLong());
    }

    @Test
    void languagesHaveTheirStyles() {
        assertSame(NumberStyle.POINT, NumberStyle.from(Locale.CHINA));
        assertSame(NumberStyle.POINT, NumberStyle.from(Locale.UK));
        assertSame(NumberStyle.COMMA, NumberStyle.from(Locale.GERMANY));
        assertSame(NumberStyle.SPACE, NumberStyle.from(Locale.FRANCE));
        assertSame(NumberStyle.APOSTROPHE, NumberStyle.from(Locale.forLanguageTag("de-CH")));
    }

    private static NumberStyle styleOf(String name) {
        return switch (name) {
            case "COMMA" -> NumberStyle.COMMA;
            case "SPACE" -> NumberStyle.SPACE;
            case "APOSTROPHE" -> NumberStyle.APOSTROPHE;
            default -> NumberStyle.POINT;
        };
    }

    static Cells cell(String text) {
        Cells cells = new Cells();
        cells.begin(1);
        cells.add(text);
        return cells;
    }
}
