// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.fact;

import io.github.rapport4j.core.explain.Term;
import io.github.rapport4j.core.explain.Texts;
import io.github.rapport4j.core.internal.CrmStyle;
import io.github.rapport4j.core.privacy.FreeText;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.immutables.value.Value;

/**
 * An answer to one question of a survey (调查答复). The question brings its scale: an answer off the scale cannot be built.
 */
@CrmStyle
@Value.Immutable
public abstract non-sealed class SurveyAnswer implements Fact, WithSurveyAnswer {
    SurveyAnswer() {}

    /**
     * What was asked.
     *
     * @return the question with its scale
     */
    public abstract Question question();

    /**
     * What was answered.
     *
     * @return a value on the scale, or blank
     */
    public abstract Answer answer();

    /**
     * Who answered.
     *
     * @return the id of a contact, never a name; empty when the survey was anonymous
     */
    public abstract Optional<String> respondent();

    /**
     * What the respondent added in words.
     *
     * @return empty when nothing was
     */
    public abstract Optional<FreeText> comment();

    /**
     * The invitation that it answers.
     *
     * @return the id of a {@link Touch}, empty when there was none or it is not known
     */
    public abstract Optional<FactId> invitation();

    /**
     * The value answered.
     *
     * @return empty when the answer was left blank
     */
    public OptionalInt value() {
        return answer().fold(OptionalInt::of, OptionalInt::empty);
    }

    @Override
    public FactKind kind() {
        return FactKind.SURVEY_ANSWER;
    }

    @Value.Check
    void check() {
        respondent().ifPresent(respondent -> Required.text(respondent, "respondent"));
        question().requireOnScale(answer());
    }

    /**
     * An answer of an unnamed respondent.
     *
     * @param head id, customer and times
     * @param question what was asked
     * @param answer what was answered
     * @return the survey answer
     */
    public static SurveyAnswer of(FactHead head, Question question, Answer answer) {
        return builder().head(head).question(question).answer(answer).build();
    }

    /**
     * Starts a survey answer; head, question and answer must be set.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SurveyAnswer}. */
    public static final class Builder extends ImmutableSurveyAnswer.Builder {
        Builder() {}
    }

    /** What was answered (答案): a value or a blank, which is counted apart and is never a zero. */
    public sealed interface Answer {
        /**
         * A value.
         *
         * @param value a number on the scale of the question
         * @return the answer
         */
        static Answer of(int value) {
            return new Given(value);
        }

        /**
         * The question was seen and left blank.
         *
         * @return the answer
         */
        static Answer blank() {
            return new Blank();
        }

        /**
         * Tells the two apart.
         *
         * @param <R> what comes out
         * @param given what to do with a value
         * @param blank what to do with a blank
         * @return what came out
         */
        <R> R fold(IntFunction<? extends R> given, Supplier<? extends R> blank);

        /**
         * Whether nothing was answered.
         *
         * @return true for a blank
         */
        default boolean isBlank() {
            return this instanceof Blank;
        }

        /**
         * A value (有效答案).
         *
         * @param value a number on the scale of the question
         */
        record Given(int value) implements Answer {
            @Override
            public <R> R fold(IntFunction<? extends R> given, Supplier<? extends R> blank) {
                return given.apply(value);
            }
        }

        /** Nothing (空白). */
        record Blank() implements Answer {
            @Override
            public <R> R fold(IntFunction<? extends R> given, Supplier<? extends R> blank) {
                return blank.get();
            }
        }
    }

    /**
     * What was asked (问题).
     *
     * @param id which question, by the host's id; not blank
     * @param measure what it measures
     * @param scale the values one can answer; 0 to 10 for a net promoter score
     */
    public record Question(String id, Measure measure, Scale scale) {
        public Question {
            Required.text(id, "id");
            Objects.requireNonNull(measure, "measure");
            Objects.requireNonNull(scale, "scale");
            Required.that(
                    measure != Measure.NPS || scale.equals(Scale.NPS),
                    "scale of nps must be 0 to 10, but was " + scale);
        }

        /**
         * A question from its parts.
         *
         * @param id which question
         * @param measure what it measures
         * @param scale the values one can answer
         * @return the question
         */
        public static Question of(String id, Measure measure, Scale scale) {
            return new Question(id, measure, scale);
        }

        /**
         * Would you recommend us? Answered from 0 to 10.
         *
         * @param id which question
         * @return the question
         */
        public static Question ofNps(String id) {
            return new Question(id, Measure.NPS, Scale.NPS);
        }

        /**
         * Are you satisfied? Answered from 1 to 5.
         *
         * @param id which question
         * @return the question
         */
        public static Question ofCsat(String id) {
            return new Question(id, Measure.CSAT, Scale.CSAT);
        }

        void requireOnScale(Answer answer) {
            if (answer instanceof Answer.Given given && !scale.contains(given.value())) {
                throw new IllegalArgumentException(
                        "answer to " + id + " must be " + scale + ", but was " + given.value());
            }
        }
    }

    /**
     * The whole numbers one can answer with (量表).
     *
     * @param lowest the lowest answer
     * @param highest the highest answer, above the lowest
     */
    public record Scale(int lowest, int highest) {
        /** From 0 to 10, the scale of the net promoter score. */
        public static final Scale NPS = new Scale(0, 10);

        /** From 1 to 5, the usual scale of satisfaction. */
        public static final Scale CSAT = new Scale(1, 5);

        public Scale {
            Required.that(highest > lowest, "highest must be above " + lowest + ", but was " + highest);
        }

        /**
         * A scale from its ends.
         *
         * @param lowest the lowest answer
         * @param highest the highest answer
         * @return the scale
         */
        public static Scale of(int lowest, int highest) {
            return new Scale(lowest, highest);
        }

        /**
         * Whether one can answer so.
         *
         * @param value a number
         * @return true from the lowest to the highest, both included
         */
        public boolean contains(int value) {
            return lowest <= value && value <= highest;
        }

        @Override
        public String toString() {
            return lowest + " to " + highest;
        }
    }

    /** What a question measures (调查指标). */
    public enum Measure implements Term {
        /** Net promoter score (净推荐值). */
        NPS("nps"),
        /** Customer satisfaction (客户满意度). */
        CSAT("csat"),
        /** Other (其他). */
        OTHER("other");

        private final String code;

        Measure(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public String key() {
            return "survey-measure." + code;
        }

        @Override
        public Texts texts() {
            return FactTexts.TEXTS;
        }
    }
}
