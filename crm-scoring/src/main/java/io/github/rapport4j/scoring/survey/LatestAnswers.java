// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.survey;

import io.github.rapport4j.core.time.Occurrence;
import io.github.rapport4j.scoring.kpi.KpiWindow;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Keeps the latest answer of each respondent of a host; of two at the same time the lower, in whatever order they come.
 *
 * <p>Answers are looked up by the block: first the slots of all, then what the slots hold, so that the memory fetches
 * many at once and not one after the other.
 */
final class LatestAnswers {
    private static final int BLOCK = 512;
    private static final long DAY_SECONDS = 86_400;
    /** No zone is so far from UTC. */
    private static final int MOST_DAYS_OFF = 2;

    private final KpiWindow window;
    private final long surelyFrom;
    private final long surelyTo;
    private final AnswerTally tally;
    private final LatestTable latest = LatestTable.empty();
    private final Object[] respondents = new Object[BLOCK];
    private final int[] hashes = new int[BLOCK];
    private final long[] seconds = new long[BLOCK];
    private final long[] rests = new long[BLOCK];
    private final int[] slots = new int[BLOCK];
    private final long[] knownSeconds = new long[BLOCK];
    private int filled;

    private LatestAnswers(KpiWindow window, AnswerTally tally) {
        this.window = window;
        this.tally = tally;
        surelyFrom = (window.days().startInclusive().toEpochDay() + MOST_DAYS_OFF) * DAY_SECONDS;
        surelyTo = (window.days().endExclusive().toEpochDay() - MOST_DAYS_OFF) * DAY_SECONDS;
    }

    static <T> void count(Iterable<? extends T> answers, AnswerReader<T> reader, KpiWindow window, AnswerTally tally) {
        LatestAnswers latest = new LatestAnswers(window, tally);
        for (T answer : answers) {
            Occurrence when = reader.when().apply(answer);
            if (latest.takes(when)) {
                latest.add(
                        reader.respondent().apply(answer), when, reader.answer().applyAsInt(answer));
            }
        }
        latest.flush();
        latest.latest.forEachAnswer(value -> tally.answers(value, 1));
    }

    /** As the window says; moments far from its edges are in it whatever the zone. */
    private boolean takes(Occurrence when) {
        if (when instanceof Occurrence.At at) {
            long second = at.instant().getEpochSecond();
            return (second >= surelyFrom && second < surelyTo) || window.contains(when);
        }
        return window.contains(when);
    }

    private void add(Object respondent, Occurrence when, int answer) {
        if (answer == AnswerChoice.BLANK) {
            tally.blank(1);
            return;
        }
        respondents[filled] = Objects.requireNonNull(respondent, "respondent");
        hashes[filled] = LatestTable.hash(respondent);
        setTime(when, tally.requireOnScale(answer));
        if (++filled == BLOCK) {
            flush();
        }
    }

    private void setTime(Occurrence when, int answer) {
        if (when instanceof Occurrence.At at) {
            Instant instant = at.instant();
            seconds[filled] = instant.getEpochSecond();
            rests[filled] = LatestTable.rest(instant.getNano(), true, answer);
        } else {
            LocalDate day = ((Occurrence.On) when).day();
            seconds[filled] = day.toEpochDay() * DAY_SECONDS;
            rests[filled] = LatestTable.rest(0, false, answer);
        }
    }

    private void flush() {
        latest.reserve(filled);
        for (int i = 0; i < filled; i++) {
            slots[i] = latest.near(hashes[i]);
        }
        for (int i = 0; i < filled; i++) {
            knownSeconds[i] = latest.second(slots[i]);
            slots[i] = latest.holds(slots[i], respondents[i]) ? slots[i] : -1;
        }
        tally.superseded(merge());
        filled = 0;
    }

    /** How many respondents had answered before. */
    private int merge() {
        int known = 0;
        for (int i = 0; i < filled; i++) {
            if (slots[i] < 0) {
                known += latest.put(respondents[i], hashes[i], seconds[i], rests[i]) ? 1 : 0;
                continue;
            }
            known++;
            if (seconds[i] >= knownSeconds[i]) {
                latest.later(slots[i], seconds[i], rests[i]);
            }
        }
        return known;
    }
}
