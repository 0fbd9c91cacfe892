// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.rapport4j.scoring.catalogue.KpiCatalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KpiHandbookTest {
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)\\)");
    private static final Pattern ANCHOR = Pattern.compile("\\]\\(#([^)]+)\\)");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void thePageIsWhatTheCatalogueSays(String language) throws IOException {
        Path page = path(language);
        String generated = generated(language);
        if (Boolean.getBoolean("rapport.write")) {
            Files.writeString(page, generated);
        }
        assertEquals(
                generated,
                Files.readString(page),
                page.getFileName() + " is stale; make it anew with: mvn test -pl crm-examples -am"
                        + " -Dtest=KpiHandbookTest -Dsurefire.failIfNoSpecifiedTests=false -Drapport.write=true");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void everyLinkLeadsSomewhere(String language) {
        String page = generated(language);
        Path docs = HouseModule.root().resolve("docs");
        List<String> links =
                LINK.matcher(page).results().map(result -> result.group(1)).toList();
        assertTrue(links.size() > 80, "found " + links.size());
        assertEquals(
                List.of(),
                links.stream().filter(link -> !Files.exists(docs.resolve(link))).toList());
        for (MatchResult anchor : ANCHOR.matcher(page).results().toList()) {
            assertTrue(page.contains("<a id=\"" + anchor.group(1) + "\"></a>"), anchor.group());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void noKeyNoPlaceAndNoEmptyTextIsShown(String language) {
        String page = generated(language);
        assertEquals(List.of(), KpiHandbook.slips(page));
        assertEquals(List.of(), page.lines().filter(line -> line.endsWith(" ")).toList());
        assertEquals(List.of("A kpi.value", "a {0}", "null"), KpiHandbook.slips("A kpi.value\na {0}\nfine\nnull"));
    }

    @Test
    void onlyNamesAreInTheOtherLanguage() {
        assertEquals(
                List.of(),
                generated("en")
                        .lines()
                        .filter(line -> HAN.matcher(line).find())
                        .filter(line -> !line.matches("#{2,3} .* · .*|\\| .*|.*\\[中文].*"))
                        .toList());
        assertEquals(
                List.of(),
                generated("zh")
                        .lines()
                        .filter(line -> line.matches("(- |\\*\\*|\\p{IsAlphabetic}).*"))
                        .filter(line -> !HAN.matcher(line).find())
                        .toList());
    }

    private static String generated(String language) {
        return KpiHandbook.page(KpiCatalogue.standard(), Locale.forLanguageTag(language));
    }

    private static Path path(String language) {
        return HouseModule.root().resolve(language.equals("en") ? "docs/kpi-handbook.md" : "docs/kpi-handbook.zh.md");
    }
}
