// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.questionnaire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.rapport4j.scoring.bant.BantAnswer;
import io.github.rapport4j.scoring.bant.BantCriterion;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class BantQuestionnaireTest {
    private final BantQuestionnaire standard = BantQuestionnaire.standard();

    @Test
    @Tag("BANT-2")
    void theStandardOffersTheDegreesOfTheSource() {
        List<String> lines = new ArrayList<>();
        for (BantCriterion criterion : BantCriterion.values()) {
            for (BantOption option : standard.options(criterion)) {
                lines.add(criterion.code() + " " + option.code() + " " + option.answer());
            }
        }
        assertEquals("""
                budget approved yes
                budget planned 0.6
                budget interest 0.3
                budget none no
                authority decision-maker yes
                authority sponsor 0.6
                authority user 0.3
                authority none no
                need high-fit yes
                need partial-fit 0.6
                need assumed 0.3
                need none no
                timeline within-3-months yes
                timeline 3-to-6-months 0.6
                timeline 6-to-12-months 0.3
                timeline later no""", String.join("\n", lines));
    }

    @Test
    void anOptionHasATextAndACriterionAQuestion() {
        BantOption sponsor = standard.option(BantCriterion.AUTHORITY, "sponsor").orElseThrow();
        assertEquals("sponsor with access", sponsor.term().label(Locale.ENGLISH));
        assertEquals("有渠道的内部支持者", sponsor.term().label(Locale.CHINESE));
        assertEquals("计划何时采购？", BantCriterion.TIMELINE.question().label(Locale.CHINESE));
    }

    @Test
    void codesBecomeAnswers() {
        assertEquals(BantAnswer.YES, standard.answer(BantCriterion.NEED, "high-fit"));
        assertEquals(BantAnswer.UNKNOWN, standard.answer(BantCriterion.NEED, "unknown"));
        IllegalArgumentException e =
                assertThrows(IllegalArgumentException.class, () -> standard.answer(BantCriterion.NEED, "approved"));
        assertEquals(
                "need option must be one of [high-fit, partial-fit, assumed, none], but was approved", e.getMessage());
    }

    @Test
    void aHostsOwnQuestionnaireIsChecked() {
        BantOption option = standard.options().get(0);
        BantQuestionnaire own = BantQuestionnaire.of(List.of(option));
        assertEquals(List.of(option), own.options());
        assertEquals(List.of(), own.options(BantCriterion.NEED));
        IllegalArgumentException e =
                assertThrows(IllegalArgumentException.class, () -> BantQuestionnaire.of(List.of(option, option)));
        assertEquals("budget option codes must be unique and not unknown, but was approved", e.getMessage());
        IllegalArgumentException none = assertThrows(
                IllegalArgumentException.class,
                () -> new BantOption(BantCriterion.BUDGET, option.term(), BantAnswer.UNKNOWN));
        assertEquals("budget option must have a degree, but was unknown", none.getMessage());
        assertThrows(IllegalArgumentException.class, () -> BantOption.of(BantCriterion.BUDGET, option.term(), "1.5"));
    }
}
