// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.job;

import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.core.time.DateWindow;
import io.github.rapport4j.scoring.kpi.KpiResult;
import io.github.rapport4j.scoring.kpi.KpiWindow;
import io.github.rapport4j.scoring.purchase.PatternTally;
import io.github.rapport4j.scoring.purchase.PurchaseKpiPolicy;
import io.github.rapport4j.scoring.purchase.PurchasePattern;
import io.github.rapport4j.scoring.purchase.RepurchaseRate;
import io.github.rapport4j.scoring.rhythm.PurchaseDays;
import io.github.rapport4j.scoring.survey.CsatAccumulator;
import io.github.rapport4j.scoring.survey.CsatPolicy;
import io.github.rapport4j.scoring.survey.NpsAccumulator;
import io.github.rapport4j.scoring.survey.NpsPolicy;
import java.util.Currency;
import java.util.List;

/** The key figures of one group of customers, over the year before the day of the report. */
final class GroupKpis {
    private final RepurchaseRate repurchase;
    private final PatternTally pattern;
    private final NpsAccumulator nps;
    private final CsatAccumulator csat;
    private int customers;

    GroupKpis(AsOf asOf, Currency currency) {
        DateWindow days = DateWindow.ofTrailingDays(CustomerReader.YEAR_DAYS, asOf.day());
        KpiWindow year = KpiWindow.of(days, asOf.zone());
        PurchaseKpiPolicy policy = PurchaseKpiPolicy.standard();
        repurchase = RepurchaseRate.ofWindow(year, asOf, policy);
        pattern = PatternTally.of(year, asOf, currency, policy);
        nps = NpsAccumulator.using(NpsPolicy.standard(), days, asOf);
        csat = CsatAccumulator.using(CsatPolicy.standard(), days, asOf);
    }

    void add(CustomerHistory history) {
        customers++;
        nps.add(history);
        csat.add(history);
    }

    void add(PurchaseDays days) {
        repurchase.add(days);
        pattern.add(days);
    }

    int customers() {
        return customers;
    }

    /** In a fixed order, that of the columns. */
    List<KpiResult> results() {
        PurchasePattern purchases = pattern.result();
        return List.of(
                repurchase.result(),
                purchases.frequency(),
                purchases.averageOrderValue(),
                purchases.gapMedian(),
                nps.result().result(),
                csat.result().result());
    }
}
