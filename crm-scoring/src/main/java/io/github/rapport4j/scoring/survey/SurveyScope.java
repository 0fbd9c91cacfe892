// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.survey;

import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.core.fact.SurveyAnswer;
import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.core.time.DateWindow;
import io.github.rapport4j.scoring.kpi.KpiResult;
import io.github.rapport4j.scoring.kpi.KpiWindow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Which answers of a customer's history a survey KPI counts. */
record SurveyScope(SurveyAnswer.Measure measure, AnswerChoice choice, KpiWindow window, AsOf asOf) {
    static SurveyScope of(SurveyAnswer.Measure measure, AnswerChoice choice, DateWindow window, AsOf asOf) {
        Objects.requireNonNull(asOf, "asOf");
        return new SurveyScope(measure, choice, KpiWindow.of(window, asOf.zone()), asOf);
    }

    /** Counts what counts of one customer: answers of the window that were known. */
    void count(CustomerHistory history, AnswerTally tally) {
        if (history.surveyAnswers().isEmpty()) {
            return;
        }
        List<SurveyAnswer> answers = new ArrayList<>();
        for (SurveyAnswer answer : history.asOf(asOf).surveyAnswers()) {
            if (window.contains(answer.occurredAt())) {
                answers.add(answer);
            }
        }
        count(answers, measure, choice, tally);
    }

    KpiResult.Builder result() {
        return KpiResult.builder().window(window).asOf(asOf);
    }

    /** Counts loose answers of any customers; the same answer twice counts once. */
    static void countLoose(
            Iterable<SurveyAnswer> answers, SurveyAnswer.Measure measure, AnswerChoice choice, AnswerTally tally) {
        Map<CustomerId, List<SurveyAnswer>> byCustomer = new LinkedHashMap<>();
        for (SurveyAnswer answer : answers) {
            byCustomer
                    .computeIfAbsent(answer.customer(), customer -> new ArrayList<>())
                    .add(answer);
        }
        byCustomer.forEach(
                (customer, own) -> count(CustomerHistory.of(customer, own).surveyAnswers(), measure, choice, tally));
    }

    /** Of one customer, in the order of facts: so the last of a respondent is the latest. */
    private static void count(
            List<SurveyAnswer> answers, SurveyAnswer.Measure measure, AnswerChoice choice, AnswerTally tally) {
        Map<String, Integer> latest = new HashMap<>();
        for (SurveyAnswer answer : answers) {
            if (answer.question().measure() != measure
                    || !choice.takes(answer.question().id())) {
                continue;
            }
            if (!tally.isOn(answer.question().scale())) {
                tally.otherScale();
            } else if (answer.answer().isBlank()) {
                tally.blank(1);
            } else if (answer.respondent().isEmpty() && choice.unnamed() == AnswerChoice.Unnamed.EACH) {
                tally.answers(answer.value().getAsInt(), 1);
            } else if (latest.put(answer.respondent().orElse(""), answer.value().getAsInt()) != null) {
                tally.superseded(1);
            }
        }
        latest.values().forEach(value -> tally.answers(value, 1));
    }
}
