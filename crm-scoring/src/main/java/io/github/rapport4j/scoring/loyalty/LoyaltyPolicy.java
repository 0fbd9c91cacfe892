// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.loyalty;

import io.github.rapport4j.core.explain.Policy;
import io.github.rapport4j.core.explain.PolicyRef;
import io.github.rapport4j.core.measure.Score;
import io.github.rapport4j.scoring.internal.CrmStyle;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;

/**
 * What can be argued about in the loyalty index (忠诚度规则): weights, targets, windows and limits. Immutable and safe for
 * use by several threads.
 */
@CrmStyle
@Value.Immutable
public abstract class LoyaltyPolicy implements Policy, WithLoyaltyPolicy {
    private static final int ALL = 100;
    private static final int LARGEST = 1_000_000;

    LoyaltyPolicy() {}

    /**
     * The weight of each part; whole numbers that make 100, none for the cap.
     *
     * @return standard: cadence 35, repeat 25, satisfaction 15, tenure 15, engagement 10; a part left out gets 0
     */
    @Value.Default
    public Map<LoyaltyPart, Integer> weights() {
        return Map.of(
                LoyaltyPart.CADENCE, 35,
                LoyaltyPart.REPEAT, 25,
                LoyaltyPart.SATISFACTION, 15,
                LoyaltyPart.TENURE, 15,
                LoyaltyPart.ENGAGEMENT, 10);
    }

    /**
     * After how many usual intervals without activity cadence is 0; up to one interval it is full.
     *
     * @return standard: 3; 2 to 100
     */
    @Value.Default
    public int lateIntervals() {
        return 3;
    }

    /**
     * How many purchase days after the first make repeat behaviour full.
     *
     * @return standard: 4; at least 1
     */
    @Value.Default
    public int repeatTarget() {
        return 4;
    }

    /**
     * In how many days purchase days count and an answer is fresh.
     *
     * @return standard: 365; at least 1
     */
    @Value.Default
    public int yearDays() {
        return 365;
    }

    /**
     * How many days of relationship make tenure full.
     *
     * @return standard: 1095; at least 1
     */
    @Value.Default
    public int tenureTarget() {
        return 1095;
    }

    /**
     * In how many days two-way days count.
     *
     * @return standard: 180; at least 1
     */
    @Value.Default
    public int engagementDays() {
        return 180;
    }

    /**
     * How many two-way days make engagement full.
     *
     * @return standard: 6; at least 1
     */
    @Value.Default
    public int engagementTarget() {
        return 6;
    }

    /**
     * Below which weight of known parts, in percent, there is no index.
     *
     * @return standard: 50; 1 to 100
     */
    @Value.Default
    public int minimumCoverage() {
        return 50;
    }

    /**
     * The most points while a severe complaint is open.
     *
     * @return standard: 49
     */
    @Value.Default
    public Score complaintCap() {
        return Score.of(49);
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
        StringBuilder content = new StringBuilder("loyalty");
        for (LoyaltyPart part : LoyaltyPart.values()) {
            content.append(' ').append(part.code()).append('=').append(weight(part));
        }
        for (int number : numbers()) {
            content.append(' ').append(number);
        }
        return PolicyRef.of(
                name(), version(), content.append(' ').append(complaintCap()).toString());
    }

    /**
     * The weight of a part.
     *
     * @param part the part
     * @return 0 to 100
     */
    public int weight(LoyaltyPart part) {
        return weights().getOrDefault(part, 0);
    }

    /**
     * The documented default.
     *
     * @return the policy
     */
    public static LoyaltyPolicy standard() {
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
    public LoyaltyPolicy named(String name, int version) {
        return withName(name).withVersion(version);
    }

    /** A part that counts 0 is written down as 0, so that policies of one meaning are equal. */
    @Value.Check
    LoyaltyPolicy complete() {
        check();
        Map<LoyaltyPart, Integer> weights = new EnumMap<>(LoyaltyPart.class);
        List.of(LoyaltyPart.values()).forEach(part -> weights.put(part, weight(part)));
        weights.remove(LoyaltyPart.COMPLAINT_CAP);
        return weights.equals(weights())
                ? this
                : builder().from(this).weights(weights).build();
    }

    private void check() {
        PolicyRef.of(name(), version(), "");
        long sum = 0;
        for (int weight : weights().values()) {
            require(weight >= 0, "weights must not be negative, but was " + weight);
            sum += weight;
        }
        require(!weights().containsKey(LoyaltyPart.COMPLAINT_CAP), "weights must not hold the complaint cap");
        require(sum == ALL, "weights must make 100, but was " + sum);
        for (int number : numbers()) {
            require(number >= 1 && number <= LARGEST, "numbers must be 1 to 1000000, but was " + number);
        }
        require(
                lateIntervals() >= 2 && lateIntervals() <= ALL,
                "lateIntervals must be 2 to 100, but was " + lateIntervals());
        require(minimumCoverage() <= ALL, "minimumCoverage must be 1 to 100, but was " + minimumCoverage());
    }

    private int[] numbers() {
        return new int[] {
            lateIntervals(),
            repeatTarget(),
            yearDays(),
            tenureTarget(),
            engagementDays(),
            engagementTarget(),
            minimumCoverage()
        };
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }

    /** Builds a {@link LoyaltyPolicy}. */
    public static final class Builder extends ImmutableLoyaltyPolicy.Builder {
        Builder() {}
    }
}
