// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.lifecycle.proof;

import io.github.rapport4j.core.fact.SurveyAnswer;
import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.time.AsOf;
import java.time.LocalDate;

/** What the latest recent answer to a survey of satisfaction or recommendation says. */
enum Mood {
    POSITIVE,
    NEGATIVE,
    UNKNOWN;

    static Mood of(CustomerHistory history, AsOf asOf, EvidenceRules rules) {
        LocalDate first = asOf.day().minusDays(rules.satisfaction().days());
        Mood latest = UNKNOWN;
        for (SurveyAnswer answer : history.surveyAnswers()) {
            boolean recent = !answer.occurredAt().dayIn(asOf.zone()).isBefore(first);
            Mood said = of(answer, rules.satisfaction());
            latest = recent && said != UNKNOWN ? said : latest;
        }
        return latest;
    }

    private static Mood of(SurveyAnswer answer, EvidenceRules.Satisfaction limits) {
        if (answer.value().isEmpty() || !isComparable(answer.question())) {
            return UNKNOWN;
        }
        int least = switch (answer.question().measure()) {
            case CSAT -> limits.csat();
            case NPS -> limits.nps();
            case OTHER -> Integer.MAX_VALUE;
        };
        return answer.value().getAsInt() >= least ? POSITIVE : NEGATIVE;
    }

    private static boolean isComparable(SurveyAnswer.Question question) {
        return switch (question.measure()) {
            case CSAT -> question.scale().equals(SurveyAnswer.Scale.CSAT);
            case NPS -> question.scale().equals(SurveyAnswer.Scale.NPS);
            case OTHER -> false;
        };
    }
}
