// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.job;

import io.github.rapport4j.scoring.figure.KpiMeasure;
import io.github.rapport4j.scoring.kpi.KpiResult;
import io.github.rapport4j.scoring.purchase.PatternTally;
import io.github.rapport4j.scoring.purchase.PurchaseKpiPolicy;
import io.github.rapport4j.scoring.purchase.PurchasePattern;
import io.github.rapport4j.scoring.purchase.RepurchaseRate;
import io.github.rapport4j.scoring.purchase.SpendConcentration;
import io.github.rapport4j.scoring.retention.RetentionPolicy;
import io.github.rapport4j.scoring.retention.RevenueTally;
import java.util.Currency;
import java.util.List;
import java.util.function.Function;

/** The key figures of a window that purchases alone tell. */
final class PurchaseMeasures {
    private final Currency currency;
    private final PurchaseKpiPolicy policy = PurchaseKpiPolicy.standard();

    PurchaseMeasures(Currency currency) {
        this.currency = currency;
    }

    KpiMeasure all() {
        return KpiMeasure.all(List.of(
                revenue(),
                repurchase(),
                returning(),
                cohort(),
                pattern(bought -> List.of(
                        bought.frequency(),
                        bought.averageOrderValue(),
                        bought.gapMean(),
                        bought.gapMedian(),
                        bought.customerGapMean(),
                        bought.customerGapMedian())),
                spread()));
    }

    KpiMeasure ofGroups() {
        return KpiMeasure.all(
                List.of(repurchase(), pattern(bought -> List.of(bought.frequency(), bought.averageOrderValue()))));
    }

    private KpiMeasure revenue() {
        return KpiMeasure.ofPurchases(
                currency,
                scope -> RevenueTally.of(scope, currency, RetentionPolicy.standard()),
                kept -> List.of(kept.gross(), kept.net()));
    }

    private KpiMeasure repurchase() {
        return KpiMeasure.ofPurchases(
                currency,
                scope -> RepurchaseRate.ofWindow(scope.window(), scope.asOf(), policy),
                rate -> List.of(rate));
    }

    private KpiMeasure returning() {
        return KpiMeasure.ofPurchases(
                        currency, scope -> RepurchaseRate.ofReturning(scope.asOf(), policy), rate -> List.of(rate))
                .atEnd();
    }

    private KpiMeasure cohort() {
        return KpiMeasure.ofPurchases(
                currency,
                scope -> RepurchaseRate.ofCohort(scope.window(), scope.asOf(), policy),
                rate -> List.of(rate));
    }

    private KpiMeasure pattern(Function<PurchasePattern, List<KpiResult>> figures) {
        return KpiMeasure.ofPurchases(
                currency, scope -> PatternTally.of(scope.window(), scope.asOf(), currency, policy), figures);
    }

    private KpiMeasure spread() {
        return KpiMeasure.ofPurchases(
                        currency,
                        scope -> SpendConcentration.of(scope.asOf(), currency, policy),
                        spread -> List.of(spread.topShare(), spread.gini()))
                .atEnd();
    }
}
