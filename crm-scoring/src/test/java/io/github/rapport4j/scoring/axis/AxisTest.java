// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.axis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.measure.CurrencyMismatchException;
import io.github.rapport4j.core.measure.Money;
import io.github.rapport4j.core.measure.Score;
import java.math.BigDecimal;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class AxisTest {
    private static final Reason WHY = Reason.of(AxisReason.ABSENT, AxisTerm.TENURE);

    @Test
    @Tag("QUAD-7")
    void whatCannotBeReadIsMissingWithItsReason() {
        Column doubles =
                Column.ofDoubles(new double[] {-1.5, Double.NaN, 0, Double.POSITIVE_INFINITY, -0.0}, AxisTerm.LOYALTY);
        Reason notFinite = Reason.of(AxisReason.NOT_FINITE, AxisTerm.LOYALTY);
        assertEquals(Map.of(1, notFinite, 3, notFinite), doubles.missing());
        assertEquals(Optional.of(notFinite), doubles.missing(1));
        assertEquals(Optional.empty(), doubles.missing(0));
        assertEquals(5, doubles.size());
        assertEquals("{0, 2, 4}", doubles.present().toString());
        assertEquals(0, doubles.compare(2, 4), "0 is 0 whatever its sign");
        Column longs = Column.ofLongs(new long[] {Long.MAX_VALUE, Long.MAX_VALUE - 1}, AxisTerm.VALUE);
        assertEquals(Map.of(0, Reason.of(AxisReason.NOT_EXACT, AxisTerm.VALUE)), longs.missing());
    }

    @Test
    @Tag("QUAD-7")
    void hostsMayGiveNothing() {
        List<String> items = List.of("", "7");
        Reason absent = Reason.of(AxisReason.ABSENT, AxisTerm.SPEND);
        Axis<String> money = Axis.ofMoney(text -> text.isEmpty() ? null : Money.of(text, "CNY"));
        Axis<String> scores = Axis.ofScore(text -> text.isEmpty() ? null : Score.parse(text));
        Axis<String> readings = Axis.ofReading(text -> text.isEmpty() ? null : Reading.of(7));
        for (Axis<String> axis : List.of(money, scores, readings)) {
            Column column = axis.read(items, AxisTerm.SPEND);
            assertEquals(Map.of(0, absent), column.missing());
            assertEquals(0, column.amount(1).compareTo(BigDecimal.valueOf(7)));
        }
        assertEquals(AxisTerm.SPEND, money.read(items, AxisTerm.VALUE).name(), "money is spend unless named");
        assertEquals(
                AxisTerm.TENURE,
                money.named(AxisTerm.TENURE).read(items, AxisTerm.VALUE).name());
        assertEquals(AxisTerm.VALUE, scores.read(items, AxisTerm.VALUE).name());
    }

    @Test
    @Tag("QUAD-7")
    void moneyIsOfOneCurrencyAndKeptExactly() {
        Axis<Money> axis = Axis.ofMoney(money -> money);
        Reason notExact = Reason.of(AxisReason.NOT_EXACT, AxisTerm.SPEND);
        Column column = axis.read(
                List.of(
                        Money.of("0.0001", "CNY"),
                        Money.of("0.00001", "CNY"),
                        Money.of("922337203685477.5806", "CNY"),
                        Money.of("922337203685477.5807", "CNY"),
                        Money.of("-922337203685477.5806", "CNY")),
                AxisTerm.VALUE);
        assertEquals(Map.of(1, notExact, 3, notExact), column.missing());
        assertEquals(new BigDecimal("922337203685477.5806"), column.amount(2));
        assertEquals(Money.of("0.0001", "CNY"), column.shown(column.amount(0)));
        assertThrows(
                CurrencyMismatchException.class,
                () -> axis.read(List.of(Money.of("1", "CNY"), Money.of("1", "EUR")), AxisTerm.VALUE));
    }

    @Test
    @Tag("QUAD-1")
    void onTheCutIsHighAndHeldLowIsNot() {
        Column column = Axis.<Reading>ofReading(reading -> reading)
                .read(
                        List.of(
                                Reading.of(50),
                                Reading.of(49.999),
                                Reading.ofLow(Score.of(60), WHY),
                                Reading.missing("x")),
                        AxisTerm.LOYALTY);
        AxisCut fifty = column.cut(Cut.fixed(50), column.present());
        assertTrue(column.isHigh(0, fifty));
        assertFalse(column.isHigh(1, fifty));
        assertFalse(column.isHigh(2, fifty));
        assertEquals(Optional.of(WHY), column.heldLow(2));
        assertEquals(Optional.empty(), column.heldLow(0));
        assertEquals(Optional.of(Reason.of(AxisReason.MISSING, AxisTerm.LOYALTY, "x")), column.missing(3));
        AxisCut undefined = column.cut(Cut.median(), new BitSet());
        assertFalse(column.isHigh(0, undefined));
        assertEquals(Optional.empty(), undefined.amount());
        assertEquals(0, undefined.values());
        assertEquals("undefined by " + Cut.median(), undefined.toString());
    }

    @Test
    @Tag("QUAD-2")
    void cutsOfABaseAreItsQuantiles() {
        Column column = Column.ofLongs(new long[] {40, 10, 30, 20, 50, -7}, AxisTerm.VALUE);
        BitSet five = new BitSet();
        five.set(0, 5);
        assertEquals(
                Optional.of(new BigDecimal("30")),
                column.cut(Cut.median(), five).amount());
        assertEquals(
                Optional.of(new BigDecimal("10")),
                column.cut(Cut.quantile(0), five).amount());
        assertEquals(
                Optional.of(new BigDecimal("50")),
                column.cut(Cut.quantile(1), five).amount());
        AxisCut third = column.cut(Cut.quantile(0.3), five);
        assertEquals(Optional.of(BigDecimal.valueOf(22)), third.amount());
        assertEquals(22, third.threshold());
        assertEquals(23, column.cut(Cut.quantile(0.31), five).threshold(), "22.4 is reached by 23");
        assertEquals(
                Optional.of(new BigDecimal("40")),
                column.cut(Cut.topShare(0.4), five).amount());
        assertEquals(
                Optional.of(new BigDecimal("30")),
                column.cut(Cut.topShare(0.41), five).amount());
        assertEquals(
                Optional.of(new BigDecimal("10")),
                column.cut(Cut.topShare(1), five).amount());
        assertThrows(IllegalArgumentException.class, () -> Cut.topShare(0));
        assertEquals(5, third.values());
        assertEquals(Cut.quantile(0.3), third.rule());
        assertEquals(Reason.of(AxisReason.CUT_QUANTILE, BigDecimal.valueOf(30), 5), third.describe());
        assertEquals(
                Reason.of(AxisReason.CUT_MEDIAN, 5),
                column.cut(Cut.median(), five).describe());
        assertEquals(
                Reason.of(AxisReason.CUT_TOP_SHARE, BigDecimal.valueOf(40), 5),
                column.cut(Cut.topShare(0.4), five).describe());
        assertEquals(
                Reason.of(AxisReason.CUT_FIXED, BigDecimal.valueOf(50)),
                column.cut(Cut.fixed(50), five).describe());
        assertEquals("22 by " + Cut.quantile(0.3), third.toString());
    }

    @Test
    @Tag("QUAD-2")
    void cutsAreRelativeOrFixed() {
        assertTrue(Cut.median().isRelative());
        assertTrue(Cut.topShare(0.2).isRelative());
        assertFalse(Cut.fixed(1).isRelative());
        assertEquals(Cut.fixed(new BigDecimal("5E+1")), Cut.fixed(50));
        assertEquals("Fixed[value=50]", Cut.fixed(50).toString());
        for (double wrong : new double[] {-0.01, 1.01}) {
            assertThrows(IllegalArgumentException.class, () -> Cut.quantile(wrong));
            assertThrows(IllegalArgumentException.class, () -> Cut.topShare(wrong));
        }
    }

    @Test
    void cutsOfOneBaseAreEqual() {
        Column column = Column.ofDoubles(new double[] {1, 2, 3}, AxisTerm.VALUE);
        Column renamed = Column.ofDoubles(new double[] {1, 2, 3}, AxisTerm.SPEND);
        BitSet all = column.present();
        AxisCut median = column.cut(Cut.median(), all);
        BitSet one = new BitSet();
        one.set(1);
        assertEquals(median, column.cut(Cut.quantile(0.50), all));
        assertEquals(median.hashCode(), column.cut(Cut.quantile(0.50), all).hashCode());
        assertNotEquals(
                column.cut(Cut.median(), all).hashCode(),
                column.cut(Cut.fixed(9), all).hashCode());
        assertNotEquals(median, column.cut(Cut.fixed(2), all));
        assertNotEquals(median, renamed.cut(Cut.median(), all));
        assertNotEquals(column.cut(Cut.fixed(2), all), column.cut(Cut.fixed(2), one));
        assertNotEquals(column.cut(Cut.fixed(2), all), column.cut(Cut.fixed(3), all));
        assertNotEquals(median, column.cut(Cut.median(), one));
    }

    @Test
    @Tag("QUAD-2")
    void hugeCutsAreOutOfReachOrReachedByAll() {
        Column column = Column.ofLongs(new long[] {Long.MIN_VALUE, Long.MAX_VALUE - 1}, AxisTerm.VALUE);
        BitSet all = column.present();
        assertFalse(column.isHigh(1, column.cut(Cut.fixed(1e30), all)));
        assertTrue(column.isHigh(0, column.cut(Cut.fixed(-1e30), all)));
        Column doubles = Column.ofDoubles(new double[] {0.1, 0.3}, AxisTerm.VALUE);
        assertTrue(doubles.isHigh(0, doubles.cut(Cut.fixed(0.1), all)));
        assertEquals(
                Optional.of(new BigDecimal("0.2")),
                doubles.cut(Cut.median(), all).shown());
        assertFalse(doubles.isHigh(1, doubles.cut(Cut.fixed(new BigDecimal("1E+400")), all)));
    }

    @Test
    @Tag("QUAD-2")
    void aMedianBetweenNeighbouringDoublesIsReachedByTheHigherOne() {
        Column column = Column.ofDoubles(new double[] {1, Math.nextUp(1.0)}, AxisTerm.VALUE);
        AxisCut median = column.cut(Cut.median(), column.present());
        assertFalse(column.isHigh(0, median));
        assertTrue(column.isHigh(1, median));
        AxisCut fixed = column.cut(Cut.fixed(new BigDecimal("1.00000000000000001")), column.present());
        assertTrue(column.isHigh(0, fixed), "a fixed cut is the nearest double");
        assertEquals("价值", AxisTerm.VALUE.label(Locale.CHINESE));
        assertFalse(Reason.of(AxisReason.CUT_MEDIAN, 3).text(Locale.ENGLISH).contains("{"));
        Column read = Axis.<Double>ofDouble(v -> v).read(List.of(2.5), AxisTerm.VALUE);
        assertEquals(new BigDecimal("2.5"), read.amount(0));
        assertEquals(
                BigDecimal.valueOf(7),
                Axis.<Double>ofLong(v -> 7).read(List.of(2.5), AxisTerm.VALUE).amount(0));
    }

    @Test
    void ranksCountTiesByTheirMiddle() {
        Column column = Column.ofLongs(new long[] {5, 1, 5, 9, 7}, AxisTerm.VALUE);
        BitSet four = new BitSet();
        four.set(0, 4);
        long[] ranks = column.doubledMidRanks(four);
        assertEquals(
                List.of(4L, 1L, 4L, 7L, 0L),
                java.util.Arrays.stream(ranks).boxed().toList());
        assertEquals(3, column.fromTop(1, four));
        assertEquals(0, column.fromTop(2, four));
        assertEquals(0, column.fromTop(3, four));
        assertEquals(1, column.fromTop(4, four));
        assertTrue(column.compare(1, 0) < 0);
        assertFalse(column.isFlat(four));
        BitSet fives = new BitSet();
        fives.set(0);
        fives.set(2);
        assertTrue(column.isFlat(fives));
        assertTrue(column.isFlat(new BitSet()));
    }

    @Test
    @Tag("QUAD-1")
    void onlyAboveZeroIsPositive() {
        Column column = Column.ofDoubles(new double[] {0, -1, 0.5, 2}, AxisTerm.VALUE);
        BitSet three = new BitSet();
        three.set(0, 3);
        assertEquals("{2}", column.positive(three).toString());
        assertFalse(column.isPositive(0));
        assertFalse(column.isPositive(1));
        assertTrue(column.isPositive(3));
    }

    @Test
    void readingsAreKnownByWhatTheySay() {
        Reading low = Reading.ofLow(Score.of(49), WHY);
        assertEquals(OptionalDouble.of(49), low.value());
        assertEquals(Optional.of(WHY), low.reason());
        assertEquals("49.0 held low", low.toString());
        assertEquals("49.0", Reading.ofScore(Score.of(49)).toString());
        assertEquals(OptionalDouble.empty(), Reading.missing("x").value());
        assertEquals("missing", Reading.missing("x").toString());
        assertEquals(low, Reading.ofLow(Score.of(49), WHY));
        assertEquals(low.hashCode(), Reading.ofLow(Score.of(49), WHY).hashCode());
        assertNotEquals(Reading.of(1).hashCode(), Reading.of(2).hashCode());
        for (Reading other : List.of(
                Reading.of(49),
                Reading.ofLow(Score.of(48), WHY),
                Reading.missing(WHY),
                Reading.ofLow(Score.of(49), Reason.of(AxisReason.ABSENT, AxisTerm.VALUE)))) {
            assertNotEquals(low, other);
        }
        assertNotEquals(Reading.missing(WHY), Reading.ofLow(Score.of(49), WHY));
        @Nullable Object nothing = null;
        assertFalse(low.equals(nothing));
    }
}
