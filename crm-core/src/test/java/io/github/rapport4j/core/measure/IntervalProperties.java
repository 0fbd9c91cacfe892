// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.rapport4j.testkit.core.MeasureArbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class IntervalProperties {
    @Property
    void itHoldsItsEndsAndWhatLiesBetween(@ForAll("intervals") Interval interval) {
        assertTrue(interval.contains(interval.low()));
        assertTrue(interval.contains(interval.high()));
        assertTrue(interval.contains(interval.low() / 2 + interval.high() / 2));
        assertFalse(interval.contains(Math.nextDown(interval.low())));
        assertFalse(interval.contains(Math.nextUp(interval.high())));
        assertFalse(interval.contains(Double.NaN));
    }

    @Example
    void badPartsAreNamed() {
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> Interval.of(2, 1, 0.95));
        assertEquals("interval must have finite ends in order, but was 2.0 to 1.0", e.getMessage());
        e = assertThrows(IllegalArgumentException.class, () -> Interval.of(Double.NaN, 1, 0.95));
        assertEquals("interval must have finite ends in order, but was NaN to 1.0", e.getMessage());
        e = assertThrows(IllegalArgumentException.class, () -> Interval.of(0, Double.POSITIVE_INFINITY, 0.95));
        assertEquals("interval must have finite ends in order, but was 0.0 to Infinity", e.getMessage());
        for (double level : new double[] {0, 1, -0.5, 95, Double.NaN}) {
            e = assertThrows(IllegalArgumentException.class, () -> Interval.of(0, 1, level));
            assertEquals("level must be above 0 and below 1, but was " + level, e.getMessage());
        }
    }

    @Example
    void zeroHasNoSign() {
        assertEquals(Interval.of(0.0, 0.0, 0.95), Interval.of(-0.0, -0.0, 0.95));
    }

    @Provide
    Arbitrary<Interval> intervals() {
        return MeasureArbitraries.intervals();
    }
}
