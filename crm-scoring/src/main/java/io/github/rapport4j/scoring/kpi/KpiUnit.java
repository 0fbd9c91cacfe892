// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.kpi;

import io.github.rapport4j.core.explain.Term;
import io.github.rapport4j.core.explain.Texts;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** What a KPI is measured in (单位), and how it is rounded for display: always half up, away from zero. */
public enum KpiUnit implements Term {
    /** 百分比: a share, 1 being the whole; shown in percent with one decimal. */
    SHARE("share", 1, 100, 1),
    /** 净分: a difference of shares in points, -100 to 100; shown as an integer. */
    NET_POINTS("net-points", 100, 1, 0),
    /** 分: points of a scale; shown with two decimals. */
    POINTS("points", 1, 1, 2),
    /** 个: a whole number of things. */
    COUNT("count", 1, 1, 0),
    /** 次: things per customer, order or period; shown with two decimals. */
    RATE("rate", 1, 1, 2),
    /** 金额: an amount of the result's currency; shown with two decimals. */
    MONEY("money", 1, 1, 2),
    /** 天: days; shown with one decimal. */
    DAYS("days", 1, 1, 1),
    /** 小时: hours; shown with one decimal. */
    HOURS("hours", 1, 1, 1);

    private final String code;
    private final int factor;
    private final int shownFactor;
    private final int decimals;

    KpiUnit(String code, int factor, int shownFactor, int decimals) {
        this.code = code;
        this.factor = factor;
        this.shownFactor = shownFactor;
        this.decimals = decimals;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String key() {
        return "kpi-unit." + code;
    }

    @Override
    public Texts texts() {
        return KpiTexts.TEXTS;
    }

    /**
     * What numerator over denominator is multiplied by to give the value in this unit.
     *
     * @return 100 for net points, else 1
     */
    public int factor() {
        return factor;
    }

    /**
     * How many decimals are shown.
     *
     * @return 0 or more
     */
    public int decimals() {
        return decimals;
    }

    /**
     * A number in this unit as it is shown: shares in percent, rounded once, half up and away from zero.
     *
     * @param number a value, an end of an interval or a difference, in this unit
     * @return the number for display
     */
    public BigDecimal shown(BigDecimal number) {
        return number.multiply(BigDecimal.valueOf(shownFactor)).setScale(decimals, RoundingMode.HALF_UP);
    }

    int shownFactor() {
        return factor * shownFactor;
    }
}
