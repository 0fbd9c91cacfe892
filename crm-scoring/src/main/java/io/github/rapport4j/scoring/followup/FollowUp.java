// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.followup;

import io.github.rapport4j.core.explain.Explained;
import io.github.rapport4j.core.explain.Explanation;
import io.github.rapport4j.core.explain.PolicyRef;
import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.scoring.bant.BantCriterion;
import io.github.rapport4j.scoring.bant.LeadBand;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** What happens to a lead next (跟进安排). */
public sealed interface FollowUp extends Explained {
    /**
     * The policy that was applied.
     *
     * @return its name, version and fingerprint
     */
    PolicyRef policy();

    /**
     * Handles every case.
     *
     * @param <R> what comes out
     * @param work called for a lead that is worked now
     * @param ask called for a lead that is asked on
     * @param aside called for a lead that is put aside
     * @return what the called function gave
     */
    <R> R fold(
            Function<? super Work, ? extends R> work,
            Function<? super Ask, ? extends R> ask,
            Function<? super PutAside, ? extends R> aside);

    /**
     * The lead is worked now (立即跟进).
     *
     * @param band high or medium
     * @param policy the policy that was applied
     */
    record Work(LeadBand band, PolicyRef policy) implements FollowUp {
        public Work {
            Objects.requireNonNull(band, "band");
            Objects.requireNonNull(policy, "policy");
        }

        @Override
        public <R> R fold(
                Function<? super Work, ? extends R> work,
                Function<? super Ask, ? extends R> ask,
                Function<? super PutAside, ? extends R> aside) {
            return work.apply(this);
        }

        @Override
        public Explanation explanation() {
            return Explanation.of(Reason.of(FollowUpReason.WORK, band));
        }
    }

    /**
     * The lead is low, but answers are missing that could raise it: somebody asks (待问).
     *
     * @param criterion what to ask about
     * @param by the last day to ask, a working day
     * @param policy the policy that was applied
     */
    record Ask(BantCriterion criterion, LocalDate by, PolicyRef policy) implements FollowUp {
        public Ask {
            Objects.requireNonNull(criterion, "criterion");
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(policy, "policy");
        }

        @Override
        public <R> R fold(
                Function<? super Work, ? extends R> work,
                Function<? super Ask, ? extends R> ask,
                Function<? super PutAside, ? extends R> aside) {
            return ask.apply(this);
        }

        @Override
        public Explanation explanation() {
            return Explanation.of(Reason.of(FollowUpReason.ASK, criterion, criterion.question(), by));
        }
    }

    /**
     * The lead is low whatever the missing answers are: it is put aside for a time (暂缓).
     *
     * @param since the day of the evidence it rests on
     * @param recheckOn the day on which it is looked at again
     * @param policy the policy that was applied
     */
    record PutAside(LocalDate since, LocalDate recheckOn, PolicyRef policy) implements FollowUp {
        public PutAside {
            Objects.requireNonNull(policy, "policy");
            if (!recheckOn.isAfter(since)) {
                throw new IllegalArgumentException("recheckOn must be after " + since + ", but was " + recheckOn);
            }
        }

        /**
         * Whether it is time to look at the lead again.
         *
         * @param day a day
         * @param freshestEvidence the day of the newest evidence, if any
         * @return true from {@code recheckOn} on, and as soon as there is evidence newer than {@code since}
         */
        public boolean isDue(LocalDate day, Optional<LocalDate> freshestEvidence) {
            return !day.isBefore(recheckOn)
                    || freshestEvidence
                            .filter(fresh -> fresh.isAfter(since) && !fresh.isAfter(day))
                            .isPresent();
        }

        @Override
        public <R> R fold(
                Function<? super Work, ? extends R> work,
                Function<? super Ask, ? extends R> ask,
                Function<? super PutAside, ? extends R> aside) {
            return aside.apply(this);
        }

        @Override
        public Explanation explanation() {
            return Explanation.of(Reason.of(FollowUpReason.PUT_ASIDE, since, recheckOn));
        }
    }
}
