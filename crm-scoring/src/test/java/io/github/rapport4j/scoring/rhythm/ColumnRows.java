// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.rhythm;

import io.github.rapport4j.core.fact.Purchase;
import io.github.rapport4j.core.fact.Refund;
import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.testkit.scoring.PurchaseArbitraries;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Histories as rows, the way a host would resolve them. */
public final class ColumnRows {
    private ColumnRows() {}

    /** Columns of what is seen at a point, linked refunds resolved, rows in a random order. */
    public static PurchaseColumns columns(List<CustomerHistory> base, AsOf asOf, long seed, Workers workers) {
        PurchaseColumns.Builder builder = PurchaseColumns.builder(PurchaseArbitraries.CNY);
        base.forEach(history -> builder.index().add(history.customer()));
        List<Runnable> rows = new ArrayList<>();
        for (CustomerHistory history : base) {
            SlowDays seen = new SlowDays(history, asOf);
            for (Purchase p : seen.kept()) {
                rows.add(() -> builder.add(history.customer(), epochDay(seen.day(p)), units(seen.left(p)))
                        .order(p.orderId().hashCode()));
            }
            for (Refund r : seen.seenRefunds()) {
                long amount = units(seen.unmatched(r));
                if (amount > 0) {
                    LocalDate day = r.occurredAt().dayIn(asOf.zone());
                    rows.add(() -> builder.add(history.customer(), epochDay(day), -amount));
                }
            }
        }
        Collections.shuffle(rows, new Random(seed));
        rows.forEach(Runnable::run);
        return builder.build(workers);
    }

    /** Columns of all facts of histories without links, each with its time of recording. */
    public static PurchaseColumns recorded(CustomerHistory history, AsOf zone) {
        PurchaseColumns.Builder builder = PurchaseColumns.builder(PurchaseArbitraries.CNY);
        builder.index().add(history.customer());
        for (Purchase p : history.purchases()) {
            builder.add(
                            0,
                            epochDay(p.occurredAt().dayIn(zone.zone())),
                            units(p.amount().amount()))
                    .order(p.orderId().hashCode())
                    .recordedAt(p.recordedAt());
        }
        for (Refund r : history.refunds()) {
            builder.add(
                            0,
                            epochDay(r.occurredAt().dayIn(zone.zone())),
                            -units(r.amount().amount()))
                    .recordedAt(r.recordedAt());
        }
        return builder.build();
    }

    private static long units(BigDecimal amount) {
        return amount.movePointRight(4).longValueExact();
    }

    private static int epochDay(LocalDate day) {
        return (int) day.toEpochDay();
    }
}
