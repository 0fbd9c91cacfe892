// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.health;

import io.github.rapport4j.core.explain.Policy;
import io.github.rapport4j.core.explain.PolicyRef;
import io.github.rapport4j.core.measure.Score;
import io.github.rapport4j.scoring.internal.CrmStyle;
import io.github.rapport4j.scoring.loyalty.LoyaltyPolicy;
import io.github.rapport4j.scoring.warning.WarningPolicy;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;

/**
 * What can be argued about in the health score (健康度规则): weights, points of states, limits of colours. Immutable and
 * safe for use by several threads.
 */
@CrmStyle
@Value.Immutable
public abstract class HealthPolicy implements Policy, WithHealthPolicy {
    private static final int ALL = 100;

    HealthPolicy() {}

    /**
     * The weight of each measure; whole numbers that make 100.
     *
     * @return standard: cadence 30, satisfaction 20, trend 20, service 20, contract 10; a measure left out gets 0
     */
    @Value.Default
    public Map<HealthMeasure, Integer> weights() {
        return Map.of(
                HealthMeasure.CADENCE, 30,
                HealthMeasure.SATISFACTION, 20,
                HealthMeasure.TREND, 20,
                HealthMeasure.SERVICE, 20,
                HealthMeasure.CONTRACT, 10);
    }

    /**
     * The points of each state of service.
     *
     * @return standard: calm 100, warned 30, severe 0; each 0 to 100; a state left out gets 0
     */
    @Value.Default
    public Map<ServiceState, Integer> servicePoints() {
        return Map.of(ServiceState.CALM, 100, ServiceState.WARNED, 30, ServiceState.SEVERE, 0);
    }

    /**
     * The points of each state of the contracts.
     *
     * @return standard: running 100, ending 50, ended 0; each 0 to 100; a state left out gets 0
     */
    @Value.Default
    public Map<ContractState, Integer> contractPoints() {
        return Map.of(ContractState.RUNNING, 100, ContractState.ENDING, 50, ContractState.ENDED, 0);
    }

    /**
     * Below which weight of known measures, in percent, there is no score.
     *
     * @return standard: 60; 1 to 100
     */
    @Value.Default
    public int minimumCoverage() {
        return 60;
    }

    /**
     * From which score on health is green.
     *
     * @return standard: 70
     */
    @Value.Default
    public Score greenFrom() {
        return Score.of(70);
    }

    /**
     * From which score on health is amber.
     *
     * @return standard: 40; at most where green begins
     */
    @Value.Default
    public Score amberFrom() {
        return Score.of(40);
    }

    /**
     * The numbers that cadence and satisfaction share with the loyalty index; its weights do not matter here.
     *
     * @return standard: the standard one
     */
    @Value.Default
    public LoyaltyPolicy loyalty() {
        return LoyaltyPolicy.standard();
    }

    /**
     * The numbers of the warnings and of the trend.
     *
     * @return standard: the standard one
     */
    @Value.Default
    public WarningPolicy warning() {
        return WarningPolicy.standard();
    }

    /**
     * Whose policy it is.
     *
     * @return standard: {@code standard}
     */
    @Value.Default
    public String name() {
        return "standard";
    }

    /**
     * Its version.
     *
     * @return standard: 1
     */
    @Value.Default
    public int version() {
        return 1;
    }

    @Override
    @Value.Lazy
    public PolicyRef ref() {
        StringBuilder content = new StringBuilder("health");
        for (HealthMeasure measure : HealthMeasure.values()) {
            content.append(' ').append(weight(measure));
        }
        for (ServiceState state : ServiceState.values()) {
            content.append(' ').append(points(state));
        }
        for (ContractState state : ContractState.values()) {
            content.append(' ').append(points(state));
        }
        content.append(' ').append(minimumCoverage()).append(' ').append(greenFrom());
        content.append(' ').append(amberFrom()).append(' ').append(loyalty().ref());
        return PolicyRef.of(
                name(), version(), content.append(' ').append(warning().ref()).toString());
    }

    /**
     * The weight of a measure.
     *
     * @param measure the measure
     * @return 0 to 100
     */
    public int weight(HealthMeasure measure) {
        return weights().getOrDefault(measure, 0);
    }

    /**
     * The points of a state of service.
     *
     * @param state the state
     * @return 0 to 100
     */
    public int points(ServiceState state) {
        return servicePoints().getOrDefault(state, 0);
    }

    /**
     * The points of a state of the contracts.
     *
     * @param state the state
     * @return 0 to 100
     */
    public int points(ContractState state) {
        return contractPoints().getOrDefault(state, 0);
    }

    /**
     * The colour of a score while no severe complaint is open.
     *
     * @param score 0 to 100
     * @return green, amber or red
     */
    public HealthColour colour(Score score) {
        if (score.compareTo(greenFrom()) >= 0) {
            return HealthColour.GREEN;
        }
        return score.compareTo(amberFrom()) >= 0 ? HealthColour.AMBER : HealthColour.RED;
    }

    /**
     * The documented default.
     *
     * @return the policy
     */
    public static HealthPolicy standard() {
        return builder().build();
    }

    /**
     * Starts from the documented default.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The same content under its owner's name.
     *
     * @param name not blank
     * @param version 1 or higher
     * @return a copy
     */
    public HealthPolicy named(String name, int version) {
        return withName(name).withVersion(version);
    }

    /** What counts 0 is written down as 0, so that policies of one meaning are equal. */
    @Value.Check
    HealthPolicy complete() {
        check();
        Map<HealthMeasure, Integer> weights = new EnumMap<>(HealthMeasure.class);
        Map<ServiceState, Integer> service = new EnumMap<>(ServiceState.class);
        Map<ContractState, Integer> contract = new EnumMap<>(ContractState.class);
        List.of(HealthMeasure.values()).forEach(measure -> weights.put(measure, weight(measure)));
        List.of(ServiceState.values()).forEach(state -> service.put(state, points(state)));
        List.of(ContractState.values()).forEach(state -> contract.put(state, points(state)));
        return weights.equals(weights()) && service.equals(servicePoints()) && contract.equals(contractPoints())
                ? this
                : builder()
                        .from(this)
                        .weights(weights)
                        .servicePoints(service)
                        .contractPoints(contract)
                        .build();
    }

    private void check() {
        PolicyRef.of(name(), version(), "");
        long sum = 0;
        for (int weight : weights().values()) {
            require(weight >= 0, "weights must not be negative, but was " + weight);
            sum += weight;
        }
        require(sum == ALL, "weights must make 100, but was " + sum);
        servicePoints().values().forEach(points -> requirePoints("servicePoints", points));
        contractPoints().values().forEach(points -> requirePoints("contractPoints", points));
        require(
                minimumCoverage() >= 1 && minimumCoverage() <= ALL,
                "minimumCoverage must be 1 to 100, but was " + minimumCoverage());
        require(
                amberFrom().compareTo(greenFrom()) <= 0,
                "amberFrom must be at most " + greenFrom() + ", but was " + amberFrom());
    }

    private static void requirePoints(String name, int points) {
        require(points >= 0 && points <= ALL, name + " must be 0 to 100, but was " + points);
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }

    /** Builds a {@link HealthPolicy}. */
    public static final class Builder extends ImmutableHealthPolicy.Builder {
        Builder() {}
    }
}
