// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.rapport4j.core.fact.FactKind;
import io.github.rapport4j.core.measure.Money;
import io.github.rapport4j.core.measure.Ratio;
import io.github.rapport4j.core.measure.Score;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.Tag;

class TextRendererTest {
    private static final TextRenderer PIRATE =
            TextRenderer.standard().withTexts(Locale.forLanguageTag("x-pirate"), key -> Optional.empty());

    @Example
    void placesAreFilledInTheirOwnOrderAndMayRepeat() {
        assertEquals("b a b", render("{1} {0} {1}", "a", "b"));
        assertEquals("no places", render("no places"));
        assertEquals("{0} stays", render("{0} stays", "{0}"));
    }

    @Example
    void argumentsHaveOurOwnPatterns() {
        assertEquals("1,234,567.89 CNY", render("{0}", Money.of("1234567.89", "CNY")));
        assertEquals("66.7 %", render("{0}", Ratio.of(2, 3)));
        assertEquals("0/0", render("{0}", Ratio.of(0, 0)));
        assertEquals("69.5", render("{0}", Score.parse("69.5")));
        assertEquals("12,345", render("{0}", 12_345));
        assertEquals("-1,234.5", render("{0}", -1234.5));
        assertEquals("2026-03-01", render("{0}", LocalDate.of(2026, 3, 1)));
        assertEquals("purchase", render("{0}", FactKind.PURCHASE));
        assertEquals("purchase, refund", render("{0}", List.of(FactKind.PURCHASE, FactKind.REFUND)));
        assertEquals("NaN", render("{0}", Double.NaN));
    }

    @Example
    @Tag("TEXT-1")
    void listsAndTermsFollowTheReader() {
        Reason reason = reason("{0}", List.of(FactKind.PURCHASE, FactKind.REFUND));
        assertEquals("购买、退款", reason.text(Locale.SIMPLIFIED_CHINESE));
        assertEquals("purchase, refund", reason.text(Locale.FRENCH));
    }

    @Example
    @Tag("TEXT-1")
    void aHostRewordsATemplateAndEveryTermInIt() {
        TextRenderer german = TextRenderer.standard()
                .withTexts(
                        Locale.GERMAN,
                        key -> Optional.ofNullable(Map.of("test.code", "Grund: {0}", "fact-kind.purchase", "Kauf")
                                .get(key)));
        assertEquals("Grund: Kauf", german.render(reason("because {0}", FactKind.PURCHASE), Locale.GERMANY));
        assertEquals("because purchase", german.render(reason("because {0}", FactKind.PURCHASE), Locale.ENGLISH));
        assertEquals("because purchase", PIRATE.render(reason("because {0}", FactKind.PURCHASE), Locale.ENGLISH));
    }

    @Example
    void anExplanationIsATreeOfLines() {
        Explanation tree = Explanation.of(
                reason("top"),
                List.of(
                        Explanation.of(reason("a"), List.of(Explanation.of(reason("a1")))),
                        Explanation.of(reason("b {0}", 7))));
        assertEquals("top\n  a\n    a1\n  b 7", tree.text(Locale.ENGLISH));
        Explained explained = () -> tree;
        assertEquals(tree.text(Locale.CHINESE), explained.explain(Locale.CHINESE));
    }

    @Example
    void reasonsNestInReasons() {
        assertEquals("because of 3 things", render("because {0}", reason("of {0} things", 3)));
    }

    @Example
    void aTemplateWithAPlaceTooManyIsNamed() {
        for (String place : List.of("2", "x", "", "-1", "99999999999")) {
            IllegalArgumentException e =
                    assertThrows(IllegalArgumentException.class, () -> render("{" + place + "}", 1, 2));
            assertEquals("template of test.code must have places 0 to 1, but was {" + place + "}", e.getMessage());
        }
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> render("{0", 1));
        assertEquals("template of test.code must have places 0 to 0, but was {}", e.getMessage());
    }

    private static String render(String template, Object... arguments) {
        return reason(template, arguments).text(Locale.ENGLISH);
    }

    private static Reason reason(String template, Object... arguments) {
        return Reason.of(new Said(template), arguments);
    }

    private record Said(String template) implements ReasonCode {
        @Override
        public String code() {
            return "code";
        }

        @Override
        public String key() {
            return "test.code";
        }

        @Override
        public String text(Locale locale) {
            return template;
        }

        @Override
        public Texts texts() {
            throw new AssertionError("has its own text");
        }
    }
}
