// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.explain;

import io.github.rapport4j.core.measure.Money;
import io.github.rapport4j.core.measure.Ratio;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Numbers for people, in patterns of our own (数字格式): thousands parted by commas, a point before decimals, in both
 * languages. Platform patterns differ between machines and Java releases, these do not.
 */
final class Figures {
    private Figures() {}

    /**
     * A decimal with its thousands parted.
     *
     * @param value any decimal
     * @return such as {@code -1,234.5}; trailing zeros are kept
     */
    public static String decimal(BigDecimal value) {
        String plain = value.abs().toPlainString();
        int point = plain.indexOf('.');
        int end = point < 0 ? plain.length() : point;
        StringBuilder out = new StringBuilder(plain);
        for (int i = end - 3; i > 0; i -= 3) {
            out.insert(i, ',');
        }
        return value.signum() < 0 ? "-" + out : out.toString();
    }

    /**
     * A statistic rounded half up for display.
     *
     * @param value a finite number
     * @param decimals how many decimals to show
     * @return such as {@code 1,234.57}
     */
    public static String decimal(double value, int decimals) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("value must be finite, but was " + value);
        }
        return decimal(BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP));
    }

    /**
     * Money with its thousands parted and its currency code behind.
     *
     * @param money the amount
     * @return such as {@code 1,200,000 CNY}; at least two decimals when there are any
     */
    public static String money(Money money) {
        BigDecimal amount = money.amount();
        BigDecimal shown = amount.scale() == 1 ? amount.setScale(2, RoundingMode.UNNECESSARY) : amount;
        return decimal(shown) + " " + money.currency().getCurrencyCode();
    }

    /**
     * A share in percent with one decimal.
     *
     * @param ratio the share
     * @return such as {@code 41.7 %}, or {@code 0/0} when it is undefined
     */
    public static String percent(Ratio ratio) {
        return ratio.isDefined() ? decimal(ratio.toPercent(1)) + " %" : ratio.toString();
    }

    static String format(Object argument) {
        if (argument instanceof Money money) {
            return money(money);
        }
        if (argument instanceof Ratio ratio) {
            return percent(ratio);
        }
        if (argument instanceof BigDecimal value) {
            return decimal(value);
        }
        if (argument instanceof Long || argument instanceof Integer) {
            return decimal(BigDecimal.valueOf(((Number) argument).longValue()));
        }
        if (argument instanceof Double value && Double.isFinite(value)) {
            return decimal(BigDecimal.valueOf(value).stripTrailingZeros());
        }
        return argument.toString();
    }
}
