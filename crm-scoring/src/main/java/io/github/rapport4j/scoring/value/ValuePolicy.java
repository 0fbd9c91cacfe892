// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.value;

import io.github.rapport4j.core.explain.Policy;
import io.github.rapport4j.core.explain.PolicyRef;
import io.github.rapport4j.core.time.DateWindow;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What can be argued about in a customer's value (价值规则): how far back to look, spend or margin, and whether referred
 * customers count. Immutable and safe for use by several threads.
 */
public final class ValuePolicy implements Policy {
    private static final ValuePolicy STANDARD = new ValuePolicy(new Choice(365, false, false), "standard", 1);
    private static final int WHOLE_HISTORY = 0;

    private final Choice choice;
    private final PolicyRef ref;

    private ValuePolicy(Choice choice, String name, int version) {
        this.choice = choice;
        this.ref = PolicyRef.of(name, version, "value " + choice);
    }

    /**
     * The documented default: net spend in the 365 days that end with the day looked from.
     *
     * @return the policy
     */
    public static ValuePolicy standard() {
        return STANDARD;
    }

    /**
     * The same policy with another window.
     *
     * @param days at least 1
     * @return a copy
     */
    public ValuePolicy withWindowDays(int days) {
        if (days < 1) {
            throw new IllegalArgumentException("days must be at least 1, but was " + days);
        }
        return copy(new Choice(days, choice.margin, choice.referred));
    }

    /**
     * The same policy over all that is known, as the layering table of the sources has it.
     *
     * @return a copy
     */
    public ValuePolicy withWholeHistory() {
        return copy(new Choice(WHOLE_HISTORY, choice.margin, choice.referred));
    }

    /**
     * The same policy by margin; customers whose margin is not known have no value.
     *
     * @return a copy
     */
    public ValuePolicy withMargin() {
        return copy(new Choice(choice.days, true, choice.referred));
    }

    /**
     * The same policy with the spend of referred customers on top.
     *
     * @return a copy
     */
    public ValuePolicy withReferred() {
        return copy(new Choice(choice.days, choice.margin, true));
    }

    /**
     * The same content under its owner's name.
     *
     * @param name not blank
     * @param version 1 or higher
     * @return a copy
     */
    public ValuePolicy named(String name, int version) {
        return new ValuePolicy(choice, name, version);
    }

    /**
     * The days that count.
     *
     * @param day the day looked from, the last that counts
     * @return {@code [day - n + 1, day + 1)}; empty for the whole history
     */
    public Optional<DateWindow> window(LocalDate day) {
        return choice.days == WHOLE_HISTORY
                ? Optional.empty()
                : Optional.of(DateWindow.ofTrailingDays(choice.days, day));
    }

    /**
     * Whether margin counts instead of spend.
     *
     * @return false in the standard policy
     */
    public boolean isMargin() {
        return choice.margin;
    }

    /**
     * Whether the spend of referred customers counts too.
     *
     * @return false in the standard policy
     */
    public boolean hasReferred() {
        return choice.referred;
    }

    @Override
    public PolicyRef ref() {
        return ref;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ValuePolicy that && ref.equals(that.ref) && choice.equals(that.choice);
    }

    @Override
    public int hashCode() {
        return ref.hashCode();
    }

    @Override
    public String toString() {
        return "ValuePolicy[" + ref + ", " + choice + "]";
    }

    private ValuePolicy copy(Choice changed) {
        return new ValuePolicy(changed, ref.name(), ref.version());
    }

    private record Choice(int days, boolean margin, boolean referred) {}
}
