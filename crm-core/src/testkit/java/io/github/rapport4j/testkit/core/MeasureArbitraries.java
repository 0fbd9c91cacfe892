// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.testkit.core;

import io.github.rapport4j.core.measure.Interval;
import io.github.rapport4j.core.measure.Money;
import io.github.rapport4j.core.measure.Ratio;
import io.github.rapport4j.core.measure.Score;
import java.math.BigDecimal;
import java.util.Currency;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitraries for quantities: scores, money, ratios and intervals. */
public final class MeasureArbitraries {
    private MeasureArbitraries() {}

    /**
     * Scores over the whole scale, boundaries of the standard bands among them.
     *
     * @return 0 to 100 points in millionths
     */
    public static Arbitrary<Score> scores() {
        return Arbitraries.longs()
                .between(0, 100_000_000L)
                .edgeCases(edges -> edges.add(39_999_999L, 40_000_000L, 69_500_000L, 69_999_999L, 70_000_000L))
                .map(Score::ofMicros);
    }

    /**
     * ISO currencies with no, two, three and four decimals.
     *
     * @return a currency
     */
    public static Arbitrary<Currency> currencies() {
        return Arbitraries.of("CNY", "EUR", "USD", "JPY", "KWD", "CLF").map(Currency::getInstance);
    }

    /**
     * Amounts as columns keep them: at most four decimals, negative and zero among them.
     *
     * @param currency the currency
     * @return money within a trillion either way
     */
    public static Arbitrary<Money> money(Currency currency) {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("-1000000000000"), new BigDecimal("1000000000000"))
                .ofScale(Money.COLUMN_SCALE)
                .map(amount -> Money.of(amount, currency));
    }

    /**
     * Money in any of the {@link #currencies()}.
     *
     * @return money within a trillion either way
     */
    public static Arbitrary<Money> money() {
        return currencies().flatMap(MeasureArbitraries::money);
    }

    /**
     * Ratios of counts, the undefined 0/0 among them.
     *
     * @return a ratio of up to a million
     */
    public static Arbitrary<Ratio> ratios() {
        return Arbitraries.longs()
                .between(0, 1_000_000)
                .flatMap(n -> Arbitraries.longs().between(0, n).map(k -> Ratio.of(k, n)));
    }

    /**
     * Confidence intervals, empty width among them.
     *
     * @return an interval within a million either way
     */
    public static Arbitrary<Interval> intervals() {
        Arbitrary<Double> ends = Arbitraries.doubles().between(-1e6, 1e6);
        return Combinators.combine(ends, ends, Arbitraries.of(0.8, 0.9, 0.95, 0.99))
                .as((a, b, level) -> Interval.of(Math.min(a, b), Math.max(a, b), level));
    }
}
