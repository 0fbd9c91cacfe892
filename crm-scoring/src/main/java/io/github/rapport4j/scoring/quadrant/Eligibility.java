// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.quadrant;

import io.github.rapport4j.core.explain.Reason;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;

/** Whether a customer is to be placed at all (是否参与分类). Who is not, is counted with the reason, never forced in. */
public sealed interface Eligibility {
    /**
     * To be placed.
     *
     * @return the only such value
     */
    static Eligibility eligible() {
        return Eligible.INSTANCE;
    }

    /**
     * Not to be placed, in the host's words.
     *
     * @param why such as {@code competitor}; no personal data
     * @return the value
     */
    static Eligibility notEligible(String why) {
        return notEligible(Reason.of(QuadrantReason.NOT_ELIGIBLE, why));
    }

    /**
     * Not to be placed.
     *
     * @param why the reason
     * @return the value
     */
    static Eligibility notEligible(Reason why) {
        return new NotEligible(why);
    }

    /**
     * What to do in either case.
     *
     * @param <R> the result
     * @param eligible when it is to be placed
     * @param notEligible when it is not; takes the reason
     * @return what the one that applied gave
     */
    <R> R fold(Supplier<? extends R> eligible, Function<? super Reason, ? extends R> notEligible);

    /** To be placed. */
    record Eligible() implements Eligibility {
        private static final Eligible INSTANCE = new Eligible();

        @Override
        public <R> R fold(Supplier<? extends R> eligible, Function<? super Reason, ? extends R> notEligible) {
            return eligible.get();
        }
    }

    /**
     * Not to be placed.
     *
     * @param why the reason
     */
    record NotEligible(Reason why) implements Eligibility {
        public NotEligible {
            Objects.requireNonNull(why, "why");
        }

        @Override
        public <R> R fold(Supplier<? extends R> eligible, Function<? super Reason, ? extends R> notEligible) {
            return notEligible.apply(why);
        }
    }
}
