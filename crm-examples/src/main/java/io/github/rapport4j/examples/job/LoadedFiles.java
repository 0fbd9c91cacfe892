// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.job;

import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.intake.row.IntakeReport;
import io.github.rapport4j.scoring.rhythm.PurchaseColumns;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everything the job has read. */
public final class LoadedFiles {
    private final AsOf asOf;
    private final Optional<PurchaseColumns> purchases;
    private final People people;
    private final List<IntakeReport> intake;

    LoadedFiles(AsOf asOf, Optional<PurchaseColumns> purchases, People people, List<IntakeReport> intake) {
        this.asOf = asOf;
        this.purchases = purchases;
        this.people = people;
        this.intake = List.copyOf(intake);
    }

    /**
     * Who is known beside the purchases.
     *
     * @param customers the customers file; empty when there was none
     * @param leads the leads file; nothing when there was none
     * @param source what to call the input
     */
    record People(
            Map<CustomerId, CustomerRecord> customers, Optional<List<LeadRecord>> leads, Optional<String> source) {}

    /**
     * Whether no file had a row that could be used.
     *
     * @return true when there is nothing to report but rejected rows
     */
    public boolean isEmpty() {
        return intake.stream().allMatch(report -> report.accepted() == 0);
    }

    AsOf asOf() {
        return asOf;
    }

    Optional<PurchaseColumns> purchases() {
        return purchases;
    }

    Map<CustomerId, CustomerRecord> customers() {
        return people.customers();
    }

    Optional<List<LeadRecord>> leads() {
        return people.leads();
    }

    Optional<String> source() {
        return people.source();
    }

    List<IntakeReport> intake() {
        return intake;
    }
}
