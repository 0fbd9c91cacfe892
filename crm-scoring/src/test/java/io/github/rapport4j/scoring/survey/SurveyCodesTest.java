// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Codes are stored by hosts: one that changes or goes loses what they stored. */
class SurveyCodesTest {
    @Test
    void codesAreWhatHostsHaveStored() {
        assertEquals(
                "as-customer each",
                Stream.of(AnswerChoice.Unnamed.values())
                        .map(AnswerChoice.Unnamed::code)
                        .collect(Collectors.joining(" ")));
        assertEquals(
                "nps csat csat-mean",
                Stream.of(SurveyKpi.values()).map(SurveyKpi::code).collect(Collectors.joining(" ")));
        assertEquals(
                "blank superseded other-scale groups answered satisfied respondents questions",
                Stream.of(SurveyReason.values()).map(SurveyReason::code).collect(Collectors.joining(" ")));
    }
}
