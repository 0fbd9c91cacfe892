// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.rapport4j.core.explain.Breakdown;
import io.github.rapport4j.core.measure.Score;
import io.github.rapport4j.scoring.bant.BantAssessment;
import io.github.rapport4j.scoring.bant.BantCriterion;
import io.github.rapport4j.scoring.bant.BantLine;
import io.github.rapport4j.scoring.bant.BantPolicy;
import io.github.rapport4j.scoring.bant.BantScorer;
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

class ScoreChangeProperties {
    private static final BantScorer STANDARD = BantScorer.using(BantPolicy.standard());

    @Property
    @Tag("BANT-17")
    void theLinesAddUpToTheDifference(
            @ForAll("policies") BantPolicy a,
            @ForAll("policies") BantPolicy b,
            @ForAll("leads") BantAssessment before,
            @ForAll("leads") BantAssessment after) {
        Breakdown<Score, BantLine> one = BantScorer.using(a).score(before).breakdown();
        Breakdown<Score, BantLine> two = BantScorer.using(b).score(after).breakdown();
        ScoreChange change = ScoreChange.between(one, two);
        BigDecimal sum =
                change.lines().stream().map(ScoreChange.Part::difference).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertEquals(0, sum.compareTo(two.total().points().subtract(one.total().points())));
        assertEquals(0, sum.compareTo(change.difference()));
        for (BantCriterion criterion : BantCriterion.values()) {
            ScoreChange.Part part = change.lines().get(criterion.ordinal());
            assertEquals(one.lines().get(criterion.ordinal()).amount(), part.before());
            assertEquals(two.lines().get(criterion.ordinal()).amount(), part.after());
        }
    }

    @Example
    @Tag("BANT-17")
    void aChangeIsExplainedByTheLinesThatMoved() {
        ScoreChange change = ScoreChange.between(lead("yes/no/unknown/yes"), lead("no/no/0.6/yes"));
        assertEquals("""
                from 45 to 43 points
                  budget from 20 to 0; now budget: no, 0 of 20 points
                  need from 0 to 18; now need: partly (0.6), 18 of 30 points""", change.explain(Locale.ENGLISH));
        assertEquals("""
                从 45 分变为 43 分
                  预算从 20 变为 0；现为 预算：否，得 0 分（满分 20）
                  需求从 0 变为 18；现为 需求：部分满足（0.6），得 18 分（满分 30）""", change.explain(Locale.CHINESE));
        assertEquals(new BigDecimal("-2"), change.difference());
    }

    @Example
    @Tag("BANT-17")
    void aLineThatIsGoneOrNewCountsFromNothing() {
        Breakdown<Score, BantLine> whole = lead("yes/yes/yes/yes");
        Breakdown<Score, BantLine> half =
                Breakdown.of(Score.of(45), whole.lines().subList(0, 2));
        ScoreChange lost = ScoreChange.between(whole, half);
        ScoreChange found = ScoreChange.between(half, whole);
        assertEquals(
                List.of("0", "0", "-30", "-25"),
                lost.lines().stream().map(p -> p.difference().toString()).toList());
        assertEquals(
                List.of("0", "0", "30", "25"),
                found.lines().stream().map(p -> p.difference().toString()).toList());
    }

    private static Breakdown<Score, BantLine> lead(String text) {
        return STANDARD.score(BantAssessment.parse(text)).breakdown();
    }

    @Provide
    Arbitrary<BantPolicy> policies() {
        return BantArbitraries.policies();
    }

    @Provide
    Arbitrary<BantAssessment> leads() {
        return BantArbitraries.assessments();
    }
}
