// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.questionnaire;

import io.github.rapport4j.core.explain.Term;
import io.github.rapport4j.scoring.bant.BantAnswer;
import io.github.rapport4j.scoring.bant.BantCriterion;
import java.util.Objects;

/**
 * One answer people can choose (选项): what it is called, and the degree it stands for.
 *
 * @param criterion what it answers
 * @param term its code, unique within the criterion, and its text
 * @param answer the answer it stands for; a known one
 */
public record BantOption(BantCriterion criterion, Term term, BantAnswer answer) {
    public BantOption {
        Objects.requireNonNull(criterion, "criterion");
        Objects.requireNonNull(term, "term");
        if (!answer.isKnown()) {
            throw new IllegalArgumentException(criterion.code() + " option must have a degree, but was " + answer);
        }
    }

    /**
     * An option from the text of its degree.
     *
     * @param criterion what it answers
     * @param term its code, unique within the criterion, and its text
     * @param degree 0 to 1, at most 4 decimals
     * @return the option
     * @throws IllegalArgumentException if the degree is refused; the message names the criterion
     */
    public static BantOption of(BantCriterion criterion, Term term, String degree) {
        return new BantOption(criterion, term, BantAnswer.parse(criterion, degree));
    }

    /**
     * The code to store and to read from files.
     *
     * @return such as {@code approved}
     */
    public String code() {
        return term.code();
    }
}
