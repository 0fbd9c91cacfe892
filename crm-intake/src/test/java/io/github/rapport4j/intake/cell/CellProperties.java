// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.intake.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.rapport4j.core.time.Occurrence;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Scale;

class CellProperties {
    @Property
    @Tag("QUAL-6")
    void numbersComeBackFromEveryStyle(
            @ForAll @BigRange(min = "-99999999999999", max = "99999999999999") @Scale(4) BigDecimal value,
            @ForAll boolean parted,
            @ForAll boolean wide) {
        assertReads(NumberStyle.POINT, value, written(value, parted, wide, ",."));
        assertReads(NumberStyle.COMMA, value, written(value, parted, wide, ".,"));
        assertReads(NumberStyle.SPACE, value, written(value, parted, wide, "\u00A0,"));
        assertReads(NumberStyle.APOSTROPHE, value, written(value, parted, wide, "'."));
    }

    @Property
    @Tag("QUAL-6")
    void arbitraryTextIsReadExactlyWhenThePlatformReadsIt(@ForAll String text) {
        DecimalReader reader = NumberStyle.POINT.reader();
        boolean plain = text.strip().matches("[-+]?([0-9]+\\.?[0-9]*|\\.[0-9]+)");
        if (plain) {
            assertTrue(reader.read(NumberStyleTest.cell(text), 0));
        } else if (text.chars().allMatch(c -> c < 128) && text.indexOf(',') < 0) {
            assertFalse(reader.read(NumberStyleTest.cell(text), 0));
        }
    }

    @Property
    @Tag("QUAL-6")
    void daysComeBackFromEveryPattern(@ForAll @LongRange(min = -700_000, max = 2_900_000) long epochDay) {
        LocalDate day = LocalDate.ofEpochDay(epochDay);
        String iso =
                String.format(Locale.ROOT, "%04d-%02d-%02d", day.getYear(), day.getMonthValue(), day.getDayOfMonth());
        assertEquals(Occurrence.of(day), read(DateStyle.iso(), iso));
        assertEquals(Occurrence.of(day), read(DateStyle.compact(), iso.replace("-", "")));
        assertEquals(
                Occurrence.of(day),
                read(
                        DateStyle.ofPattern("d.M.yyyy"),
                        day.getDayOfMonth() + "." + day.getMonthValue() + "." + iso.substring(0, 4)));
    }

    @Property
    @Tag("QUAL-6")
    void timesAgreeWithThePlatform(
            @ForAll @LongRange(min = -2_000_000_000L, max = 4_000_000_000L) long second,
            @ForAll @IntRange(max = 999_999_999) int nano) {
        LocalDateTime time = LocalDateTime.ofEpochSecond(second, nano, ZoneOffset.UTC);
        assertEquals(Occurrence.of(time.toInstant(ZoneOffset.UTC)), read(DateStyle.iso(), time.toString()));
        assertEquals(
                Occurrence.of(time.toInstant(ZoneOffset.ofHours(-3))),
                read(DateStyle.iso(), time.toString().replace('T', ' ') + "-03:00"));
    }

    private static Occurrence read(DateStyle style, String text) {
        MomentReader reader = style.reader();
        assertTrue(reader.read(NumberStyleTest.cell(text), 0), text);
        return reader.occurrence();
    }

    private static void assertReads(NumberStyle style, BigDecimal value, String text) {
        DecimalReader reader = style.reader();
        assertTrue(reader.read(NumberStyleTest.cell(text), 0), text);
        assertEquals(0, value.compareTo(reader.decimal()), text);
    }

    private static String written(BigDecimal value, boolean parted, boolean wide, String signs) {
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setGroupingSeparator(signs.charAt(0));
        symbols.setDecimalSeparator(signs.charAt(1));
        DecimalFormat format = new DecimalFormat(parted ? "#,##0.0###" : "0.####", symbols);
        String text = format.format(value);
        if (!wide) {
            return text;
        }
        StringBuilder out = new StringBuilder();
        text.chars().forEach(c -> out.append((char) (c > ' ' && c < 127 ? c + 0xFEE0 : c)));
        return out.toString();
    }
}
