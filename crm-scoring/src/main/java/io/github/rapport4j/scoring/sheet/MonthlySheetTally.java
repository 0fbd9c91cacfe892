// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.sheet;

import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.measure.Accumulator;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.core.time.DateWindow;
import io.github.rapport4j.scoring.retention.RetentionView;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Counts the figures of a base sheet (客户经营月报统计), all of them in one pass over the customers. Each month is counted with
 * the knowledge of the evaluation; health is that of the last day of the month.
 *
 * <p>Mutable and not safe for use by several threads at once; give each thread its own and merge. Source: spec
 * HEALTH-3.
 */
public final class MonthlySheetTally implements Accumulator<CustomerHistory, MonthlySheet, MonthlySheetTally> {
    private final AsOf asOf;
    private final SheetPolicy policy;
    private final List<MonthTally> months = new ArrayList<>();

    private MonthlySheetTally(AsOf asOf, SheetPolicy policy) {
        this.asOf = asOf;
        this.policy = policy;
    }

    /**
     * An accumulator without customers.
     *
     * @param months the months, the first day of the first and the first day after the last
     * @param asOf up to when facts are seen
     * @param view how purchases are read
     * @param policy the policies of the figures
     * @return a new accumulator
     */
    public static MonthlySheetTally of(DateWindow months, AsOf asOf, RetentionView view, SheetPolicy policy) {
        Objects.requireNonNull(view, "view");
        MonthlySheetTally tally =
                new MonthlySheetTally(Objects.requireNonNull(asOf, "asOf"), Objects.requireNonNull(policy, "policy"));
        LocalDate start = months.startInclusive();
        if (start.getDayOfMonth() != 1 || months.endExclusive().getDayOfMonth() != 1) {
            throw new IllegalArgumentException("months must be whole months, but was " + months);
        }
        for (YearMonth month = YearMonth.from(start);
                month.atDay(1).isBefore(months.endExclusive());
                month = month.plusMonths(1)) {
            tally.months.add(new MonthTally(month, asOf, view, policy));
        }
        return tally;
    }

    @Override
    public void add(CustomerHistory history) {
        CustomerHistory seen = history.asOf(asOf);
        for (MonthTally month : months) {
            month.add(seen);
        }
    }

    @Override
    public void merge(MonthlySheetTally other) {
        if (!key().equals(other.key())) {
            throw new IllegalArgumentException("other must follow " + key() + ", but was " + other.key());
        }
        for (int i = 0; i < months.size(); i++) {
            months.get(i).merge(other.months.get(i));
        }
    }

    private List<Object> key() {
        return List.of(
                policy.ref(), asOf, months.stream().map(MonthTally::month).toList());
    }

    @Override
    public MonthlySheet result() {
        return new MonthlySheet(months.stream().map(MonthTally::result).toList(), asOf, policy.ref());
    }
}
