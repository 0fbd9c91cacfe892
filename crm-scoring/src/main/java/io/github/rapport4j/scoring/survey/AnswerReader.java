// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.survey;

import io.github.rapport4j.core.time.Occurrence;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * How to read a host's own answers, without converting them (答卷读取). Safe for use by several threads if its functions
 * are.
 *
 * @param <T> the host's answer
 * @param respondent who answered: any key with equality, such as a customer's and a contact's id together
 * @param when when the answer was given
 * @param answer the answer on the scale, or {@link AnswerChoice#BLANK}
 */
public record AnswerReader<T>(
        Function<? super T, ?> respondent, Function<? super T, Occurrence> when, ToIntFunction<? super T> answer) {
    public AnswerReader {
        Objects.requireNonNull(respondent, "respondent");
        Objects.requireNonNull(when, "when");
        Objects.requireNonNull(answer, "answer");
    }

    /**
     * A reader from its parts.
     *
     * @param <T> the host's answer
     * @param respondent who answered
     * @param when when the answer was given
     * @param answer the answer on the scale, or {@link AnswerChoice#BLANK}
     * @return the reader
     */
    public static <T> AnswerReader<T> of(
            Function<? super T, ?> respondent, Function<? super T, Occurrence> when, ToIntFunction<? super T> answer) {
        return new AnswerReader<>(respondent, when, answer);
    }
}
