// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.rapport4j.scoring.kpi.Confidence;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Codes are stored by hosts: one that changes or goes loses what they stored. */
class CatalogueCodesTest {
    @Test
    void codesAreWhatHostsHaveStored() {
        assertEquals(
                "entry meaning figure measured source undefined choice choice-among",
                Stream.of(CatalogueReason.values()).map(CatalogueReason::code).collect(Collectors.joining(" ")));
        assertEquals(
                "retention-form active-intervals usual-interval weight-days repurchase-form cohort-days top-share resolve-days reopen-days"
                        + " complaints-only case-choice clock questions unnamed-answers grades eligible sign-days"
                        + " return-days any-return hold-out lapse spend-days spend-baseline baseline-days history-days conversion-days"
                        + " margin periods model answer-days any-answer touch-choice trend-period grace-days health interval-method"
                        + " interval-level minimum-sample bootstrap",
                Stream.of(KpiChoice.values()).map(KpiChoice::code).collect(Collectors.joining(" ")));
        assertEquals(
                "adjusted-wald newcombe poisson",
                Stream.of(Confidence.Fixed.values()).map(Confidence.Fixed::code).collect(Collectors.joining(" ")));
    }
}
