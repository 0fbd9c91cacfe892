// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.value;

import io.github.rapport4j.core.explain.Explained;
import io.github.rapport4j.core.explain.Explanation;
import io.github.rapport4j.core.explain.PolicyRef;
import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.measure.Money;
import io.github.rapport4j.core.time.DateWindow;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a customer is worth so far (客户价值): the sum of its lines, negative when more was given back than bought.
 * Immutable and safe for use by several threads.
 */
public final class CustomerValue implements Explained {
    private final List<Line> lines;
    private final Optional<DateWindow> window;
    private final PolicyRef policy;
    private final @Nullable Money amount;

    CustomerValue(List<Line> lines, Optional<DateWindow> window, PolicyRef policy) {
        this.lines = lines;
        this.window = window;
        this.policy = policy;
        this.amount = lines.stream().map(Line::amount).reduce(Money::plus).orElse(null);
    }

    /**
     * The value.
     *
     * @return exact; empty when margin was asked for and is not known
     */
    public Optional<Money> amount() {
        return Optional.ofNullable(amount);
    }

    /**
     * What it is made of.
     *
     * @return the lines add up to the value; empty when there is none
     */
    public List<Line> lines() {
        return lines;
    }

    /**
     * The days that count.
     *
     * @return empty for the whole history
     */
    public Optional<DateWindow> window() {
        return window;
    }

    /**
     * Which policy was applied.
     *
     * @return its reference
     */
    public PolicyRef policy() {
        return policy;
    }

    @Override
    public Explanation explanation() {
        if (amount == null) {
            return Explanation.of(Reason.of(ValueReason.NO_MARGIN));
        }
        Reason reason = window.map(
                        days -> Reason.of(ValueReason.IN_WINDOW, amount, days.startInclusive(), days.lastInclusive()))
                .orElseGet(() -> Reason.of(ValueReason.WHOLE_HISTORY, amount));
        return Explanation.of(
                reason,
                lines.stream()
                        .map(line -> Explanation.of(Reason.of(ValueReason.PART, line.part, line.amount)))
                        .toList());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CustomerValue that
                && lines.equals(that.lines)
                && window.equals(that.window)
                && policy.equals(that.policy);
    }

    @Override
    public int hashCode() {
        return Objects.hash(lines, window, policy);
    }

    @Override
    public String toString() {
        return "CustomerValue[" + (amount == null ? "unknown" : amount) + "]";
    }

    /**
     * A part of a value.
     *
     * @param part what it is
     * @param amount how much
     */
    public record Line(ValuePart part, Money amount) {
        public Line {
            Objects.requireNonNull(part, "part");
            Objects.requireNonNull(amount, "amount");
        }
    }
}
