// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.policy;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What came of reading a policy file (读取结果): the policy, or everything that is wrong with the file.
 *
 * @param <P> the policy
 */
public sealed interface PolicyReading<P> {
    /**
     * Handles both cases.
     *
     * @param read what to do with the policy
     * @param refused what to do with the problems
     * @param <R> the result
     * @return what the function called returned
     */
    <R> R fold(Function<? super P, ? extends R> read, Function<? super List<PolicyProblem>, ? extends R> refused);

    /**
     * The policy, where there must be one.
     *
     * @return the policy
     * @throws IllegalArgumentException if the file was refused; the message has every problem in English, one a line
     */
    default P orThrow() {
        return fold(policy -> policy, problems -> {
            throw new IllegalArgumentException(problems.stream()
                    .map(problem -> problem.text(Locale.ENGLISH))
                    .collect(Collectors.joining("\n")));
        });
    }

    /**
     * The file was read.
     *
     * @param policy the policy
     * @param <P> the policy
     */
    record Read<P>(P policy) implements PolicyReading<P> {
        public Read {
            Objects.requireNonNull(policy, "policy");
        }

        @Override
        public <R> R fold(
                Function<? super P, ? extends R> read, Function<? super List<PolicyProblem>, ? extends R> refused) {
            return read.apply(policy);
        }
    }

    /**
     * The file was refused.
     *
     * @param problems all that is wrong, in the order of the file
     * @param <P> the policy
     */
    record Refused<P>(List<PolicyProblem> problems) implements PolicyReading<P> {
        public Refused {
            problems = List.copyOf(problems);
        }

        @Override
        public <R> R fold(
                Function<? super P, ? extends R> read, Function<? super List<PolicyProblem>, ? extends R> refused) {
            return refused.apply(problems);
        }
    }
}
