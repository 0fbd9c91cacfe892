// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.judgement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.rapport4j.core.explain.Explanation;
import io.github.rapport4j.core.measure.Score;
import io.github.rapport4j.core.privacy.FreeText;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.scoring.bant.BantAssessment;
import io.github.rapport4j.scoring.bant.BantPolicy;
import io.github.rapport4j.scoring.bant.BantScore;
import io.github.rapport4j.scoring.bant.BantScorer;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

class JudgedScoreProperties {
    private static final LocalDate START = LocalDate.of(2026, 3, 1);

    private final BantScore computed =
            BantScorer.using(BantPolicy.standard()).score(BantAssessment.parse("yes/0.6/unknown/no"));

    @Property
    @Tag("BANT-15")
    void theNewestThatHoldsIsShownAndOfOneDayTheLowest(
            @ForAll("overrides") List<ScoreOverride> overrides,
            @ForAll @IntRange(max = 20) int day,
            @ForAll Random random) {
        LocalDate today = START.plusDays(day);
        ScoreOverride best = null;
        for (ScoreOverride each : overrides) {
            boolean holds = each.date().compareTo(today) <= 0 && today.compareTo(each.expiry()) <= 0;
            boolean newer = best == null || each.date().isAfter(best.date());
            boolean lower = best != null
                    && each.date().equals(best.date())
                    && each.value().compareTo(best.value()) < 0;
            best = holds && (newer || lower) ? each : best;
        }
        JudgedScore judged = JudgedScore.of(computed, overrides, on(today));
        assertEquals(
                Optional.ofNullable(best).map(ScoreOverride::value),
                judged.override().map(ScoreOverride::value));
        assertEquals(best == null ? computed.expected() : best.value(), judged.points());
        assertEquals(computed, judged.computed());
        List<ScoreOverride> shuffled = new ArrayList<>(overrides);
        Collections.shuffle(shuffled, random);
        assertEquals(judged, JudgedScore.of(computed, shuffled, on(today)));
    }

    @Example
    @Tag("BANT-15")
    void anOverrideHoldsThroughItsExpiryAndIsGoneTheDayAfter() {
        ScoreOverride override = override(3, 10, 85, "u7");
        assertFalse(override.isInForce(on(START.plusDays(2))));
        assertEquals(Score.of(85), points(override, 3));
        assertEquals(Score.of(85), points(override, 10));
        assertEquals(Score.of(35), points(override, 11));
    }

    @Example
    @Tag("BANT-15")
    void itIsShownBesideTheComputedScoreAndRestsOnNothing() {
        JudgedScore judged = JudgedScore.of(computed, List.of(override(3, 10, 85, "u7")), on(START.plusDays(5)));
        Explanation explanation = judged.explanation();
        assertEquals("set by hand, and computed", explanation.reason().text(Locale.ENGLISH));
        assertEquals(List.of(), explanation.parts().get(0).parts());
        assertEquals(
                "set to 85 by u7 until 2026-03-11", explanation.parts().get(0).text(Locale.ENGLISH));
        assertEquals(
                "由 u7 人工设为 85 分，有效期至 2026-03-11", explanation.parts().get(0).text(Locale.CHINESE));
        assertEquals(computed.explanation(), explanation.parts().get(1));
        assertFalse(judged.explain(Locale.ENGLISH).contains("Zhang"));
        assertFalse(judged.toString().contains("Zhang"));
        assertFalse(override(3, 10, 85, "u7").toString().contains("Zhang"));
        assertEquals(
                computed.explanation(),
                JudgedScore.of(computed, List.of(), on(START)).explanation());
    }

    @Example
    @Tag("BANT-15")
    void scoresAreTheSameWhenComputedAndSetTheSame() {
        JudgedScore judged = JudgedScore.of(computed, List.of(override(3, 10, 85, "u7")), on(START.plusDays(5)));
        JudgedScore alike = JudgedScore.of(computed, List.of(override(3, 10, 85, "u7")), on(START.plusDays(6)));
        assertEquals(judged, alike);
        assertEquals(judged.hashCode(), alike.hashCode());
        assertEquals("JudgedScore[85, computed " + computed + "]", judged.toString());
        BantScore unknown = BantScorer.using(BantPolicy.standard()).score(BantAssessment.unknown());
        for (JudgedScore other : List.of(
                JudgedScore.of(computed, List.of(), on(START)),
                JudgedScore.of(computed, List.of(override(3, 10, 84, "u7")), on(START.plusDays(5))),
                JudgedScore.of(unknown, List.of(override(3, 10, 85, "u7")), on(START.plusDays(5))))) {
            assertNotEquals(judged, other);
            assertNotEquals(judged.hashCode(), other.hashCode());
        }
    }

    @Example
    void anOverrideNeedsAnAuthorAndAnEnd() {
        assertEquals(
                "author must not be blank",
                assertThrows(IllegalArgumentException.class, () -> override(1, 2, 3, " "))
                        .getMessage());
        assertEquals(
                "expiry must not be before 2026-03-03, but was 2026-03-02",
                assertThrows(IllegalArgumentException.class, () -> override(2, 1, 3, "u1"))
                        .getMessage());
    }

    private Score points(ScoreOverride override, int day) {
        return JudgedScore.of(computed, List.of(override), on(START.plusDays(day)))
                .points();
    }

    private static ScoreOverride override(int from, int to, int value, String author) {
        return ScoreOverride.builder()
                .value(Score.of(value))
                .author(author)
                .reason(FreeText.of("Zhang San knows the owner"))
                .date(START.plusDays(from))
                .expiry(START.plusDays(to))
                .build();
    }

    private static AsOf on(LocalDate day) {
        return AsOf.of(day, ZoneOffset.UTC);
    }

    @Provide
    Arbitrary<List<ScoreOverride>> overrides() {
        Arbitrary<Integer> days = Arbitraries.integers().between(0, 8);
        return Combinators.combine(days, days, Arbitraries.integers().between(0, 100), Arbitraries.of("u1", "u2"))
                .as((from, length, value, author) -> override(from, from + length, value, author))
                .list()
                .ofMaxSize(8);
    }
}
