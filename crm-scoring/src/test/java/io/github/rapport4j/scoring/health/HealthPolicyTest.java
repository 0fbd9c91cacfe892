// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.health;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.rapport4j.core.measure.Score;
import io.github.rapport4j.scoring.loyalty.LoyaltyPolicy;
import io.github.rapport4j.scoring.warning.WarningPolicy;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class HealthPolicyTest {
    @Test
    @Tag("HEALTH-1")
    void theStandardIsTheOneOfTheSpec() {
        HealthPolicy standard = HealthPolicy.standard();
        assertEquals(
                Map.of(
                        HealthMeasure.CADENCE, 30,
                        HealthMeasure.SATISFACTION, 20,
                        HealthMeasure.TREND, 20,
                        HealthMeasure.SERVICE, 20,
                        HealthMeasure.CONTRACT, 10),
                standard.weights());
        assertEquals(
                Map.of(ServiceState.CALM, 100, ServiceState.WARNED, 30, ServiceState.SEVERE, 0),
                standard.servicePoints());
        assertEquals(
                Map.of(ContractState.RUNNING, 100, ContractState.ENDING, 50, ContractState.ENDED, 0),
                standard.contractPoints());
        assertEquals(60, standard.minimumCoverage());
        assertEquals(Score.of(70), standard.greenFrom());
        assertEquals(Score.of(40), standard.amberFrom());
        assertEquals(LoyaltyPolicy.standard(), standard.loyalty());
        assertEquals(WarningPolicy.standard(), standard.warning());
        assertEquals("standard", standard.name());
        assertEquals(1, standard.version());
    }

    @Test
    void limitsBelongToWhatIsAllowed() {
        HealthPolicy policy = HealthPolicy.standard()
                .withWeights(Map.of(HealthMeasure.TREND, 100, HealthMeasure.SERVICE, 0))
                .withServicePoints(Map.of(ServiceState.CALM, 100, ServiceState.WARNED, 0))
                .withAmberFrom(Score.of(70));
        assertEquals(0, policy.weight(HealthMeasure.SERVICE));
        assertEquals(0, policy.weight(HealthMeasure.CADENCE));
        assertEquals(policy, policy.withWeights(Map.of(HealthMeasure.TREND, 100)), "a measure left out counts 0");
        assertEquals(HealthColour.GREEN, policy.colour(Score.of(70)));
        assertEquals(HealthColour.RED, policy.colour(Score.of(69)));
        assertEquals(1, policy.withMinimumCoverage(1).minimumCoverage());
        assertEquals(100, policy.withMinimumCoverage(100).minimumCoverage());
        assertEquals("minimumCoverage must be 1 to 100, but was 101", refusal(() -> policy.withMinimumCoverage(101)));
        assertEquals(
                "weights must make 100, but was 4294967396",
                refusal(() -> policy.withWeights(Map.of(
                        HealthMeasure.CADENCE, Integer.MAX_VALUE,
                        HealthMeasure.TREND, Integer.MAX_VALUE,
                        HealthMeasure.SERVICE, 102))));
        assertEquals("name must not be blank", refusal(() -> policy.named("", 1)));
        assertEquals(
                "version must be at least 1, but was 0",
                refusal(() -> WarningPolicy.standard().named("acme", 0)));
        assertEquals(
                "servicePoints must be 0 to 100, but was -1",
                refusal(() -> policy.withServicePoints(Map.of(ServiceState.CALM, -1))));
        assertEquals(
                "contractPoints must be 0 to 100, but was 101",
                refusal(() -> policy.withContractPoints(Map.of(ContractState.ENDED, 101))));
    }

    @Test
    void whereAReasonComesFromHasAName() {
        assertEquals("访谈", ChurnFinding.Source.INTERVIEW.label(Locale.CHINESE));
    }

    private static String refusal(Executable bad) {
        return String.valueOf(assertThrows(IllegalArgumentException.class, bad).getMessage());
    }
}
