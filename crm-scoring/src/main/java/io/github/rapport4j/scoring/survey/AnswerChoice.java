// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.survey;

import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.explain.Term;
import io.github.rapport4j.core.explain.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which answers of a survey count (答卷取舍). In every case the latest answer of each respondent in the window counts and
 * the ones before it are counted as {@link SurveyReason#SUPERSEDED}; a blank never takes the place of an answer.
 *
 * @param questions the ids of the questions that count; empty for all questions of the measure
 * @param unnamed whose the answers are that name no respondent
 */
public record AnswerChoice(Set<String> questions, Unnamed unnamed) {
    /** How columns and readers say that an answer was left blank. */
    public static final int BLANK = Byte.MIN_VALUE;

    private static final AnswerChoice STANDARD = new AnswerChoice(Set.of(), Unnamed.AS_CUSTOMER);

    public AnswerChoice {
        questions = Set.copyOf(questions);
        Objects.requireNonNull(unnamed, "unnamed");
    }

    /**
     * The documented default.
     *
     * @return all questions of the measure; an answer that names nobody is the customer's own
     */
    public static AnswerChoice standard() {
        return STANDARD;
    }

    /**
     * The same for certain questions only.
     *
     * @param newQuestions the ids of the questions that count; empty for all
     * @return a copy
     */
    public AnswerChoice withQuestions(Set<String> newQuestions) {
        return new AnswerChoice(newQuestions, unnamed);
    }

    /**
     * The same with another owner of unnamed answers.
     *
     * @param newUnnamed whose the answers are that name no respondent
     * @return a copy
     */
    public AnswerChoice withUnnamed(Unnamed newUnnamed) {
        return new AnswerChoice(questions, newUnnamed);
    }

    /** The choice as options of a definition, the questions in alphabetical order. */
    List<Reason> options() {
        List<Reason> options = new ArrayList<>();
        options.add(Reason.of(SurveyReason.RESPONDENTS, unnamed));
        if (!questions.isEmpty()) {
            options.add(Reason.of(SurveyReason.QUESTIONS, List.copyOf(new TreeSet<>(questions))));
        }
        return options;
    }

    /** The choice as a part of a policy's fingerprint. */
    String content() {
        return "questions=" + new TreeSet<>(questions) + " unnamed=" + unnamed.code();
    }

    boolean takes(String question) {
        return questions.isEmpty() || questions.contains(question);
    }

    /** Whose the answers are that name no respondent (未署名答卷). */
    public enum Unnamed implements Term {
        /** 客户本人: where customers answer in person; the latest counts. */
        AS_CUSTOMER("as-customer"),
        /** 逐份计入: anonymous surveys, where two answers may come from two people; each counts. */
        EACH("each");

        private final String code;

        Unnamed(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public String key() {
            return "survey-unnamed." + code;
        }

        @Override
        public Texts texts() {
            return SurveyTexts.TEXTS;
        }
    }
}
