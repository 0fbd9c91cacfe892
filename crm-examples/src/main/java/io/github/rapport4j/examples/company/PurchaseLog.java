// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.company;

import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.fact.Fact;
import io.github.rapport4j.intake.purchase.PurchaseIntake;
import io.github.rapport4j.intake.purchase.PurchaseRow;
import io.github.rapport4j.intake.row.IntakeReport;
import io.github.rapport4j.intake.row.RowSource;
import io.github.rapport4j.scoring.rhythm.CustomerIndex;
import io.github.rapport4j.scoring.rhythm.PurchaseColumns;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The purchases of a log: as columns row by row, and as facts order by order, which is what fits into memory.
 *
 * @param columns the accepted rows; empty when none was accepted
 * @param facts one purchase and one refund at most of each customer, order and day
 * @param lastDay the day of the last one
 * @param report what became of each row
 */
record PurchaseLog(
        Optional<PurchaseColumns> columns, List<Fact> facts, Optional<LocalDate> lastDay, IntakeReport report) {
    static PurchaseLog read(RowSource source, FileContext context) {
        try (Progress progress = Progress.of(source.name())) {
            Collector collector = new Collector(progress, context);
            IntakeReport report =
                    PurchaseIntake.of(context.settings().purchases()).read(source, collector::add);
            return new PurchaseLog(collector.columns(), collector.orders.takeFacts(), collector.lastDay(), report);
        }
    }

    private static final class Collector {
        private final CustomerIndex customers = CustomerIndex.empty();
        private final Map<String, Long> orderNumbers = new HashMap<>();
        private final OrderBook orders;
        private final Progress progress;
        private final FileContext context;
        private PurchaseColumns.@Nullable Builder builder;
        private int last = Integer.MIN_VALUE;

        Collector(Progress progress, FileContext context) {
            this.progress = progress;
            this.context = context;
            this.orders = new OrderBook(customers, context);
        }

        boolean add(PurchaseRow row) {
            progress.row();
            if (builder == null) {
                builder = PurchaseColumns.builder(row.currency(), customers);
            }
            int before = customers.size();
            int customer = customers.add(row.customer());
            if (customer == before) {
                check(customers.customer(customer), row.line());
            }
            long amount = row.amountTenThousandths();
            builder.add(customer, row.epochDay(), row.isRefund() ? -amount : amount);
            if (!row.order().isEmpty()) {
                builder.order(orderNumbers.computeIfAbsent(row.order(), order -> (long) orderNumbers.size()));
            }
            orders.add(customer, row);
            last = Math.max(last, row.epochDay());
            return true;
        }

        private void check(CustomerId customer, long line) {
            if (!context.customers().has(customer)) {
                context.contradictions().kept(context.file(), line, Reason.of(CompanyText.UNKNOWN_BUYER, customer));
            }
        }

        Optional<PurchaseColumns> columns() {
            return Optional.ofNullable(builder).map(PurchaseColumns.Builder::build);
        }

        Optional<LocalDate> lastDay() {
            return builder == null ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(last));
        }
    }
}
