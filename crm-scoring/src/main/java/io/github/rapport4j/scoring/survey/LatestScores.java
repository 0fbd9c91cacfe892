// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.survey;

import io.github.rapport4j.scoring.kpi.KpiResult;
import java.util.Arrays;

/**
 * The latest answer of each respondent from columns of millions (最近一次答卷): 17 bytes and some free space a respondent, no
 * object. Of two answers of one respondent at the same time the lower counts, so that neither the order of adding nor
 * the way of splitting and merging matters.
 *
 * <p>Mutable and not safe for use by several threads at once; give each thread its own and merge.
 */
public final class LatestScores {
    private static final byte FREE = AnswerChoice.BLANK;

    private long[] respondents;
    private long[] times;
    private byte[] answers;
    private int size;
    private long blank;
    private long superseded;

    private LatestScores(int slots) {
        respondents = new long[slots];
        times = new long[slots];
        answers = new byte[slots];
        Arrays.fill(answers, FREE);
    }

    /**
     * Nothing seen yet, with room for a number of respondents; it grows beyond that by itself.
     *
     * @param respondents how many respondents are expected, at least 0
     * @return empty
     */
    public static LatestScores expecting(int respondents) {
        if (respondents < 0) {
            throw new IllegalArgumentException("respondents must be at least 0, but was " + respondents);
        }
        long wanted = Math.max(16, respondents * 4L / 3 + 1);
        return new LatestScores((int) Math.min(Long.highestOneBit(wanted - 1) * 2, 1 << 30));
    }

    /**
     * Counts an answer in.
     *
     * @param respondent who answered
     * @param time when, in any unit that grows
     * @param answer the answer, -127 to 127, or {@link AnswerChoice#BLANK}
     * @throws IllegalArgumentException if the answer is off that range; the scale itself is checked with the result
     */
    public void add(long respondent, long time, int answer) {
        if (answer == AnswerChoice.BLANK) {
            blank++;
            return;
        }
        if (answer != (byte) answer) {
            throw new IllegalArgumentException("answer must be -127 to 127, but was " + answer);
        }
        put(respondent, time, (byte) answer);
    }

    /**
     * Counts in everything that another one has seen; the other one stays as it is.
     *
     * @param other another one
     */
    public void merge(LatestScores other) {
        blank = Math.addExact(blank, other.blank);
        superseded = Math.addExact(superseded, other.superseded);
        for (int slot = 0; slot < other.answers.length; slot++) {
            if (other.answers[slot] != FREE) {
                put(other.respondents[slot], other.times[slot], other.answers[slot]);
            }
        }
    }

    /**
     * The net promoter score of the latest answers.
     *
     * @return the score under the standard policy
     * @throws IllegalArgumentException if an answer that counts is not 0 to 10
     */
    public Nps toNps() {
        return Nps.of(NpsPolicy.standard(), count(Nps.emptyTally()), KpiResult.builder());
    }

    /**
     * The satisfaction of the latest answers.
     *
     * @param policy the policy
     * @return the satisfaction
     * @throws IllegalArgumentException if an answer that counts is off the policy's scale
     */
    public Csat toCsat(CsatPolicy policy) {
        return Csat.of(policy, count(Csat.emptyTally(policy)), KpiResult.builder());
    }

    private AnswerTally count(AnswerTally tally) {
        for (byte answer : answers) {
            if (answer != FREE) {
                tally.answers(tally.requireOnScale(answer), 1);
            }
        }
        tally.blank(blank);
        tally.superseded(superseded);
        return tally;
    }

    private void put(long respondent, long time, byte answer) {
        int slot = slot(respondent);
        if (answers[slot] == FREE) {
            fill(slot, respondent, time, answer);
            if (4L * ++size > 3L * answers.length) {
                grow();
            }
            return;
        }
        superseded++;
        if (time > times[slot] || (time == times[slot] && answer < answers[slot])) {
            fill(slot, respondent, time, answer);
        }
    }

    private void fill(int slot, long respondent, long time, byte answer) {
        respondents[slot] = respondent;
        times[slot] = time;
        answers[slot] = answer;
    }

    private int slot(long respondent) {
        int mask = answers.length - 1;
        int slot = (int) ((respondent * 0x9E3779B97F4A7C15L) >>> 32) & mask;
        while (answers[slot] != FREE && respondents[slot] != respondent) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        LatestScores twice = new LatestScores(Math.multiplyExact(2, answers.length));
        for (int i = 0; i < answers.length; i++) {
            if (answers[i] != FREE) {
                twice.fill(twice.slot(respondents[i]), respondents[i], times[i], answers[i]);
            }
        }
        respondents = twice.respondents;
        times = twice.times;
        answers = twice.answers;
    }
}
