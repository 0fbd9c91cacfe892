// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.testkit.scoring;

import io.github.rapport4j.scoring.health.ContractState;
import io.github.rapport4j.scoring.health.HealthFigures;
import io.github.rapport4j.scoring.health.ServiceState;
import io.github.rapport4j.scoring.loyalty.LoyaltyFigures;
import io.github.rapport4j.scoring.warning.ActivityTrend;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitraries for health: figures of which each part is now and then unknown. */
public final class HealthArbitraries {
    private HealthArbitraries() {}

    /**
     * What is known about a customer's health, with trends that rise, fall and have nothing to compare with.
     *
     * @return figures without warnings
     */
    public static Arbitrary<HealthFigures> figures() {
        Arbitrary<Integer> counts = Arbitraries.integers().between(0, 12);
        Arbitrary<ActivityTrend> trends = Combinators.combine(counts, counts).as(ActivityTrend::new);
        Arbitrary<LoyaltyFigures> loyalty = LoyaltyArbitraries.figures();
        return Combinators.combine(
                        loyalty,
                        trends.optional(0.8),
                        Arbitraries.of(ServiceState.values()).optional(0.8),
                        Arbitraries.of(ContractState.values()).optional(0.7))
                .as((loyal, trend, service, contract) -> HealthFigures.builder()
                        .cadence(loyal.cadence())
                        .satisfaction(loyal.satisfaction())
                        .trend(trend)
                        .service(service)
                        .contract(contract)
                        .build())
                .withoutEdgeCases();
    }
}
