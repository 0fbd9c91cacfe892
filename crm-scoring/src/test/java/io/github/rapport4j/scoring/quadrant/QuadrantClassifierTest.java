// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.quadrant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.explain.Term;
import io.github.rapport4j.core.explain.Worded;
import io.github.rapport4j.core.measure.CurrencyMismatchException;
import io.github.rapport4j.core.measure.Money;
import io.github.rapport4j.core.measure.Score;
import io.github.rapport4j.scoring.axis.Axis;
import io.github.rapport4j.scoring.axis.AxisReason;
import io.github.rapport4j.scoring.axis.AxisTerm;
import io.github.rapport4j.scoring.axis.Cut;
import io.github.rapport4j.scoring.axis.Reading;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class QuadrantClassifierTest {
    /** As a host might have it: mutable, equal to everything, no good as a key. */
    static final class Account {
        final String id;
        final Money spend;
        final @Nullable Double loyalty;
        final String expected;

        Account(String id, String spend, @Nullable Double loyalty, String expected) {
            this.id = id;
            this.spend = Money.of(spend, "CNY");
            this.loyalty = loyalty;
            this.expected = expected;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Account;
        }

        @Override
        public int hashCode() {
            throw new UnsupportedOperationException("accounts are no keys");
        }
    }

    private static final Axis<Account> SPEND = Axis.ofMoney(account -> account.spend);
    private static final Axis<Account> LOYALTY = Axis.ofReading(
            account -> account.loyalty == null ? Reading.missing("no survey") : Reading.of(account.loyalty));

    @Test
    @Tag("QUAD-3")
    void theExampleOfTheSourcesComesOut() throws IOException {
        List<Account> accounts = golden();
        QuadrantReport<Account> report =
                QuadrantClassifier.using(QuadrantPolicy.standard()).classify(accounts, SPEND, LOYALTY);
        List<Account> seen = new ArrayList<>();
        report.forEach((account, placement) -> {
            seen.add(account);
            assertEquals(account.expected, placement.quadrant().orElseThrow().name());
        });
        assertEquals(accounts.size(), seen.size());
        assertEquals(accounts.size(), report.size());
        assertEquals(Money.of("850000", "CNY"), report.cuts().value().shown().orElseThrow());
        QuadrantReport<Account> top = QuadrantClassifier.using(
                        QuadrantPolicy.standard().withCuts(Cut.topShare(0.2), Cut.fixed(50)))
                .classify(accounts, SPEND, LOYALTY);
        assertNotEquals(Optional.of(Quadrant.POTENTIAL), top.placement(1).quadrant());
    }

    @Test
    @Tag("QUAD-4")
    @Tag("QUAD-7")
    void aMissingReadingLeavesOneAccountOut() {
        List<Account> accounts = List.of(
                new Account("a", "10", 60.0, ""), new Account("b", "20", null, ""), new Account("c", "30", 50.0, ""));
        QuadrantReport<Account> report =
                QuadrantClassifier.using(QuadrantPolicy.standard()).classify(accounts, SPEND, LOYALTY);
        assertEquals(2, report.eligible());
        assertEquals(1, report.unclassified());
        assertEquals(Map.of(AxisReason.MISSING, 1), report.unclassifiedByReason());
        assertEquals(
                "not classified: loyalty is missing: no survey",
                report.placement(1).explain(Locale.ENGLISH));
        assertEquals("未分类:忠诚度缺失:no survey", report.placement(1).explain(Locale.CHINESE));
        assertEquals(Money.of("20", "CNY"), report.cuts().value().shown().orElseThrow());
        assertEquals(
                Optional.of(Quadrant.CORE),
                report.index(account -> account.id).get("c").quadrant());
        assertEquals(1, report.count(Quadrant.BASIC));
        assertEquals("QuadrantReport[[1, 0, 1, 0], unclassified=1]", report.toString());
    }

    @Test
    @Tag("QUAD-6")
    void aPlacementSaysWhatWouldChangeIt() {
        List<Account> accounts = List.of(
                new Account("a", "41700", 80.0, ""),
                new Account("b", "50000", 30.0, ""),
                new Account("c", "-5", 49.5, ""));
        QuadrantPolicy policy = QuadrantPolicy.standard().withCuts(Cut.fixed(50_000), Cut.fixed(50));
        QuadrantReport<Account> report = QuadrantClassifier.using(policy).classify(accounts, SPEND, LOYALTY);
        assertEquals("""
                basic
                  spend within the window 41,700 CNY is low: below 50,000 CNY (fixed at 50,000)
                    8,300 CNY more spend within the window would make this customer core
                  loyalty 80 is high: on or above 50 (fixed at 50)
                    30 less loyalty is still enough to stay; with any less this customer becomes phase-out""", report.placement(0).explain(Locale.ENGLISH));
        assertEquals("""
                潜力客户
                  统计期内消费 50,000 CNY 为高:不低于 50,000 CNY(固定值 50,000)
                    统计期内消费减少 0 CNY 仍可保持;再少则成为淘汰客户
                  忠诚度 30 为低:低于 50(固定值 50)
                    忠诚度再增加 20,即成为核心客户""", report.placement(1).explain(Locale.SIMPLIFIED_CHINESE));
        assertEquals(
                List.of("80", "30"),
                Stream.of(report.placement(0).loyalty(), report.placement(0).loyaltyDistance())
                        .map(amount -> amount.orElseThrow().stripTrailingZeros().toPlainString())
                        .toList());
        assertEquals("Placement[0, basic]", report.placement(0).toString());
        assertSame(accounts.get(2), report.item(2));
        assertEquals(0, report.placement(2).valueDistance().orElseThrow().compareTo(BigDecimal.valueOf(-50005)));
        assertTrue(report.placement(2)
                .explain(Locale.ENGLISH)
                .contains("-5 CNY is low: nothing at or below 0 is high\n"
                        + "    50,005 CNY more spend within the window would make this customer potential"));
    }

    @Test
    @Tag("QUAD-1")
    void aValueOfNothingIsNeverHigh() {
        QuadrantPolicy policy = QuadrantPolicy.standard().withCuts(Cut.fixed(-10), Cut.fixed(0));
        QuadrantReport<Double> report = QuadrantClassifier.using(policy)
                .classify(List.of(-5.0, 0.0, 0.01), Axis.ofDouble(v -> v), Axis.ofDouble(v -> 0));
        assertEquals(2, report.count(Quadrant.BASIC));
        assertEquals(1, report.count(Quadrant.CORE));
        assertTrue(report.placement(1)
                .explain(Locale.ENGLISH)
                .contains("value 0 is low: nothing at or below 0 is high\n"
                        + "    any value above 0 would make this customer core"));
    }

    @Test
    @Tag("QUAD-1")
    @Tag("QUAD-6")
    void aCutOfNothingIsReachedByAnythingAboveIt() {
        QuadrantReport<Double> report = QuadrantClassifier.using(
                        QuadrantPolicy.standard().withCuts(Cut.fixed(0), Cut.fixed(0)))
                .classify(List.of(-5.0), Axis.ofDouble(v -> v), Axis.ofDouble(v -> 0));
        assertTrue(report.placement(0)
                .explain(Locale.ENGLISH)
                .contains("any value above 0 would make this customer core"));
    }

    @Test
    @Tag("LOY-3")
    void aReadingHeldLowIsLowWhateverTheCut() {
        Reason complaint = Reason.of(QuadrantReason.NOT_ELIGIBLE, "complaint");
        QuadrantPolicy policy = QuadrantPolicy.standard().withCuts(Cut.fixed(1), Cut.fixed(0));
        QuadrantReport<Integer> report = QuadrantClassifier.using(policy)
                .classify(
                        List.of(0, 1),
                        Axis.ofLong(i -> 5),
                        Axis.ofReading(i -> i == 0 ? Reading.ofLow(Score.of(49), complaint) : Reading.of(49)));
        assertEquals(Optional.of(Quadrant.POTENTIAL), report.placement(0).quadrant());
        assertEquals(Optional.of(complaint), report.placement(0).heldLow());
        assertEquals(Optional.of(Quadrant.CORE), report.placement(1).quadrant());
        assertTrue(report.placement(0)
                .explain(Locale.ENGLISH)
                .contains("loyalty 49 is low whatever the cut: not eligible: complaint"));
    }

    @Test
    @Tag("QUAD-2")
    void aMedianOfMoneyMayFallBetweenTenThousandths() {
        QuadrantReport<Money> report = QuadrantClassifier.using(QuadrantPolicy.standard())
                .classify(
                        List.of(Money.of("0.0001", "CNY"), Money.of("0.0002", "CNY")),
                        Axis.ofMoney(m -> m),
                        Axis.ofScore(m -> Score.of(50)));
        assertEquals("0.00015", report.cuts().value().amount().orElseThrow().toPlainString());
        assertEquals(Optional.of(Quadrant.BASIC), report.placement(0).quadrant());
        assertEquals(Optional.of(Quadrant.CORE), report.placement(1).quadrant());
    }

    @Test
    @Tag("QUAD-2")
    void aMedianBetweenNeighbouringDoublesKeepsTheLowerOneLow() {
        QuadrantReport<Double> report = QuadrantClassifier.using(QuadrantPolicy.standard())
                .classify(List.of(1.0, Math.nextUp(1.0)), Axis.ofDouble(v -> v), Axis.ofDouble(v -> 50));
        assertEquals(Optional.of(Quadrant.BASIC), report.placement(0).quadrant());
        assertEquals(Optional.of(Quadrant.CORE), report.placement(1).quadrant());
    }

    @Test
    @Tag("QUAD-7")
    void moneyThatCannotBeKeptExactlyIsRefusedForThatItem() {
        List<Money> monies =
                List.of(Money.of("0.00001", "CNY"), Money.of("1000000000000000", "CNY"), Money.of("1", "CNY"));
        QuadrantReport<Money> report = QuadrantClassifier.using(QuadrantPolicy.standard())
                .classify(monies, Axis.ofMoney(m -> m), Axis.ofDouble(m -> 50));
        assertEquals(Map.of(AxisReason.NOT_EXACT, 2), report.unclassifiedByReason());
        assertEquals(
                Optional.of(Reason.of(AxisReason.NOT_EXACT, AxisTerm.SPEND)),
                report.placement(0).unclassified());
    }

    @Test
    void twoCurrenciesAreAnError() {
        List<Money> monies = List.of(Money.of("1", "CNY"), Money.of("1", "EUR"));
        QuadrantClassifier classifier = QuadrantClassifier.using(QuadrantPolicy.standard());
        assertThrows(
                CurrencyMismatchException.class,
                () -> classifier.classify(monies, Axis.ofMoney(m -> m), Axis.ofDouble(m -> 50)));
    }

    @Test
    @Tag("QUAD-2")
    void aRelativeCutOverNobodyIsUndefinedAndNobodyIsHigh() {
        QuadrantReport<Double> report = QuadrantClassifier.using(QuadrantPolicy.standard())
                .classify(List.of(0.0, -1.0), Axis.ofDouble(v -> v), Axis.ofDouble(v -> 60));
        assertEquals(Optional.empty(), report.cuts().value().amount());
        assertEquals(2, report.count(Quadrant.BASIC));
        assertEquals(2, report.eligibleWithoutValue());
        assertEquals(Optional.empty(), report.placement(0).valueDistance());
    }

    @Test
    @Tag("QUAD-10")
    void tenCustomersAreEnoughAndNineAreNot() {
        QuadrantClassifier classifier = QuadrantClassifier.using(QuadrantPolicy.standard());
        List<Double> ten = Stream.iterate(1.0, v -> v + 1).limit(10).toList();
        Axis<Double> axis = Axis.ofDouble(v -> v);
        assertEquals(List.of(), classifier.classify(ten, axis, axis).warnings());
        List<Reason> warnings =
                classifier.classify(ten.subList(1, 10), axis, axis).warnings();
        assertEquals(List.of(Reason.of(QuadrantReason.FEW_ELIGIBLE, AxisTerm.VALUE, 9, 10)), warnings);
        assertEquals(
                "the cut of value was taken over 9 customers only, fewer than 10",
                warnings.get(0).text(Locale.ENGLISH));
    }

    @Test
    @Tag("QUAD-4")
    void whoIsNotEligibleSaysWhy() {
        Eligibility not = Eligibility.notEligible("a test account");
        assertEquals("not eligible: a test account", not.<String>fold(() -> "is", why -> why.text(Locale.ENGLISH)));
        assertEquals("is", Eligibility.eligible().<String>fold(() -> "is", why -> why.text(Locale.ENGLISH)));
        QuadrantReport<Integer> report = QuadrantClassifier.using(QuadrantPolicy.standard())
                .classify(List.of(1), Axis.ofLong(i -> 1), Axis.ofLong(i -> 1), item -> not);
        assertEquals("Placement[0, unclassified]", report.placement(0).toString());
    }

    @Test
    void oneIdTwiceIsNamedByItsPlace() {
        QuadrantReport<String> report = QuadrantClassifier.using(QuadrantPolicy.standard())
                .classify(List.of("a", "b", "a"), Axis.ofDouble(v -> 1), Axis.ofDouble(v -> 1));
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> report.index(id -> id));
        assertEquals("id must differ between items, but was the same at 2", e.getMessage());
    }

    @Test
    void badPoliciesAreRefused() {
        assertEquals("q must be 0 to 1, but was 1.5", refusal(() -> Cut.quantile(1.5)));
        assertEquals("s must be above 0 and at most 1, but was 0", refusal(() -> Cut.topShare(0)));
        assertEquals("value must be finite, but was NaN", refusal(() -> Cut.fixed(Double.NaN)));
        QuadrantPolicy standard = QuadrantPolicy.standard();
        assertEquals("customers must be at least 0, but was -1", refusal(() -> standard.withSmallBase(-1)));
        assertEquals("days must be at least 0, but was -1", refusal(() -> standard.withMinimumDays(-1)));
        assertEquals(
                "loyalties must have 1 numbers, but was 0",
                refusal(() -> QuadrantClassifier.using(standard).cuts(new double[1], new double[0])));
    }

    @Test
    void aPolicyIsKnownByItsContent() {
        QuadrantPolicy standard = QuadrantPolicy.standard();
        QuadrantPolicy other = standard.withCuts(Cut.median(), Cut.fixed(50.5)).named("acme", 2);
        assertEquals("acme", other.ref().name());
        assertNotEquals(standard.ref().fingerprint(), other.ref().fingerprint());
        assertNotEquals(standard.ref(), standard.withMinimumDays(30).ref());
        assertNotEquals(standard.ref(), standard.withSmallBase(30).ref());
        assertNotEquals(standard, standard.withSmallBase(30));
        assertNotEquals(standard, standard.named("acme", 1));
        QuadrantPolicy least = standard.withMinimumDays(0).withSmallBase(0);
        assertEquals(
                "QuadrantPolicy[" + least.ref() + ", Cuts[value=" + least.valueCut() + ", loyalty=" + least.loyaltyCut()
                        + "], Bases[customers=0, days=0]]",
                least.toString());
        QuadrantPolicy same = standard.withCuts(Cut.quantile(0.50), Cut.fixed(50.0));
        assertEquals(standard, same);
        assertEquals(standard.ref().hashCode(), same.hashCode());
        QuadrantReport<Double> report =
                QuadrantClassifier.using(other).classify(List.of(1.0), Axis.ofDouble(v -> v), Axis.ofDouble(v -> v));
        assertEquals(other.ref(), report.policy());
        assertEquals(other.ref(), report.placement(0).policy());
    }

    @Test
    void everyWordIsThereInBothLanguages() {
        List<Worded> words = new ArrayList<>(List.of(Quadrant.values()));
        words.addAll(List.of(QuadrantReason.values()));
        for (Worded word : words) {
            assertTrue(word.texts().keys(Locale.ENGLISH).contains(word.key()), word.key());
            assertTrue(word.texts().keys(Locale.CHINESE).contains(word.key()), word.key());
        }
        List<String> labels = Stream.of(Quadrant.values())
                .map(q -> ((Term) q).label(Locale.CHINESE))
                .toList();
        assertEquals(List.of("核心客户", "潜力客户", "基础客户", "淘汰客户"), labels);
        for (Worded word : Stream.of(AxisTerm.values(), AxisReason.values())
                .flatMap(Stream::of)
                .toList()) {
            assertTrue(word.texts().keys(Locale.ENGLISH).contains(word.key()), word.key());
            assertTrue(word.texts().keys(Locale.CHINESE).contains(word.key()), word.key());
        }
    }

    private static String refusal(org.junit.jupiter.api.function.Executable call) {
        return Objects.requireNonNull(
                assertThrows(IllegalArgumentException.class, call).getMessage());
    }

    private static List<Account> golden() throws IOException {
        List<Account> accounts = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(
                        QuadrantClassifierTest.class.getResourceAsStream("/golden/quadrant_example.csv")),
                StandardCharsets.UTF_8))) {
            for (String line : reader.lines().skip(1).toList()) {
                String[] cells = line.split(",", -1);
                accounts.add(new Account(cells[0], cells[1], cells[4].equals("HIGH") ? 80.0 : 20.0, cells[5]));
            }
        }
        assertEquals(3, accounts.size());
        return accounts;
    }
}
