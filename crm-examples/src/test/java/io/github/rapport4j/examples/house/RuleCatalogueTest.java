// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleCatalogueTest {
    private final RuleCatalogue catalogue = RuleCatalogue.of(HouseModule.root());

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void everyTestedRuleHasItsSentenceAndEverySentenceItsTest(String language) {
        Map<String, String> sentences = RuleCatalogue.sentences(Locale.forLanguageTag(language));
        Set<String> said = sentences.keySet().stream()
                .filter(key -> !key.startsWith("family."))
                .collect(Collectors.toSet());
        assertTrue(catalogue.ids().size() > 100, "hardly any rule was found");
        assertEquals(
                catalogue.ids().stream().sorted().toList(),
                said.stream().sorted().toList());
    }

    /** With {@code -Drapport.write=true} the pages are made anew. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void thePageIsWhatTheTestsSay(String language) throws IOException {
        Locale locale = Locale.forLanguageTag(language);
        Path page = HouseModule.root().resolve(language.equals("en") ? "docs/rules.md" : "docs/rules.zh.md");
        String generated = catalogue.page(locale);
        if (Boolean.getBoolean("rapport.write")) {
            Files.writeString(page, generated);
        }
        assertEquals(generated, Files.readString(page));
    }

    @Test
    void aRuleIsLinkedToItsClassAndItsTests() {
        String row = catalogue
                .page(Locale.ENGLISH)
                .lines()
                .filter(line -> line.startsWith("| BANT-5 |"))
                .findFirst()
                .orElseThrow();
        assertTrue(
                row.contains(
                        "[BantScorer](../crm-scoring/src/main/java/io/github/rapport4j/scoring/bant/BantScorer.java)"),
                row);
        assertTrue(row.contains("BantScorerProperties]("), row);
    }
}
