// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.lead;

import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.scoring.bant.BantScore;
import java.util.Objects;
import java.util.function.BiFunction;

/**
 * What became of one lead of a batch (单条评分结果): its score, or why it has none.
 *
 * @param <L> the host's lead
 */
public sealed interface Scored<L> {
    /**
     * The lead.
     *
     * @return what the host passed
     */
    L lead();

    /**
     * Handles both cases.
     *
     * @param <R> what comes out
     * @param ok called with the lead and its score
     * @param failed called with the lead and the reason
     * @return what the called function gave
     */
    <R> R fold(BiFunction<? super L, BantScore, ? extends R> ok, BiFunction<? super L, Reason, ? extends R> failed);

    /**
     * A lead that was scored.
     *
     * @param <L> the host's lead
     * @param lead what the host passed
     * @param score its score
     */
    record Ok<L>(L lead, BantScore score) implements Scored<L> {
        public Ok {
            Objects.requireNonNull(score, "score");
        }

        @Override
        public <R> R fold(
                BiFunction<? super L, BantScore, ? extends R> ok, BiFunction<? super L, Reason, ? extends R> failed) {
            return ok.apply(lead, score);
        }
    }

    /**
     * A lead that could not be scored.
     *
     * @param <L> the host's lead
     * @param lead what the host passed
     * @param reason why not
     */
    record Failed<L>(L lead, Reason reason) implements Scored<L> {
        public Failed {
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public <R> R fold(
                BiFunction<? super L, BantScore, ? extends R> ok, BiFunction<? super L, Reason, ? extends R> failed) {
            return failed.apply(lead, reason);
        }
    }
}
