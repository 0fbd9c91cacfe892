// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.loyalty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.explain.Worded;
import io.github.rapport4j.scoring.axis.Axis;
import io.github.rapport4j.scoring.axis.AxisReason;
import io.github.rapport4j.scoring.axis.AxisTerm;
import io.github.rapport4j.scoring.lab.Outcome;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class TierRankingTest {
    private static final Axis<Integer> SPEND = Axis.ofLong(i -> i);
    private static final Axis<Integer> TENURE = Axis.ofLong(i -> 1);

    @Test
    @Tag("TIER-2")
    void theSharesRoundAsInTheGoldenTable() throws IOException {
        int rows = 0;
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(TierRankingTest.class.getResourceAsStream("/golden/tiers_20_50_30.csv")),
                StandardCharsets.UTF_8))) {
            for (String line : reader.lines().skip(1).toList()) {
                int[] cells = Stream.of(line.split(",", -1))
                        .mapToInt(Integer::parseInt)
                        .toArray();
                TierReport<Integer> report = rank(TierPolicy.standard(), cells[0]);
                assertEquals(cells[1], report.count(LoyaltyTier.CORE), line);
                assertEquals(cells[2], report.count(LoyaltyTier.IMPORTANT), line);
                assertEquals(cells[3], report.count(LoyaltyTier.POTENTIAL), line);
                rows++;
            }
        }
        assertEquals(31, rows);
    }

    @Test
    @Tag("TIER-2")
    void largeBasesDoNotOverflow() {
        assertEquals(400_000_000, TierPolicy.standard().boundary(LoyaltyTier.CORE, 2_000_000_000));
        assertEquals(2_000_000_000, TierPolicy.standard().boundary(LoyaltyTier.POTENTIAL, 2_000_000_000));
    }

    @Test
    @Tag("TIER-3")
    void everybodyWithoutNetSpendIsPotential() {
        TierReport<Integer> report =
                TierRanking.using(TierPolicy.standard()).rank(List.of(0, -3, 0, 0, 0), SPEND, TENURE, i -> i);
        assertEquals(5, report.count(LoyaltyTier.POTENTIAL));
        assertEquals(
                List.of(Reason.of(TierReason.OVERSIZED, LoyaltyTier.POTENTIAL, 5, new BigDecimal("1.5"))),
                report.warnings());
        assertEquals(
                "potential holds 5 customers where its share would be 1.5",
                report.warnings().get(0).text(Locale.ENGLISH));
        assertEquals(
                "potential: place 5 of 5 by contribution\n  spend -3: without net spend nobody rises\n"
                        + "  core up to place 1, important up to place 4",
                report.explanation(1).text(Locale.ENGLISH));
    }

    @Test
    @Tag("TIER-1")
    void whoCannotBeReadIsCountedApart() {
        List<Double> spends = List.of(5.0, Double.NaN, 7.0);
        TierReport<Double> report = TierRanking.using(TierPolicy.standard())
                .rank(spends, Axis.<Double>ofDouble(v -> v).named(AxisTerm.SPEND), Axis.ofLong(v -> 3), v -> v);
        assertEquals(2, report.ranked());
        assertEquals(Optional.empty(), report.tier(1));
        assertEquals(Optional.of(Reason.of(AxisReason.NOT_FINITE, AxisTerm.SPEND)), report.notRanked(1));
        assertEquals(
                "not ranked: spend within the window is not a finite number",
                report.explanation(1).text(Locale.ENGLISH));
        assertEquals(
                "重要:按贡献排第 1 位,共 2 位\n  消费 7,合作时长 3\n  核心到第 0 位，重要到第 1 位",
                report.explanation(2).text(Locale.CHINESE));
        assertEquals(TierPolicy.standard().ref(), report.policy());
    }

    @Test
    @Tag("BANT-17")
    @Tag("TIER-1")
    void theRuleForTheLabSaysTheTierOrWhyThereIsNoneAndWhatItRestsOn() {
        Axis<Double> spend = Axis.<Double>ofDouble(v -> v).named(AxisTerm.SPEND);
        List<Double> spends = List.of(5.0, Double.NaN, 7.0);
        List<Outcome<LoyaltyTier>> outcomes = TierRanking.using(TierPolicy.standard())
                .<Double, Double>toCalculator(spend, Axis.ofLong(v -> 3), v -> v)
                .calculate(spends);
        assertEquals(
                List.of(
                        Outcome.of(LoyaltyTier.POTENTIAL),
                        Outcome.refused(Reason.of(AxisReason.NOT_FINITE, AxisTerm.SPEND)),
                        Outcome.of(LoyaltyTier.IMPORTANT)),
                outcomes);
        assertEquals(
                List.of(
                        "potential: place 2 of 2 by contribution",
                        "not ranked: spend within the window is not a finite number",
                        "important: place 1 of 2 by contribution"),
                outcomes.stream()
                        .map(outcome -> outcome.why().orElseThrow().explain(Locale.ENGLISH))
                        .map(text -> text.lines().findFirst().orElseThrow())
                        .toList());
    }

    @Test
    @Tag("TIER-1")
    void whoHasNoTenureIsCountedApartToo() {
        TierReport<Double> report = TierRanking.using(TierPolicy.standard())
                .rank(
                        List.of(5.0, 7.0),
                        Axis.ofDouble(v -> v),
                        Axis.<Double>ofDouble(v -> v > 6 ? Double.NaN : 1).named(AxisTerm.TENURE),
                        v -> v);
        assertEquals(2, report.size());
        assertEquals(1, report.ranked());
        assertEquals(Optional.of(Reason.of(AxisReason.NOT_FINITE, AxisTerm.TENURE)), report.notRanked(1));
    }

    @Test
    void limitsBelongToWhatIsAllowed() {
        TierPolicy policy = TierPolicy.standard()
                .withShares(0, 100, 0)
                .withWeights(1, 99)
                .withWeights(99, 1)
                .withAtLeastOneCore()
                .withWarningAbove(BigDecimal.ONE);
        assertTrue(policy.isAtLeastOneCore());
        assertFalse(TierPolicy.standard().isAtLeastOneCore());
        assertEquals(
                "TierPolicy[" + policy.ref()
                        + ", Shares[core=0, important=100, potential=0] Weights[spend=99, tenure=1]"
                        + " Ties[strictCounts=false, atLeastOneCore=true, warnAbove=1]]",
                policy.toString());
        assertEquals("weights must be at least 1, but was 0 and 100", refusal(() -> policy.withWeights(0, 100)));
    }

    @Test
    void badPoliciesAreRefused() {
        TierPolicy standard = TierPolicy.standard();
        assertEquals(
                "shares must not be negative and make 100, but was 20 50 31",
                refusal(() -> standard.withShares(20, 50, 31)));
        assertEquals(
                "shares must not be negative and make 100, but was 2147483647 2147483647 102",
                refusal(() -> standard.withShares(Integer.MAX_VALUE, Integer.MAX_VALUE, 102)));
        assertEquals(
                "shares must not be negative and make 100, but was -1 50 51",
                refusal(() -> standard.withShares(-1, 50, 51)));
        assertEquals("weights must make 100, but was 60 and 60", refusal(() -> standard.withWeights(60, 60)));
        assertEquals("weights must be at least 1, but was 100 and 0", refusal(() -> standard.withWeights(100, 0)));
        assertEquals(
                "timesItsShare must be at least 1, but was 0.9",
                refusal(() -> standard.withWarningAbove(new BigDecimal("0.9"))));
    }

    @Test
    void aPolicyIsKnownByItsContent() {
        TierPolicy standard = TierPolicy.standard();
        for (TierPolicy other : List.of(
                standard.withShares(10, 60, 30),
                standard.withWeights(50, 50),
                standard.withStrictCounts(),
                standard.withAtLeastOneCore(),
                standard.withWarningAbove(new BigDecimal("2")),
                standard.named("acme", 1))) {
            assertNotEquals(standard, other);
            assertNotEquals(standard.ref(), other.ref());
        }
        TierPolicy same = standard.withWeights(50, 50).withoutWeights();
        assertEquals(standard, same);
        assertEquals(standard.ref().hashCode(), same.hashCode());
    }

    @Test
    void everyWordIsThereInBothLanguages() {
        for (Worded word : Stream.of(LoyaltyTier.values(), TierReason.values())
                .flatMap(Stream::of)
                .toList()) {
            assertTrue(word.texts().keys(Locale.ENGLISH).contains(word.key()), word.key());
            assertTrue(word.texts().keys(Locale.CHINESE).contains(word.key()), word.key());
        }
        assertEquals("重要", LoyaltyTier.IMPORTANT.label(Locale.CHINESE));
    }

    private static TierReport<Integer> rank(TierPolicy policy, int n) {
        List<Integer> spends = IntStream.rangeClosed(1, n).boxed().toList();
        return TierRanking.using(policy).rank(spends, SPEND, TENURE, i -> i);
    }

    private static String refusal(Executable call) {
        return Objects.requireNonNull(
                assertThrows(IllegalArgumentException.class, call).getMessage());
    }
}
