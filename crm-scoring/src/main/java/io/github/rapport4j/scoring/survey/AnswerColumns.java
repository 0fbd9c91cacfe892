// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.survey;

import java.util.Arrays;
import java.util.function.ToIntFunction;

/** Counts columns of answers without a branch or an object an answer. */
final class AnswerColumns {
    private static final int BYTES = 256;
    private static final int BLOCK = 4096;

    private AnswerColumns() {}

    static void count(byte[] answers, AnswerTally tally) {
        int[] even = new int[BYTES];
        int[] odd = new int[BYTES];
        int paired = answers.length & -2;
        for (int i = 0; i < paired; i += 2) {
            even[answers[i] & 0xFF]++;
            odd[answers[i + 1] & 0xFF]++;
        }
        if (paired < answers.length) {
            even[answers[paired] & 0xFF]++;
        }
        for (int i = 0; i < BYTES; i++) {
            add((byte) i, (long) even[i] + odd[i], tally);
        }
    }

    static void count(int[] answers, AnswerTally tally) {
        int[] even = new int[BYTES];
        int[] odd = new int[BYTES];
        int paired = answers.length & -2;
        for (int i = 0; i < paired; i += 2) {
            even[slot(answers[i])]++;
            odd[slot(answers[i + 1])]++;
        }
        if (paired < answers.length) {
            even[slot(answers[paired])]++;
        }
        for (int i = 0; i < BYTES; i++) {
            add((byte) i, (long) even[i] + odd[i], tally);
        }
    }

    static <T> void count(Iterable<? extends T> answers, ToIntFunction<? super T> reader, AnswerTally tally) {
        int[] block = new int[BLOCK];
        int filled = 0;
        for (T answer : answers) {
            block[filled++] = reader.applyAsInt(answer);
            if (filled == BLOCK) {
                count(block, tally);
                filled = 0;
            }
        }
        count(Arrays.copyOf(block, filled), tally);
    }

    private static int slot(int answer) {
        if (answer != (byte) answer) {
            throw new IllegalArgumentException("answer must be -128 to 127, but was " + answer);
        }
        return answer & 0xFF;
    }

    private static void add(int answer, long times, AnswerTally tally) {
        if (times == 0) {
            return;
        }
        if (answer == AnswerChoice.BLANK) {
            tally.blank(times);
        } else {
            tally.answers(tally.requireOnScale(answer), times);
        }
    }
}
