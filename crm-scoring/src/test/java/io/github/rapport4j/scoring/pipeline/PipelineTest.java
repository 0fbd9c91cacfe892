// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.rapport4j.scoring.kpi.RefusedMerges;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PipelineTest {
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
}
