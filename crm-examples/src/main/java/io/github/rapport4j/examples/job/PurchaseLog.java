// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.job;

import io.github.rapport4j.intake.purchase.PurchaseIntake;
import io.github.rapport4j.intake.purchase.PurchaseMapping;
import io.github.rapport4j.intake.purchase.PurchaseRow;
import io.github.rapport4j.intake.row.IntakeReport;
import io.github.rapport4j.intake.row.RowSource;
import io.github.rapport4j.scoring.rhythm.CustomerIndex;
import io.github.rapport4j.scoring.rhythm.PurchaseColumns;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The purchases of a log as columns.
 *
 * @param columns the accepted rows; empty when none was accepted
 * @param lastDay the day of the last one
 * @param report what became of each row
 */
record PurchaseLog(Optional<PurchaseColumns> columns, Optional<LocalDate> lastDay, IntakeReport report) {
    static PurchaseLog read(RowSource source, PurchaseMapping mapping) {
        try (Progress progress = Progress.of(source.name())) {
            Collector collector = new Collector(progress);
            IntakeReport report = PurchaseIntake.of(mapping).read(source, collector::add);
            return new PurchaseLog(collector.columns(), collector.lastDay(), report);
        }
    }

    private static final class Collector {
        private final CustomerIndex customers = CustomerIndex.empty();
        private final Map<String, Long> orders = new HashMap<>();
        private final Progress progress;
        private PurchaseColumns.@Nullable Builder builder;
        private int last = Integer.MIN_VALUE;

        Collector(Progress progress) {
            this.progress = progress;
        }

        boolean add(PurchaseRow row) {
            progress.row();
            if (builder == null) {
                builder = PurchaseColumns.builder(row.currency(), customers);
            }
            long amount = row.amountTenThousandths();
            builder.add(customers.add(row.customer()), row.epochDay(), row.isRefund() ? -amount : amount);
            if (!row.order().isEmpty()) {
                builder.order(orders.computeIfAbsent(row.order(), order -> (long) orders.size()));
            }
            last = Math.max(last, row.epochDay());
            return true;
        }

        Optional<PurchaseColumns> columns() {
            return Optional.ofNullable(builder).map(PurchaseColumns.Builder::build);
        }

        Optional<LocalDate> lastDay() {
            return builder == null ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(last));
        }
    }
}
