// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.benchmarks.purchase;

import io.github.rapport4j.scoring.axis.Cut;
import io.github.rapport4j.scoring.quadrant.QuadrantClassifier;
import io.github.rapport4j.scoring.quadrant.QuadrantCuts;
import io.github.rapport4j.scoring.quadrant.QuadrantPolicy;
import io.github.rapport4j.scoring.rfm.RfmTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What is made of the table of customers: quadrants with the value cut at 80 %, and sums to compare ways by. */
final class RfmFigures {
    private static final QuadrantClassifier CLASSIFIER =
            QuadrantClassifier.using(QuadrantPolicy.standard().withCuts(Cut.quantile(.8), Cut.median()));

    private RfmFigures() {}

    static int[] quadrants(RfmTable table) {
        double[] values = new double[table.size()];
        double[] days = new double[table.size()];
        int buyers = 0;
        for (int i = 0; i < table.size(); i++) {
            if (table.purchaseDays(i) > 0) {
                values[buyers] = table.totalTenThousandths(i);
                days[buyers++] = table.purchaseDays(i);
            }
        }
        return quadrants(Arrays.copyOf(values, buyers), Arrays.copyOf(days, buyers));
    }

    private static int[] quadrants(double[] values, double[] days) {
        QuadrantCuts cuts = CLASSIFIER.cuts(values, days);
        double value = cuts.value().amount().orElseThrow().doubleValue();
        double day = cuts.loyalty().amount().orElseThrow().doubleValue();
        int[] counts = new int[4];
        for (int i = 0; i < values.length; i++) {
            counts[(values[i] >= value ? 2 : 0) + (days[i] >= day ? 1 : 0)]++;
        }
        return counts;
    }

    /** Sums of the columns, then the quadrants that are not empty; customers without a purchase are in neither. */
    static List<double[]> of(RfmTable table) {
        double[] sums = new double[4];
        for (int i = 0; i < table.size(); i++) {
            sums[0] += table.firstEpochDay(i);
            sums[1] += table.lastEpochDay(i);
            sums[2] += table.purchaseDays(i);
            sums[3] += table.totalTenThousandths(i) / 10_000.;
        }
        List<double[]> rows = new ArrayList<>(List.of(sums));
        for (int count : quadrants(table)) {
            if (count > 0) {
                rows.add(new double[] {count});
            }
        }
        return rows;
    }
}
