// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.value;

import io.github.rapport4j.scoring.rhythm.PurchaseDays;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the host knows about a customer beside its purchases (补充数据): the share of spend that is margin, and the
 * purchases of customers it referred. Immutable.
 */
public final class ValueExtras {
    private static final ValueExtras NONE = new ValueExtras(null, List.of());

    private final @Nullable BigDecimal margin;
    private final List<PurchaseDays> referred;

    private ValueExtras(@Nullable BigDecimal margin, List<PurchaseDays> referred) {
        this.margin = margin;
        this.referred = referred;
    }

    /**
     * Nothing more is known.
     *
     * @return no margin, nobody referred
     */
    public static ValueExtras none() {
        return NONE;
    }

    /**
     * A copy with the margin.
     *
     * @param shareOfSpend such as {@code 0.35}; below 0 for customers sold to at a loss; at most 1
     * @return the copy
     */
    public ValueExtras withMargin(BigDecimal shareOfSpend) {
        if (shareOfSpend.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException(
                    "shareOfSpend must be at most 1, but was " + shareOfSpend.toPlainString());
        }
        return new ValueExtras(shareOfSpend, referred);
    }

    /**
     * A copy with the customers it referred.
     *
     * @param days the purchase days of each, as of the same point and in the same currency
     * @return the copy
     */
    public ValueExtras withReferred(List<PurchaseDays> days) {
        return new ValueExtras(margin, List.copyOf(days));
    }

    /**
     * The share of spend that is margin.
     *
     * @return empty when it is not known
     */
    public Optional<BigDecimal> margin() {
        return Optional.ofNullable(margin);
    }

    /**
     * The purchase days of customers it referred.
     *
     * @return maybe none
     */
    public List<PurchaseDays> referred() {
        return referred;
    }
}
