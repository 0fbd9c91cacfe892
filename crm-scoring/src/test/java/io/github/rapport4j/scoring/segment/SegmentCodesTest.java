// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Codes are stored by hosts: one that changes or goes loses what they stored. */
class SegmentCodesTest {
    @Test
    void codesAreWhatHostsHaveStored() {
        assertEquals(
                "quantile r-rfm-0-3 ntile",
                Stream.of(RfmBinning.values()).map(RfmBinning::code).collect(Collectors.joining(" ")));
        assertEquals(
                "champions loyal potential-loyalist new promising needs-attention about-to-sleep at-risk cannot-lose hibernating",
                Stream.of(RfmGroup.values()).map(RfmGroup::code).collect(Collectors.joining(" ")));
        assertEquals(
                "recency frequency money",
                Stream.of(RfmMeasure.values()).map(RfmMeasure::code).collect(Collectors.joining(" ")));
        assertEquals(
                "scored scale edges few-classes grouped no-purchase",
                Stream.of(RfmReason.values()).map(RfmReason::code).collect(Collectors.joining(" ")));
    }
}
