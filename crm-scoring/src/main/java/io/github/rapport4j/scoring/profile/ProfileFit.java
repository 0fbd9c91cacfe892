// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.profile;

import io.github.rapport4j.core.explain.Explained;
import io.github.rapport4j.core.explain.Explanation;
import io.github.rapport4j.core.explain.PolicyRef;
import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.explain.ReasonCode;
import io.github.rapport4j.core.measure.Ratio;
import io.github.rapport4j.core.measure.Score;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;

/**
 * How well a lead matches the ideal customer (画像匹配度), and which rules say so.
 *
 * @param policy the profile that was applied
 * @param matched the rules that hold, in the profile's order
 * @param missed the rules that do not
 * @param unknown the rules whose tag nobody recorded; they count neither way
 */
public record ProfileFit(
        PolicyRef policy, List<ProfileRule> matched, List<ProfileRule> missed, List<ProfileRule> unknown)
        implements Explained {
    private static final BigInteger FULL = BigInteger.valueOf(Score.FULL.micros());

    public ProfileFit {
        Objects.requireNonNull(policy, "policy");
        matched = List.copyOf(matched);
        missed = List.copyOf(missed);
        unknown = List.copyOf(unknown);
    }

    /**
     * The fit.
     *
     * @return 0 to 100, half-up to the millionth; empty when no tag of the profile is known
     */
    public Optional<Score> fit() {
        long known = weight(matched) + weight(missed);
        if (known == 0) {
            return Optional.empty();
        }
        BigInteger doubled = BigInteger.valueOf(weight(matched)).multiply(FULL).shiftLeft(1);
        BigInteger rounded = doubled.add(BigInteger.valueOf(known))
                .divide(BigInteger.valueOf(known).shiftLeft(1));
        return Optional.of(Score.ofMicros(rounded.longValueExact()));
    }

    /**
     * How much of the profile could be looked at.
     *
     * @return the weight of the rules whose tag is known, of the weight of all, both in hundredths
     */
    public Ratio coverage() {
        long known = weight(matched) + weight(missed);
        return Ratio.of(known, known + weight(unknown));
    }

    @Override
    public Explanation explanation() {
        List<Explanation> parts = new ArrayList<>();
        add(parts, ProfileReason.MATCHED, matched);
        add(parts, ProfileReason.MISSED, missed);
        add(parts, ProfileReason.UNKNOWN, unknown);
        Reason summary = fit().map(score -> Reason.of(ProfileReason.SUMMARY, score, coverage(), policy))
                .orElseGet(() -> Reason.of(ProfileReason.NOTHING_KNOWN, policy));
        return Explanation.of(summary, parts);
    }

    private static void add(List<Explanation> parts, ReasonCode code, List<ProfileRule> rules) {
        for (ProfileRule rule : rules) {
            List<String> wanted = List.copyOf(new TreeSet<>(rule.wanted()));
            parts.add(Explanation.of(Reason.of(code, rule.kind(), wanted, rule.weight())));
        }
    }

    private static long weight(List<ProfileRule> rules) {
        long sum = 0;
        for (ProfileRule rule : rules) {
            sum = Math.addExact(sum, rule.units());
        }
        return sum;
    }
}
