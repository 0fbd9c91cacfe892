// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.rapport4j.scoring.bant.BantAssessment;
import io.github.rapport4j.scoring.bant.BantPolicy;
import io.github.rapport4j.scoring.bant.BantScore;
import io.github.rapport4j.scoring.bant.BantScorer;
import io.github.rapport4j.scoring.bant.LeadBand;
import io.github.rapport4j.scoring.bant.LeadBands;
import io.github.rapport4j.scoring.lead.LeadScorer;
import io.github.rapport4j.testkit.scoring.BantArbitraries;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

class PolicyLabProperties {
    @Property(tries = 200)
    @Tag("BANT-17")
    void everyLeadIsWhatBothPoliciesSay(
            @ForAll("policies") BantPolicy a,
            @ForAll("policies") BantPolicy b,
            @ForAll("leads") List<BantAssessment> leads) {
        Comparison<BantAssessment, LeadBand> comparison = PolicyLab.compare(calculator(a), calculator(b), leads);
        assertEquals(leads, comparison.items().stream().map(Move::item).toList());
        for (Move<BantAssessment, LeadBand> move : comparison.items()) {
            BantScore before = BantScorer.using(a).score(move.item());
            BantScore after = BantScorer.using(b).score(move.item());
            assertEquals(before.band(), move.from());
            assertEquals(after.band(), move.to());
            BigDecimal difference =
                    after.expected().points().subtract(before.expected().points());
            assertEquals(0, difference.compareTo(move.difference().orElseThrow()));
        }
    }

    @Property(tries = 200)
    @Tag("BANT-17")
    void theMatrixCountsEveryLeadOnce(
            @ForAll("policies") BantPolicy a,
            @ForAll("policies") BantPolicy b,
            @ForAll("leads") List<BantAssessment> leads) {
        Comparison<BantAssessment, LeadBand> comparison = PolicyLab.compare(calculator(a), calculator(b), leads);
        long all = 0;
        long moved = 0;
        for (LeadBand from : LeadBand.values()) {
            for (LeadBand to : LeadBand.values()) {
                long count = comparison.count(from, to);
                all += count;
                moved += from == to ? 0 : count;
                assertEquals(
                        count,
                        comparison.matrix().stream()
                                .filter(cell -> cell.from() == from && cell.to() == to)
                                .mapToLong(Comparison.Cell::count)
                                .sum());
            }
        }
        assertEquals(leads.size(), all);
        assertEquals(comparison.moved().size(), moved);
        assertTrue(
                PolicyLab.compare(calculator(a), calculator(a), leads).moved().isEmpty());
    }

    @Example
    @Tag("BANT-17")
    void aComparisonIsShownInBothLanguagesWithBadLeadsApart() {
        BantPolicy strict = BantPolicy.standard().withBands(LeadBands.of(50, 80));
        List<String> leads = List.of("yes/yes/yes/no", "oops", "no/no/no/no", "yes/yes/no/no", "yes/yes/no/yes");
        Comparison<String, LeadBand> comparison =
                PolicyLab.compare(textCalculator(BantPolicy.standard()), textCalculator(strict), leads);
        assertEquals("""
                3 of 4 would move
                  high-value lead to medium-value lead: 2
                  medium-value lead to deferred lead: 1
                  deferred lead stays: 1
                  could not be compared: 1""", comparison.explain(Locale.ENGLISH));
        assertEquals("""
                4 个中有 3 个发生变动
                  高价值线索 变为 中等价值线索：2
                  中等价值线索 变为 暂缓跟进：1
                  暂缓跟进 不变：1
                  无法对比：1""", comparison.explain(Locale.CHINESE));
        assertEquals("oops", comparison.refused().get(0).item());
        assertEquals(
                "the lead was refused: assessment must be four answers parted by /, but was oops",
                comparison.refused().get(0).reason().text(Locale.ENGLISH));
        assertEquals(
                List.of("yes/yes/yes/no", "yes/yes/no/no", "yes/yes/no/yes"),
                comparison.moved().stream().map(Move::item).toList());
    }

    @Example
    void aRuleThatSkipsAnItemIsRefused() {
        Calculator<String, LeadBand> broken = base -> List.of();
        IllegalArgumentException e = assertThrows(
                IllegalArgumentException.class,
                () -> PolicyLab.compare(textCalculator(BantPolicy.standard()), broken, List.of("a")));
        assertEquals("second must give 1 outcomes, but was 0", e.getMessage());
    }

    private static Calculator<BantAssessment, LeadBand> calculator(BantPolicy policy) {
        return LeadScorer.<BantAssessment>of(BantScorer.using(policy), lead -> lead)
                .toCalculator();
    }

    private static Calculator<String, LeadBand> textCalculator(BantPolicy policy) {
        return LeadScorer.of(BantScorer.using(policy), BantAssessment::parse).toCalculator();
    }

    @Provide
    Arbitrary<BantPolicy> policies() {
        return BantArbitraries.policies();
    }

    @Provide
    Arbitrary<List<BantAssessment>> leads() {
        return BantArbitraries.assessments().list().ofMaxSize(20);
    }
}
