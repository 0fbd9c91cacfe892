// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.rapport4j.testkit.core.MeasureArbitraries;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ScoreProperties {
    @Property
    void textIsReadBack(@ForAll("scores") Score score) {
        assertEquals(score, Score.parse(score.toString()));
        assertEquals(score, Score.of(score.points()));
    }

    @Property
    void pointsAreExact(@ForAll("scores") Score score) {
        assertEquals(
                BigInteger.valueOf(score.micros()),
                score.points().movePointRight(6).toBigIntegerExact());
        assertFalse(score.toString().contains("E"));
    }

    @Property
    void sumsAreExactOrRefused(@ForAll("scores") Score a, @ForAll("scores") Score b) {
        BigDecimal sum = a.points().add(b.points());
        if (sum.compareTo(BigDecimal.valueOf(100)) <= 0) {
            assertEquals(0, sum.compareTo(a.plus(b).points()));
        } else {
            IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> a.plus(b));
            assertEquals(
                    "score must be 0 to 100, but was "
                            + sum.stripTrailingZeros().toPlainString(),
                    e.getMessage());
        }
    }

    @Property
    void theOrderIsThatOfThePoints(@ForAll("scores") Score a, @ForAll("scores") Score b) {
        assertEquals(a.points().compareTo(b.points()), Integer.signum(a.compareTo(b)));
    }

    @Example
    void offTheScaleIsRefused() {
        for (String text : List.of("-0.000001", "100.000001", "-1", "1000")) {
            IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> Score.parse(text));
            assertEquals("score must be 0 to 100, but was " + text, e.getMessage());
        }
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> Score.parse("0.0000001"));
        assertEquals("score must have at most 6 decimals, but was 0.0000001", e.getMessage());
        e = assertThrows(IllegalArgumentException.class, () -> Score.ofMicros(100_000_001));
        assertEquals("score must be 0 to 100, but was 100.000001", e.getMessage());
    }

    @Example
    void otherTextIsNamed() {
        for (String text : List.of("", "seventy", "1e999999999", "7E1", "1,5")) {
            IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> Score.parse(text));
            assertEquals("score must be a decimal number, but was " + text, e.getMessage());
        }
    }

    @Example
    void trailingZerosDoNotMatter() {
        assertEquals(Score.of(70), Score.parse("70.000000000"));
        assertEquals("70", Score.of(70).toString());
        assertEquals("100", Score.FULL.toString());
        assertEquals("0", Score.ZERO.toString());
        assertTrue(Score.ZERO.isZero());
        assertFalse(Score.ofMicros(1).isZero());
    }

    @Provide
    Arbitrary<Score> scores() {
        return MeasureArbitraries.scores();
    }
}
