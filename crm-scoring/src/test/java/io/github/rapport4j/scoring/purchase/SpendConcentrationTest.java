// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.purchase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.scoring.kpi.KpiResult;
import io.github.rapport4j.scoring.kpi.KpiValue;
import io.github.rapport4j.scoring.rhythm.PurchaseColumns;
import io.github.rapport4j.scoring.statistic.Bootstrap;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SpendConcentrationTest {
    private static final Currency CNY = Currency.getInstance("CNY");
    private static final LocalDate DAY = LocalDate.of(2025, 1, 1);
    private static final AsOf AS_OF = AsOf.of(DAY.plusDays(9), ZoneOffset.UTC);

    @Test
    @Tag("KPI-23")
    void everyCustomerOfManyCounts() {
        SpendConcentration.Result result = of(LongStream.rangeClosed(1, 200).toArray());
        assertEquals(40, result.topCustomers());
        assertEquals(200, result.gini().n());
        // (161 + ... + 200) / (1 + ... + 200)
        assertEquals(7220.0 / 20_100, result.topShare().toDouble().orElseThrow(), 1e-12);
        assertEquals(199.0 / 600, result.gini().toDouble().orElseThrow(), 1e-12);
    }

    @Test
    @Tag("KPI-23")
    void customersBelowZeroAreToldInAWarning() {
        List<Reason> two = List.of(Reason.of(PurchaseKpi.Note.NEGATIVE_SPEND, 2L));
        SpendConcentration.Result some = of(10, -1, 0, -2, 3);
        assertEquals(two, some.topShare().warnings());
        assertEquals(two, some.gini().warnings());
        SpendConcentration.Result none = of(10, 1, 0, 2, 3);
        assertEquals(List.of(), none.topShare().warnings());
        assertEquals(List.of(), none.gini().warnings());
    }

    @Test
    @Tag("KPI-23")
    @Tag("KPI-B")
    void nobodyAndAllSpendTakenBackAreNoNetSpend() {
        long[] even = LongStream.rangeClosed(-10, 10).toArray();
        for (KpiResult figure : List.of(of().topShare(), of().gini(), of(even).topShare(), of(even).gini())) {
            assertEquals(KpiValue.undefined(Reason.of(PurchaseKpi.Note.NO_NET_SPEND)), figure.value());
            assertEquals(Optional.empty(), figure.interval());
        }
    }

    /** Customers with so many ten-thousandths of net spend, after a purchase and a refund. */
    private static SpendConcentration.Result of(long... spend) {
        PurchaseKpiPolicy standard = PurchaseKpiPolicy.standard();
        SpendConcentration tally = SpendConcentration.of(
                AS_OF, CNY, standard.withConfidence(standard.confidence().withBootstrap(Bootstrap.of(99, 1))));
        PurchaseColumns.Builder builder = PurchaseColumns.builder(CNY);
        int day = (int) DAY.toEpochDay();
        for (int i = 0; i < spend.length; i++) {
            builder.add(i, day, 1000).add(i, day + 1, spend[i] - 1000);
        }
        PurchaseColumns columns = builder.build();
        for (int i = 0; i < spend.length; i++) {
            tally.add(columns.days(i));
        }
        return tally.result();
    }
}
