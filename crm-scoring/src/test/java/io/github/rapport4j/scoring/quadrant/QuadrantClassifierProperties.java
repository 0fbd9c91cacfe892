// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.quadrant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.measure.Money;
import io.github.rapport4j.scoring.axis.Axis;
import io.github.rapport4j.scoring.axis.AxisReason;
import io.github.rapport4j.scoring.axis.AxisTerm;
import io.github.rapport4j.scoring.axis.Cut;
import io.github.rapport4j.scoring.internal.Decimals;
import io.github.rapport4j.testkit.scoring.QuadrantArbitraries;
import io.github.rapport4j.testkit.scoring.QuadrantArbitraries.Account;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

class QuadrantClassifierProperties {
    private static final Axis<Account> VALUE = Axis.ofDouble(Account::value);
    private static final Axis<Account> LOYALTY = Axis.ofDouble(Account::loyalty);
    private static final Currency CNY = Currency.getInstance("CNY");

    @Property
    @Tag("QUAD-1")
    @Tag("QUAD-2")
    void everySideIsWhatASortedBaseSays(
            @ForAll("bases") List<Account> base, @ForAll("cuts") Cut value, @ForAll("cuts") Cut loyalty) {
        QuadrantReport<Account> report = classify(QuadrantPolicy.standard().withCuts(value, loyalty), base);
        Optional<BigDecimal> valueCut = slowCut(
                value,
                decimals(base.stream()
                        .map(Account::value)
                        .filter(v -> v > 0 || !value.isRelative())
                        .toList()));
        Optional<BigDecimal> loyaltyCut =
                slowCut(loyalty, decimals(base.stream().map(Account::loyalty).toList()));
        report.forEach((account, placement) -> {
            boolean highValue = account.value() > 0 && reaches(account.value(), valueCut);
            boolean highLoyalty = reaches(account.loyalty(), loyaltyCut);
            Quadrant expected = highValue
                    ? highLoyalty ? Quadrant.CORE : Quadrant.POTENTIAL
                    : highLoyalty ? Quadrant.BASIC : Quadrant.PHASE_OUT;
            assertEquals(Optional.of(expected), placement.quadrant());
        });
    }

    @Property
    @Tag("QUAD-1")
    @Tag("QUAD-4")
    @Tag("QUAD-7")
    void everyItemIsCountedOnce(@ForAll("hostileBases") List<Account> base, @ForAll("policies") QuadrantPolicy policy) {
        QuadrantReport<Account> report = classify(policy, base);
        int placed = Arrays.stream(Quadrant.values()).mapToInt(report::count).sum();
        assertEquals(report.eligible(), placed);
        assertEquals(base.size(), placed + report.unclassified());
        assertEquals(
                report.unclassified(),
                report.unclassifiedByReason().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum());
        for (int i = 0; i < base.size(); i++) {
            Account account = base.get(i);
            Placement placement = report.placement(i);
            assertEquals(i, placement.index());
            boolean finite = Double.isFinite(account.value()) && Double.isFinite(account.loyalty());
            assertEquals(finite, placement.quadrant().isPresent());
            AxisTerm bad = Double.isFinite(account.value()) ? AxisTerm.LOYALTY : AxisTerm.VALUE;
            assertEquals(
                    finite ? Optional.empty() : Optional.of(Reason.of(AxisReason.NOT_FINITE, bad)),
                    placement.unclassified());
        }
    }

    @Property
    @Tag("QUAD-7")
    void badNumbersDoNotTouchTheOthers(
            @ForAll("hostileBases") List<Account> base, @ForAll("policies") QuadrantPolicy policy) {
        QuadrantReport<Account> all = classify(policy, base);
        List<Account> good = base.stream()
                .filter(a -> Double.isFinite(a.value()) && Double.isFinite(a.loyalty()))
                .toList();
        QuadrantReport<Account> clean = classify(policy, good);
        assertEquals(clean.cuts(), all.cuts());
        assertEquals(clean.warnings(), all.warnings());
        Map<Integer, Placement> byId = all.index(Account::id);
        clean.forEach((account, placement) ->
                assertEquals(placement.quadrant(), byId.get(account.id()).quadrant()));
    }

    @Property
    @Tag("QUAD-4")
    void whoIsNotEligibleDoesNotMoveTheCuts(
            @ForAll("bases") List<Account> base, @ForAll("policies") QuadrantPolicy policy) {
        QuadrantReport<Account> some = QuadrantClassifier.using(policy)
                .classify(
                        base,
                        VALUE,
                        LOYALTY,
                        a -> a.id() % 3 == 0 ? Eligibility.notEligible("test account") : Eligibility.eligible());
        List<Account> others = base.stream().filter(a -> a.id() % 3 != 0).toList();
        assertEquals(classify(policy, others).cuts(), some.cuts());
        assertEquals(base.size() - others.size(), some.unclassified());
        assertEquals(others.size(), some.eligible());
        some.forEach((account, placement) ->
                assertEquals(account.id() % 3 == 0, placement.unclassified().isPresent()));
    }

    @Property
    @Tag("QUAD-6")
    void theDistanceSaysTheSide(@ForAll("bases") List<Account> base, @ForAll("policies") QuadrantPolicy policy) {
        classify(policy, base).forEach((account, placement) -> {
            Quadrant quadrant = placement.quadrant().orElseThrow();
            placement
                    .loyaltyDistance()
                    .ifPresent(distance -> assertEquals(quadrant.isHighLoyalty(), distance.signum() >= 0));
            placement
                    .valueDistance()
                    .filter(distance -> account.value() > 0)
                    .ifPresent(distance -> assertEquals(quadrant.isHighValue(), distance.signum() >= 0));
        });
    }

    @Property
    @Tag("QUAD-6")
    void whatIsMissingIsExactlyEnough(@ForAll("amounts") List<BigDecimal> amounts, @ForAll("relativeCuts") Cut cut) {
        QuadrantReport<BigDecimal> report = classifyMoney(cut, amounts);
        Optional<BigDecimal> used = report.cuts().value().amount();
        report.forEach((amount, placement) -> placement.valueDistance().ifPresent(distance -> {
            BigDecimal reached = amount.subtract(distance);
            assertEquals(0, reached.compareTo(used.orElseThrow()));
        }));
    }

    @Property
    @Tag("QUAD-2")
    void moneyOnTheBoundaryIsExact(@ForAll("amounts") List<BigDecimal> amounts, @ForAll("cuts") Cut cut) {
        QuadrantReport<BigDecimal> report = classifyMoney(cut, amounts);
        List<BigDecimal> base = amounts.stream()
                .filter(a -> a.signum() > 0 || !cut.isRelative())
                .toList();
        Optional<BigDecimal> exact = slowCut(cut, base);
        assertEquals(exact.map(Decimals::plain), report.cuts().value().amount());
        assertEquals(base.size(), report.cuts().value().values());
        report.forEach((amount, placement) -> assertEquals(
                amount.signum() > 0
                        && exact.filter(c -> amount.compareTo(c) >= 0).isPresent(),
                placement.quadrant().orElseThrow().isHighValue()));
        assertEquals(amounts.stream().filter(a -> a.signum() <= 0).count(), report.eligibleWithoutValue());
    }

    @Property
    @Tag("QUAD-9")
    void theOrderOfTheInputDoesNotMatter(
            @ForAll("hostileBases") List<Account> base,
            @ForAll("policies") QuadrantPolicy policy,
            @ForAll Random random) {
        List<Account> shuffled = new ArrayList<>(base);
        Collections.shuffle(shuffled, random);
        QuadrantReport<Account> before = classify(policy, base);
        QuadrantReport<Account> after = classify(policy, shuffled);
        assertEquals(before.cuts(), after.cuts());
        assertEquals(before.warnings(), after.warnings());
        assertEquals(quadrants(before), quadrants(after));
    }

    @Property
    @Tag("QUAD-9")
    void theUnitOfValueDoesNotMatterToRelativeCuts(
            @ForAll("amounts") List<BigDecimal> amounts,
            @ForAll("relativeCuts") Cut cut,
            @ForAll("factors") int factor) {
        List<BigDecimal> scaled = amounts.stream()
                .map(a -> a.multiply(BigDecimal.valueOf(factor)))
                .toList();
        assertEquals(sides(classifyMoney(cut, amounts)), sides(classifyMoney(cut, scaled)));
        List<Account> plain = accounts(amounts, 1);
        List<Account> times = accounts(amounts, factor / 7.0);
        QuadrantPolicy policy = QuadrantPolicy.standard().withCuts(cut, Cut.fixed(50));
        assertEquals(quadrants(classify(policy, plain)), quadrants(classify(policy, times)));
    }

    @Property
    @Tag("QUAD-10")
    void smallAndFlatBasesCarryAWarning(
            @ForAll("bases") List<Account> base, @ForAll("cuts") Cut value, @ForAll("cuts") Cut loyalty) {
        List<Reason> warnings = classify(QuadrantPolicy.standard().withCuts(value, loyalty), base)
                .warnings();
        List<Double> values = base.stream()
                .map(Account::value)
                .filter(v -> v > 0 || !value.isRelative())
                .toList();
        List<Double> loyalties = base.stream().map(Account::loyalty).toList();
        List<Reason> expected = new ArrayList<>(expectedWarnings(AxisTerm.VALUE, value, values));
        expected.addAll(expectedWarnings(AxisTerm.LOYALTY, loyalty, loyalties));
        assertEquals(expected, warnings);
    }

    @Property
    @Tag("QUAD-2")
    void cutsCanBeMadeWithoutPlacing(
            @ForAll("hostileBases") List<Account> base, @ForAll("policies") QuadrantPolicy policy) {
        double[] values = base.stream().mapToDouble(Account::value).toArray();
        double[] loyalties = base.stream().mapToDouble(Account::loyalty).toArray();
        assertEquals(
                classify(policy, base).cuts(), QuadrantClassifier.using(policy).cuts(values, loyalties));
    }

    @Property(tries = 200)
    @Tag("QUAD-6")
    void everyPlacementSaysWhyInBothLanguages(
            @ForAll("hostileBases") List<Account> base, @ForAll("policies") QuadrantPolicy policy) {
        classify(policy, base).forEach((account, placement) -> {
            String english = placement.explain(Locale.ENGLISH);
            assertFalse(english.contains("{"), english);
            assertTrue(placement.explain(Locale.CHINESE).matches("(?s).*\\p{IsHan}.*"));
            assertEquals(placement.explanation(), placement.explanation());
        });
    }

    @Provide
    Arbitrary<List<Account>> bases() {
        return QuadrantArbitraries.bases();
    }

    @Provide
    Arbitrary<List<Account>> hostileBases() {
        return QuadrantArbitraries.hostileBases();
    }

    @Provide
    Arbitrary<Cut> cuts() {
        return QuadrantArbitraries.cuts();
    }

    @Provide
    Arbitrary<Cut> relativeCuts() {
        return QuadrantArbitraries.relativeCuts();
    }

    @Provide
    Arbitrary<QuadrantPolicy> policies() {
        return QuadrantArbitraries.policies();
    }

    @Provide
    Arbitrary<List<BigDecimal>> amounts() {
        return QuadrantArbitraries.amounts();
    }

    @Provide
    Arbitrary<Integer> factors() {
        return Arbitraries.integers().between(1, 1000);
    }

    private static QuadrantReport<Account> classify(QuadrantPolicy policy, List<Account> base) {
        return QuadrantClassifier.using(policy).classify(base, VALUE, LOYALTY);
    }

    private static QuadrantReport<BigDecimal> classifyMoney(Cut cut, List<BigDecimal> amounts) {
        return QuadrantClassifier.using(QuadrantPolicy.standard().withCuts(cut, Cut.fixed(50)))
                .classify(amounts, Axis.ofMoney(a -> Money.of(a, CNY)), Axis.ofDouble(a -> 50));
    }

    private static Map<Integer, Optional<Quadrant>> quadrants(QuadrantReport<Account> report) {
        return report.index(Account::id).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().quadrant()));
    }

    private static List<Optional<Quadrant>> sides(QuadrantReport<?> report) {
        List<Optional<Quadrant>> sides = new ArrayList<>();
        report.forEach((item, placement) -> sides.add(placement.quadrant()));
        return sides;
    }

    private static List<Account> accounts(List<BigDecimal> amounts, double factor) {
        List<Account> accounts = new ArrayList<>();
        amounts.forEach(a -> accounts.add(new Account(accounts.size(), a.doubleValue() * factor, 50)));
        return accounts;
    }

    private static List<Reason> expectedWarnings(AxisTerm axis, Cut cut, List<Double> values) {
        List<Reason> warnings = new ArrayList<>();
        if (cut.isRelative() && values.size() < 10) {
            warnings.add(Reason.of(QuadrantReason.FEW_ELIGIBLE, axis, values.size(), 10));
        }
        if (values.stream().map(v -> v + 0.0).distinct().count() == 1) {
            warnings.add(Reason.of(QuadrantReason.NO_SPREAD, axis));
        }
        return warnings;
    }

    private static List<BigDecimal> decimals(List<Double> values) {
        return values.stream().map(BigDecimal::new).toList();
    }

    private static boolean reaches(double value, Optional<BigDecimal> cut) {
        return cut.filter(c -> new BigDecimal(value).compareTo(c) >= 0).isPresent();
    }

    /** The definition, word for word: sort everything, then look. */
    private static Optional<BigDecimal> slowCut(Cut cut, List<BigDecimal> values) {
        List<BigDecimal> sorted = values.stream().sorted().toList();
        if (cut instanceof Cut.Fixed fixed) {
            return Optional.of(fixed.value());
        }
        if (sorted.isEmpty()) {
            return Optional.empty();
        }
        if (cut instanceof Cut.TopShare top) {
            int rank = 1;
            while (BigDecimal.valueOf(rank).compareTo(top.s().multiply(BigDecimal.valueOf(sorted.size()))) < 0) {
                rank++;
            }
            return Optional.of(sorted.get(sorted.size() - rank));
        }
        BigDecimal h = ((Cut.Quantile) cut).q().multiply(BigDecimal.valueOf(sorted.size() - 1L));
        BigDecimal low = sorted.get(h.setScale(0, RoundingMode.FLOOR).intValueExact());
        BigDecimal high = sorted.get(h.setScale(0, RoundingMode.CEILING).intValueExact());
        return Optional.of(low.add(h.remainder(BigDecimal.ONE).multiply(high.subtract(low))));
    }
}
