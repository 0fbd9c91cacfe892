// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.core.fact.FactHead;
import io.github.rapport4j.core.fact.FactId;
import io.github.rapport4j.core.fact.StageMove;
import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.core.time.DateWindow;
import io.github.rapport4j.core.time.Occurrence;
import io.github.rapport4j.core.vocabulary.Disposition;
import io.github.rapport4j.core.vocabulary.LifecycleStage;
import io.github.rapport4j.scoring.kpi.KpiScope;
import io.github.rapport4j.scoring.kpi.RefusedMerges;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PipelineTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
    private static final CustomerId ACME = CustomerId.of("ACME");

    @Test
    @Tag("KPI-12")
    void everyArguableNumberIsPartOfThePolicy() {
        PipelinePolicy policy = PipelinePolicy.standard();
        assertNotEquals(
                policy.ref().fingerprint(), policy.withWithinDays(60).ref().fingerprint());
        assertNotEquals(
                policy.ref().fingerprint(),
                policy.withConfidence(policy.confidence().withLevel(0.9)).ref().fingerprint());
        assertEquals(policy.ref().fingerprint(), policy.named("ours", 3).ref().fingerprint());
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> policy.withWithinDays(-1));
        assertEquals("withinDays must be at least 0, but was -1", e.getMessage());
        assertEquals(0, policy.withWithinDays(0).withinDays());
    }

    @Test
    @Tag("KPI-12")
    @Tag("KPI-21")
    @Tag("KPI-H")
    void onlyTheSameIsMerged() {
        PipelinePolicy standard = PipelinePolicy.standard();
        PipelinePolicy acme = standard.withWithinDays(60);
        RefusedMerges.check(standard, acme, FunnelTally::of);
        RefusedMerges.check(standard, acme, StageTimeTally::of);
    }

    @Test
    @Tag("KPI-12")
    void aRelationshipThatComesBackToCooperationIsNotWonTwice() {
        CustomerHistory history = CustomerHistory.of(
                ACME, List.of(entry(0, 3), entry(5, 4), entry(20, 3), entry(40, 4), entry(50, 3), entry(60, 4)));
        assertEquals(1, decided(history, 0, 10));
        assertEquals(0, decided(history, 30, 70));
    }

    private static long decided(CustomerHistory history, int from, int to) {
        DateWindow window = DateWindow.of(DAY.plusDays(from), DAY.plusDays(to));
        KpiScope scope = KpiScope.of(window, AsOf.of(DAY.plusDays(300), ZoneOffset.UTC));
        FunnelTally funnel = FunnelTally.of(scope, PipelinePolicy.standard());
        funnel.add(history);
        return funnel.result().winRate().n();
    }

    private static StageMove entry(int day, int stage) {
        return StageMove.builder()
                .head(FactHead.of(FactId.of("m" + day), ACME, Occurrence.of(DAY.plusDays(day)), ZoneOffset.UTC))
                .event("T")
                .toStage(LifecycleStage.of(stage))
                .disposition(Disposition.OPEN)
                .build();
    }
}
