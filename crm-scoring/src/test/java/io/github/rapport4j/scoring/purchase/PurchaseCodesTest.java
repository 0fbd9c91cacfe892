// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.purchase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.rapport4j.scoring.kpi.KpiWords;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Codes are stored by hosts: one that changes or goes loses what they stored. */
class PurchaseCodesTest {
    @Test
    void codesAreWhatHostsHaveStored() {
        assertEquals(
                "repurchase-rate returning-share cohort-repurchase cohort-retention purchase-frequency average-order-value gap-mean gap-median gap-deviation customer-gap-mean customer-gap-median cohort-revenue top-share gini revenue-per-buyer",
                Stream.of(PurchaseKpi.values()).map(PurchaseKpi::code).collect(Collectors.joining(" ")));
        assertEquals(
                "within-days up-to top-percent no-gaps too-few-gaps no-net-spend negative-spend month-not-over",
                Stream.of(PurchaseKpi.Note.values()).map(PurchaseKpi.Note::code).collect(Collectors.joining(" ")));
        assertEquals("window returning cohort", KpiWords.terms(RepurchaseForm.values()));
    }
}
