// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.fact;

import io.github.rapport4j.core.explain.Term;
import io.github.rapport4j.core.explain.Texts;
import io.github.rapport4j.core.internal.CrmStyle;
import io.github.rapport4j.core.measure.Money;
import io.github.rapport4j.core.privacy.FreeText;
import io.github.rapport4j.core.vocabulary.Channel;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A planned action was carried out or waived (已完成行动). */
@CrmStyle
@Value.Immutable
public abstract non-sealed class ActionDone implements Fact, WithActionDone {
    ActionDone() {}

    /**
     * Which action, by the key of its plan item.
     *
     * @return a key, not blank
     */
    public abstract String item();

    /**
     * What kind of action, by its code in the playbook.
     *
     * @return a code, not blank
     */
    public abstract String action();

    /**
     * Whether it was carried out.
     *
     * @return {@link Outcome#DONE} unless set
     */
    @Value.Default
    public Outcome outcome() {
        return Outcome.DONE;
    }

    /**
     * Why it was waived, by the host's code.
     *
     * @return there when it was waived
     */
    public abstract Optional<String> reason();

    /**
     * The last day on which it was in time.
     *
     * @return empty when it had none
     */
    public abstract Optional<LocalDate> due();

    /**
     * By which channel.
     *
     * @return empty when it needed none or it is not known
     */
    public abstract Optional<Channel> channel();

    /**
     * Who was to do it.
     *
     * @return the id of an employee, empty when it is not known
     */
    public abstract Optional<String> owner();

    /**
     * What it cost.
     *
     * @return not negative; empty when it is not known
     */
    public abstract Optional<Money> cost();

    /**
     * What the customer said.
     *
     * @return empty when nothing was noted
     */
    public abstract Optional<FreeText> feedback();

    /**
     * What comes next.
     *
     * @return empty when nothing was noted
     */
    public abstract Optional<FreeText> nextStep();

    @Override
    public FactKind kind() {
        return FactKind.ACTION_DONE;
    }

    @Value.Check
    void check() {
        Required.text(item(), "item");
        Required.text(action(), "action");
        owner().ifPresent(owner -> Required.text(owner, "owner"));
        reason().ifPresent(reason -> Required.text(reason, "reason"));
        Required.that(
                reason().isPresent() == (outcome() == Outcome.WAIVED),
                "reason must be given when an action is waived and only then, but outcome was "
                        + outcome().code());
        cost().ifPresent(cost -> Required.that(!cost.isNegative(), "cost must not be negative, but was " + cost));
    }

    /**
     * An action that was carried out.
     *
     * @param head id, customer and times
     * @param item which action
     * @param action what kind of action
     * @return the fact
     */
    public static ActionDone of(FactHead head, String item, String action) {
        return builder().head(head).item(item).action(action).build();
    }

    /**
     * Starts a fact; head, item and action must be set.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link ActionDone}. */
    public static final class Builder extends ImmutableActionDone.Builder {
        Builder() {}
    }

    /** How an action left the list (完成方式). */
    public enum Outcome implements Term {
        /** Done (已完成). */
        DONE("done"),
        /** Waived (已免除). */
        WAIVED("waived");

        private final String code;

        Outcome(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public String key() {
            return "action-outcome." + code;
        }

        @Override
        public Texts texts() {
            return FactTexts.TEXTS;
        }
    }
}
