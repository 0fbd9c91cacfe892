// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.testkit.scoring;

import io.github.rapport4j.core.explain.ReasonCode;
import io.github.rapport4j.core.measure.Money;
import io.github.rapport4j.scoring.kpi.Confidence;
import io.github.rapport4j.scoring.kpi.Exclusions;
import io.github.rapport4j.scoring.kpi.KpiReason;
import io.github.rapport4j.scoring.kpi.KpiValue;
import io.github.rapport4j.scoring.kpi.KpiWindow;
import io.github.rapport4j.scoring.survey.SurveyReason;
import io.github.rapport4j.testkit.core.MeasureArbitraries;
import io.github.rapport4j.testkit.core.TimeArbitraries;
import java.util.Currency;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitraries for what every KPI shares: values, windows, exclusions and confidence. */
public final class KpiArbitraries {
    private KpiArbitraries() {}

    /**
     * Settings of confidence, the standard one among them.
     *
     * @return a confidence of 50 to 99.9 % by any method, with a minimum of up to 30
     */
    public static Arbitrary<Confidence> confidences() {
        return Combinators.combine(
                        Arbitraries.of(0.5, 0.8, 0.9, 0.95, 0.99, 0.999),
                        Arbitraries.of(Confidence.Method.class),
                        Arbitraries.longs().between(0, 30))
                .as((level, method, minimum) -> Confidence.standard()
                        .withLevel(level)
                        .withMethod(method)
                        .withMinimumN(minimum));
    }

    /**
     * Windows of days in zones with and without daylight saving, empty windows among them.
     *
     * @return a window
     */
    public static Arbitrary<KpiWindow> windows() {
        return Combinators.combine(TimeArbitraries.windows(), TimeArbitraries.zones())
                .as(KpiWindow::of);
    }

    /**
     * What was left out, often nothing.
     *
     * @return up to three reasons with counts of up to a million
     */
    public static Arbitrary<Exclusions> exclusions() {
        Arbitrary<ReasonCode> reasons = Arbitraries.of(KpiReason.IMMATURE, SurveyReason.BLANK, SurveyReason.SUPERSEDED);
        return Arbitraries.maps(reasons, Arbitraries.longs().between(0, 1_000_000))
                .ofMaxSize(3)
                .map(counts -> {
                    Exclusions sum = Exclusions.none();
                    for (var entry : counts.entrySet()) {
                        sum = sum.plus(entry.getKey(), entry.getValue());
                    }
                    return sum;
                });
    }

    /**
     * Parts of values: counts, money of one currency and measured numbers, zero and negative ones among them.
     *
     * @param currency the currency of the money
     * @return a part
     */
    public static Arbitrary<KpiValue.Part> parts(Currency currency) {
        Arbitrary<KpiValue.Part> counts =
                Arbitraries.longs().between(-1_000_000, 1_000_000_000).map(KpiValue.Count::of);
        Arbitrary<KpiValue.Part> amounts = MeasureArbitraries.money(currency)
                .edgeCases(e -> e.add(Money.zero(currency)))
                .map(KpiValue.Amount::of);
        Arbitrary<KpiValue.Part> measures =
                Arbitraries.doubles().between(-1e6, 1e6).ofScale(6).map(KpiValue.Measure::of);
        return Arbitraries.oneOf(counts, amounts, measures);
    }
}
