// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.followup;

import io.github.rapport4j.core.explain.Policy;
import io.github.rapport4j.core.explain.PolicyRef;
import org.jspecify.annotations.Nullable;

/** When leads that are not worked now are looked at again (跟进规则). Immutable. */
public final class FollowUpPolicy implements Policy {
    private static final FollowUpPolicy STANDARD = new FollowUpPolicy(90, 3, "standard", 1);

    private final int recheckDays;
    private final int questionWorkingDays;
    private final PolicyRef ref;

    private FollowUpPolicy(int recheckDays, int questionWorkingDays, String name, int version) {
        this.recheckDays = atLeastOne("recheckDays", recheckDays);
        this.questionWorkingDays = atLeastOne("questionWorkingDays", questionWorkingDays);
        this.ref = PolicyRef.of(
                name, version, "recheck-days=" + recheckDays + " question-working-days=" + questionWorkingDays);
    }

    /**
     * The documented default: put aside for 90 days, asked on within 3 working days.
     *
     * @return the standard policy, version 1
     */
    public static FollowUpPolicy standard() {
        return STANDARD;
    }

    /**
     * The same policy with another time aside.
     *
     * @param days how long a lead that is put aside stays there, at least 1
     * @return a copy
     */
    public FollowUpPolicy withRecheckDays(int days) {
        return new FollowUpPolicy(days, questionWorkingDays, ref.name(), ref.version());
    }

    /**
     * The same policy with another time to ask.
     *
     * @param workingDays within how many working days the next question is asked, at least 1
     * @return a copy
     */
    public FollowUpPolicy withQuestionWorkingDays(int workingDays) {
        return new FollowUpPolicy(recheckDays, workingDays, ref.name(), ref.version());
    }

    /**
     * The same content under its owner's name.
     *
     * @param name not blank
     * @param version 1 or higher
     * @return a copy
     */
    public FollowUpPolicy named(String name, int version) {
        return new FollowUpPolicy(recheckDays, questionWorkingDays, name, version);
    }

    /**
     * How long a lead that is put aside stays there.
     *
     * @return in days, at least 1
     */
    public int recheckDays() {
        return recheckDays;
    }

    /**
     * Within how many working days the next question is asked.
     *
     * @return at least 1
     */
    public int questionWorkingDays() {
        return questionWorkingDays;
    }

    @Override
    public PolicyRef ref() {
        return ref;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FollowUpPolicy that
                && recheckDays == that.recheckDays
                && questionWorkingDays == that.questionWorkingDays
                && ref.equals(that.ref);
    }

    @Override
    public int hashCode() {
        return ref.hashCode();
    }

    @Override
    public String toString() {
        return ref + " recheck-days=" + recheckDays + " question-working-days=" + questionWorkingDays;
    }

    private static int atLeastOne(String name, int days) {
        if (days < 1) {
            throw new IllegalArgumentException(name + " must be at least 1, but was " + days);
        }
        return days;
    }
}
