// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.kpi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.github.rapport4j.core.explain.ReasonCode;
import io.github.rapport4j.core.explain.Term;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Codes are stored by hosts: one that changes or goes loses what they stored. */
class KpiCodesTest {
    @Test
    void codesAreWhatHostsHaveStored() {
        assertEquals(
                "wilson agresti-coull clopper-pearson jeffreys",
                Stream.of(Confidence.Method.values())
                        .map(Confidence.Method::code)
                        .collect(Collectors.joining(" ")));
        assertEquals(
                "adjusted-wald newcombe poisson",
                Stream.of(Confidence.Fixed.values()).map(Confidence.Fixed::code).collect(Collectors.joining(" ")));
        assertEquals(
                "high low neutral",
                Stream.of(KpiDefinition.Direction.values())
                        .map(KpiDefinition.Direction::code)
                        .collect(Collectors.joining(" ")));
        assertEquals(
                "value value-in-unit no-value formula parts sample interval-in-percent interval window seen-to definition window-not-over nothing-to-divide-by small-sample immature interval-method minimum-sample bootstrap no-bootstrap no-interval open-interval median-interval survival-interval",
                Stream.of(KpiReason.values()).map(KpiReason::code).collect(Collectors.joining(" ")));
        assertEquals(
                "share net-points points count rate money days hours",
                Stream.of(KpiUnit.values()).map(KpiUnit::code).collect(Collectors.joining(" ")));
    }

    @Test
    void everyTermAndReasonHasBothTexts() {
        List<Term> terms = Stream.<Term[]>of(
                        Confidence.Method.values(),
                        Confidence.Fixed.values(),
                        KpiDefinition.Direction.values(),
                        KpiUnit.values())
                .flatMap(Stream::of)
                .toList();
        for (Term term : terms) {
            assertNotEquals("", term.label(Locale.ENGLISH), term.key());
            assertEquals(
                    KpiTexts.TEXTS.keys(Locale.ENGLISH).contains(term.key()),
                    KpiTexts.TEXTS.keys(Locale.CHINESE).contains(term.key()));
        }
        for (ReasonCode reason : KpiReason.values()) {
            assertNotEquals(reason.template(Locale.ENGLISH), reason.template(Locale.CHINESE));
        }
        assertEquals("Wilson score", Confidence.Method.WILSON.label(Locale.ENGLISH));
        assertEquals("克洛珀-皮尔逊精确法", Confidence.Method.CLOPPER_PEARSON.label(Locale.CHINESE));
        assertEquals("adjusted Wald", Confidence.Fixed.ADJUSTED_WALD.label(Locale.ENGLISH));
        assertEquals("high is good", KpiDefinition.Direction.HIGH_IS_GOOD.label(Locale.ENGLISH));
        assertEquals("小时", KpiUnit.HOURS.label(Locale.CHINESE));
        assertEquals(KpiTexts.TEXTS.keys(Locale.ENGLISH), KpiTexts.TEXTS.keys(Locale.CHINESE));
    }
}
