// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.rapport4j.core.fact.FactKind;
import io.github.rapport4j.core.vocabulary.LifecycleStage;
import io.github.rapport4j.testkit.core.ModuleWords;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    @Tag("TEXT-1")
    void everyEnumOfTheModuleSpeaksBothLanguages() {
        ModuleWords words = ModuleWords.of(FactKind.class);
        assertTrue(words.words().contains(FactKind.HOST_FACT));
        assertTrue(words.words().contains(LifecycleStage.LOYALTY));
        assertEquals(List.of(), words.complaints());
    }

    @Test
    @Tag("TEXT-1")
    void chineseIsForChineseLocalesAndEnglishForAllOthers() {
        for (Locale locale : List.of(Locale.CHINESE, Locale.SIMPLIFIED_CHINESE, Locale.TRADITIONAL_CHINESE)) {
            assertEquals("购买", FactKind.PURCHASE.label(locale));
        }
        for (Locale locale : List.of(Locale.ENGLISH, Locale.ROOT, Locale.JAPAN, Locale.forLanguageTag("tlh"))) {
            assertEquals("purchase", FactKind.PURCHASE.label(locale));
        }
    }

    @Test
    @Tag("TEXT-1")
    void theMachinesLanguageDoesNotMatter() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.CHINA);
            assertEquals("purchase", FactKind.PURCHASE.label(Locale.ENGLISH));
            assertEquals("purchase", FactKind.PURCHASE.label(Locale.FRENCH));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    @Tag("TEXT-1")
    void aHostAddsALanguage() {
        TextRenderer german = TextRenderer.standard()
                .withTexts(
                        Locale.GERMAN,
                        key -> key.equals("fact-kind.purchase") ? Optional.of("Kauf") : Optional.empty());
        assertEquals("Kauf", german.text(FactKind.PURCHASE, Locale.GERMANY));
        assertEquals("refund", german.text(FactKind.REFUND, Locale.GERMANY));
        assertEquals("购买", german.text(FactKind.PURCHASE, Locale.CHINA));
        assertEquals("purchase", TextRenderer.standard().text(FactKind.PURCHASE, Locale.GERMANY));
    }

    @Test
    void aKeyWithoutTextIsNamed() {
        IllegalArgumentException e = assertThrows(
                IllegalArgumentException.class, () -> FactKind.PURCHASE.texts().text("no.key", Locale.ENGLISH));
        assertEquals("key must have a text in fact, but was no.key", e.getMessage());
        e = assertThrows(IllegalArgumentException.class, () -> Texts.of(FactKind.class, "nowhere"));
        assertEquals(
                "texts must be at /META-INF/rapport/nowhere_en.properties of " + FactKind.class.getName(),
                e.getMessage());
    }
}
