// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.questionnaire;

import io.github.rapport4j.scoring.bant.BantAnswer;
import io.github.rapport4j.scoring.bant.BantCriterion;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The answers people can choose from, criterion by criterion (线索问卷). The question itself is
 * {@link BantCriterion#question()}.
 *
 * @param options all options; codes are unique within a criterion, and {@code unknown} is none of them
 */
public record BantQuestionnaire(List<BantOption> options) {
    private static final String UNKNOWN = "unknown";

    public BantQuestionnaire {
        options = List.copyOf(options);
        Set<String> codes = new HashSet<>();
        for (BantOption option : options) {
            String criterion = option.criterion().code();
            if (option.code().equals(UNKNOWN) || !codes.add(criterion + "." + option.code())) {
                throw new IllegalArgumentException(
                        criterion + " option codes must be unique and not unknown, but was " + option.code());
            }
        }
    }

    /**
     * The questionnaire of the sales handbook: four options a criterion, with the degrees 1, .6, .3 and 0.
     *
     * @return the standard questionnaire
     */
    public static BantQuestionnaire standard() {
        return new BantQuestionnaire(
                Stream.of(StandardOption.values()).map(StandardOption::toOption).toList());
    }

    /**
     * A host's own questionnaire.
     *
     * @param options all options; codes unique within a criterion
     * @return the questionnaire
     * @throws IllegalArgumentException if a code occurs twice within a criterion, or is {@code unknown}
     */
    public static BantQuestionnaire of(List<BantOption> options) {
        return new BantQuestionnaire(options);
    }

    /**
     * What can be chosen for a criterion.
     *
     * @param criterion the criterion
     * @return its options in their order
     */
    public List<BantOption> options(BantCriterion criterion) {
        return options.stream().filter(o -> o.criterion() == criterion).toList();
    }

    /**
     * The option of a code.
     *
     * @param criterion the criterion
     * @param code the code
     * @return empty when there is none
     */
    public Optional<BantOption> option(BantCriterion criterion, String code) {
        return options(criterion).stream().filter(o -> o.code().equals(code)).findFirst();
    }

    /**
     * The answer a code stands for.
     *
     * @param criterion the criterion
     * @param code the code of an option, or {@code unknown}
     * @return the answer
     * @throws IllegalArgumentException if it is neither; the message names the criterion and its codes
     */
    public BantAnswer answer(BantCriterion criterion, String code) {
        if (code.equals(UNKNOWN)) {
            return BantAnswer.UNKNOWN;
        }
        return option(criterion, code)
                .map(BantOption::answer)
                .orElseThrow(() -> new IllegalArgumentException(criterion.code() + " option must be one of "
                        + options(criterion).stream().map(BantOption::code).toList() + ", but was " + code));
    }
}
