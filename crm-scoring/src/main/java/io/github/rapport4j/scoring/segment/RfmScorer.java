// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.segment;

import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.measure.CurrencyMismatchException;
import io.github.rapport4j.scoring.axis.Axis;
import io.github.rapport4j.scoring.axis.Column;
import io.github.rapport4j.scoring.axis.Reading;
import io.github.rapport4j.scoring.rfm.RfmTable;
import io.github.rapport4j.scoring.rhythm.CustomerIndex;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * Scores recency, frequency and money of a base from 1 to 5 by quantile (RFM 评分器). Under the default binning the result
 * does not depend on the order of the items. Immutable and safe for use by several threads.
 */
public final class RfmScorer {
    private final RfmScorePolicy policy;

    private RfmScorer(RfmScorePolicy policy) {
        this.policy = policy;
    }

    /**
     * A scorer.
     *
     * @param policy how measures are parted
     * @return the scorer
     */
    public static RfmScorer using(RfmScorePolicy policy) {
        return new RfmScorer(Objects.requireNonNull(policy, "policy"));
    }

    /**
     * Scores the host's own entities.
     *
     * @param <T> the host's entity
     * @param items the base; quantiles are taken over those that have all three numbers
     * @param recency reads the time since the last purchase, less is better
     * @param frequency reads how often, more is better
     * @param money reads how much, more is better
     * @return one score an item, at its position
     * @throws CurrencyMismatchException if an axis reads money of two currencies
     */
    public <T> RfmScores score(List<? extends T> items, Axis<T> recency, Axis<T> frequency, Axis<T> money) {
        return score(
                List.of(
                        recency.read(items, RfmMeasure.RECENCY),
                        frequency.read(items, RfmMeasure.FREQUENCY),
                        money.read(items, RfmMeasure.MONEY)),
                CustomerIndex.empty());
    }

    /**
     * Scores the customers of a table. Customers without a purchase get no score.
     *
     * @param table recency, frequency and money, as of a day
     * @return one score a customer, at its number
     */
    public RfmScores score(RfmTable table) {
        List<Integer> rows = IntStream.range(0, table.size()).boxed().toList();
        IntUnaryOperator frequency = policy.binning().isByOrders() ? table::orders : table::purchaseDays;
        Axis<Integer> recency = Axis.ofReading(row -> table.purchaseDays(row) == 0
                ? Reading.missing(Reason.of(RfmReason.NO_PURCHASE))
                : Reading.of(table.sinceLast(row)));
        return score(
                List.of(
                        recency.read(rows, RfmMeasure.RECENCY),
                        Axis.<Integer>ofLong(frequency::applyAsInt).read(rows, RfmMeasure.FREQUENCY),
                        Axis.<Integer>ofMoney(table::total).read(rows, RfmMeasure.MONEY)),
                table.index());
    }

    /** Of the three measures, in their order. */
    private RfmScores score(List<Column> columns, CustomerIndex index) {
        Map<Integer, Reason> missing = new HashMap<>();
        columns.forEach(column -> column.missing().forEach(missing::putIfAbsent));
        BitSet among = columns.get(0).present();
        missing.keySet().forEach(among::clear);
        Bins.Members members = new Bins.Members(among, index);
        RfmMeasure[] measures = RfmMeasure.values();
        List<Binned> binned = IntStream.range(0, measures.length)
                .mapToObj(i -> policy.binning().bin(Bins.of(measures[i], columns.get(i), members)))
                .toList();
        return new RfmScores(binned, missing, policy);
    }
}
