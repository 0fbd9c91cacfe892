// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.fact;

import io.github.rapport4j.core.explain.Term;
import io.github.rapport4j.core.explain.Texts;
import io.github.rapport4j.core.internal.CrmStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One step of a contract (合同事件). The steps of one contract share its number; {@code ContractCourse} in the history
 * package folds them.
 */
@CrmStyle
@Value.Immutable
public abstract non-sealed class ContractEvent implements Fact, WithContractEvent {
    ContractEvent() {}

    /**
     * Which contract.
     *
     * @return its number, not blank
     */
    public abstract String contractId();

    /**
     * What happened.
     *
     * @return the step
     */
    public abstract Step step();

    /**
     * What was agreed.
     *
     * @return there when the contract is signed or renewed
     */
    public abstract Optional<Terms> terms();

    /**
     * How it ended.
     *
     * @return there when the contract ended
     */
    public abstract Optional<Ending> ending();

    @Override
    public FactKind kind() {
        return FactKind.CONTRACT_EVENT;
    }

    @Value.Check
    void check() {
        Required.text(contractId(), "contractId");
        boolean ended = step() == Step.ENDED;
        Required.that(
                ended != terms().isPresent(),
                "terms must be given when a contract is signed or renewed and only then, but step was "
                        + step().code());
        Required.that(
                ended == ending().isPresent(),
                "ending must be given when a contract ended and only then, but step was " + step().code());
    }

    /**
     * The signature of a contract.
     *
     * @param head id, customer and times
     * @param contractId which contract
     * @param terms what was agreed
     * @return the event
     */
    public static ContractEvent ofSignature(FactHead head, String contractId, Terms terms) {
        return agreed(head, contractId, Step.SIGNED, terms);
    }

    /**
     * The renewal of a contract.
     *
     * @param head id, customer and times
     * @param contractId which contract
     * @param terms what was agreed for the time that follows
     * @return the event
     */
    public static ContractEvent ofRenewal(FactHead head, String contractId, Terms terms) {
        return agreed(head, contractId, Step.RENEWED, terms);
    }

    /**
     * The end of a contract.
     *
     * @param head id, customer and times
     * @param contractId which contract
     * @param ending how it ended
     * @return the event
     */
    public static ContractEvent ofEnd(FactHead head, String contractId, Ending ending) {
        return builder()
                .head(head)
                .contractId(contractId)
                .step(Step.ENDED)
                .ending(ending)
                .build();
    }

    /**
     * Starts an event; head, contract id and step must be set, and terms or ending as the step needs.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    private static ContractEvent agreed(FactHead head, String contractId, Step step, Terms terms) {
        return builder()
                .head(head)
                .contractId(contractId)
                .step(step)
                .terms(terms)
                .build();
    }

    /** Builds a {@link ContractEvent}. */
    public static final class Builder extends ImmutableContractEvent.Builder {
        Builder() {}
    }

    /** What happened with a contract (合同环节). */
    public enum Step implements Term {
        /** Signed (签订). */
        SIGNED("signed"),
        /** Renewed (续签). */
        RENEWED("renewed"),
        /** Ended (终止). */
        ENDED("ended");

        private final String code;

        Step(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public String key() {
            return "contract-step." + code;
        }

        @Override
        public Texts texts() {
            return FactTexts.TEXTS;
        }
    }

    /** How a contract ended (终止方式). */
    public enum Ending implements Term {
        /** Lapsed (到期未续). */
        LAPSED("lapsed"),
        /** Cancelled (解约). */
        CANCELLED("cancelled"),
        /** Insolvency (客户破产). */
        INSOLVENT("insolvent");

        private final String code;

        Ending(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public String key() {
            return "contract-ending." + code;
        }

        @Override
        public Texts texts() {
            return FactTexts.TEXTS;
        }
    }
}
