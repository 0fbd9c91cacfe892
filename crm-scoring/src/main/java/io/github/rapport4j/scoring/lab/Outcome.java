// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.lab;

import io.github.rapport4j.core.explain.Explained;
import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.explain.Term;
import io.github.rapport4j.scoring.internal.Decimals;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a rule says of one item (结果): a word and perhaps a number, or why there is none; perhaps with an explanation,
 * which is no part of its equality.
 *
 * @param <O> the words
 */
public final class Outcome<O extends Enum<O> & Term> {
    private final @Nullable O term;
    private final @Nullable BigDecimal value;
    private final @Nullable Reason refusal;
    private final @Nullable Explained why;

    private Outcome(@Nullable O term, @Nullable BigDecimal value, @Nullable Reason refusal, @Nullable Explained why) {
        this.term = term;
        this.value = value;
        this.refusal = refusal;
        this.why = why;
    }

    /**
     * An outcome without a number.
     *
     * @param <O> the words
     * @param term the word
     * @return the outcome
     */
    public static <O extends Enum<O> & Term> Outcome<O> of(O term) {
        return new Outcome<>(Objects.requireNonNull(term, "term"), null, null, null);
    }

    /**
     * An outcome with the number behind it.
     *
     * @param <O> the words
     * @param term the word
     * @param value such as points or money
     * @return the outcome
     */
    public static <O extends Enum<O> & Term> Outcome<O> of(O term, BigDecimal value) {
        return new Outcome<>(
                Objects.requireNonNull(term, "term"),
                Decimals.plain(Objects.requireNonNull(value, "value")),
                null,
                null);
    }

    /**
     * No outcome: the item could not be read.
     *
     * @param <O> the words
     * @param reason why not
     * @return the refusal
     */
    public static <O extends Enum<O> & Term> Outcome<O> refused(Reason reason) {
        return new Outcome<>(null, null, Objects.requireNonNull(reason, "reason"), null);
    }

    /**
     * The same outcome with its explanation.
     *
     * @param explained what explains it; asked only when somebody wants to know
     * @return the outcome
     */
    public Outcome<O> because(Explained explained) {
        return new Outcome<>(term, value, refusal, Objects.requireNonNull(explained, "explained"));
    }

    /**
     * Handles both cases.
     *
     * @param <R> what comes out
     * @param placed called with the word
     * @param refused called with the reason
     * @return what the called function gave
     */
    public <R> R fold(Function<? super O, ? extends R> placed, Function<? super Reason, ? extends R> refused) {
        return term != null ? placed.apply(term) : refused.apply(Objects.requireNonNull(refusal));
    }

    /**
     * The word.
     *
     * @return empty for a refusal
     */
    public Optional<O> term() {
        return Optional.ofNullable(term);
    }

    /**
     * The number behind the word.
     *
     * @return empty when there is none
     */
    public Optional<BigDecimal> value() {
        return Optional.ofNullable(value);
    }

    /**
     * Why there is no word.
     *
     * @return empty when there is one
     */
    public Optional<Reason> refusal() {
        return Optional.ofNullable(refusal);
    }

    /**
     * What explains the outcome.
     *
     * @return empty when the rule gave no explanation
     */
    public Optional<Explained> why() {
        return Optional.ofNullable(why);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Outcome<?> that
                && Objects.equals(term, that.term)
                && Objects.equals(value, that.value)
                && Objects.equals(refusal, that.refusal);
    }

    @Override
    public int hashCode() {
        return Objects.hash(term, value, refusal);
    }

    @Override
    public String toString() {
        return fold(word -> value == null ? word.code() : word.code() + " " + value.toPlainString(), Reason::toString);
    }
}
