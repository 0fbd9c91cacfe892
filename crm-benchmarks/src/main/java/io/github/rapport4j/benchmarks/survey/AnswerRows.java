// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.benchmarks.survey;

import java.util.Random;

/** Answers of a year in no order, three a respondent, the same in every run. */
final class AnswerRows {
    static final int DAYS = 365;

    private AnswerRows() {}

    /** One answer to each of two questions. */
    @FunctionalInterface
    interface Sink {
        void row(int respondent, int day, byte nps, byte csat);
    }

    static void each(int answers, Sink sink) {
        Random random = new Random(20_261_122);
        for (int i = 0; i < answers; i++) {
            byte nps = (byte) random.nextInt(11);
            byte csat = (byte) (1 + random.nextInt(5));
            sink.row(random.nextInt(Math.max(1, answers / 3)), random.nextInt(DAYS), nps, csat);
        }
    }
}
