// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.rhythm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Codes are stored by hosts: one that changes or goes loses what they stored. */
class RhythmCodesTest {
    @Test
    void codesAreWhatHostsHaveStored() {
        assertEquals(
                "own segment fallback",
                Stream.of(IntervalSource.values()).map(IntervalSource::code).collect(Collectors.joining(" ")));
        assertEquals(
                "interval-own interval-segment interval-fallback interval-floored",
                Stream.of(RhythmReason.values()).map(RhythmReason::code).collect(Collectors.joining(" ")));
    }
}
