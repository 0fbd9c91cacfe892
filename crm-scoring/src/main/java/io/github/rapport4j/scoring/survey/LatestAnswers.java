// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.survey;

import io.github.rapport4j.core.time.Occurrence;
import io.github.rapport4j.scoring.kpi.KpiWindow;
import java.util.HashMap;
import java.util.Map;

/**
 * Keeps the latest answer of each respondent of a host; of two at the same time the lower, in whatever order they come.
 */
final class LatestAnswers {
    private final Map<Object, Given> latest = new HashMap<>();
    private final AnswerTally tally;

    private LatestAnswers(AnswerTally tally) {
        this.tally = tally;
    }

    static <T> void count(Iterable<? extends T> answers, AnswerReader<T> reader, KpiWindow window, AnswerTally tally) {
        LatestAnswers latest = new LatestAnswers(tally);
        for (T answer : answers) {
            Occurrence when = reader.when().apply(answer);
            if (window.contains(when)) {
                latest.add(
                        reader.respondent().apply(answer), when, reader.answer().applyAsInt(answer));
            }
        }
        latest.latest.values().forEach(given -> tally.answers(given.answer, 1));
    }

    private void add(Object respondent, Occurrence when, int answer) {
        if (answer == AnswerChoice.BLANK) {
            tally.blank(1);
            return;
        }
        Given given = new Given(when, tally.requireOnScale(answer));
        Given known = latest.get(respondent);
        latest.put(respondent, known == null ? given : known.later(given));
        tally.superseded(known == null ? 0 : 1);
    }

    private record Given(Occurrence when, int answer) {
        Given later(Given other) {
            int order = when.compareTo(other.when);
            return order > 0 || (order == 0 && answer <= other.answer) ? this : other;
        }
    }
}
