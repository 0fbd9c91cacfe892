// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.lab;

import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.explain.Term;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Applies a rule to one item; what goes wrong is a refusal of that item. */
final class Attempt {
    private static final String NOTHING = "nothing";

    private Attempt() {}

    static <T, O extends Enum<O> & Term> Outcome<O> outcome(Function<? super T, @Nullable Outcome<O>> rule, T item) {
        try {
            Outcome<O> outcome = rule.apply(item);
            return outcome == null ? Outcome.refused(Reason.of(LabReason.NOT_READ, NOTHING)) : outcome;
        } catch (RuntimeException e) {
            return Outcome.refused(Reason.of(LabReason.NOT_READ, words(e)));
        }
    }

    /** Messages of ours name a rule; those of strangers may hold personal data. */
    private static String words(RuntimeException e) {
        String message = e.getMessage();
        return e instanceof IllegalArgumentException && message != null
                ? message
                : e.getClass().getSimpleName();
    }
}
