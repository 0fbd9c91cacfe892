// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PageTextTest {
    private static final Pattern WORD = Pattern.compile("word\\(([^)]*)\\)");
    private static final Pattern KEY = Pattern.compile("'([a-z]+(?:-[a-z]+)*)'");

    /** Words that the script asks for by a key that it puts together. */
    private static final Set<String> COMPOSED = Set.of(
            "theme-system",
            "theme-light",
            "theme-dark",
            "funnel-title",
            "funnel-note",
            "band-title",
            "band-note",
            "overview",
            "leads",
            "kpis",
            "quality",
            "previous",
            "next",
            "now",
            "reached",
            "decided",
            "provisional",
            "band",
            "stage",
            "customer",
            "value",
            "loyalty",
            "quadrant");

    @Test
    @Tag("TEXT-1")
    void everyWordIsThereInBothLanguagesAndNoneIsLeftOver() {
        Set<String> keys = Arrays.stream(PageText.values()).map(PageText::key).collect(Collectors.toSet());
        assertEquals(keys, PageText.SKIP.texts().keys(Locale.ENGLISH));
        assertEquals(keys, PageText.SKIP.texts().keys(Locale.CHINESE));
    }

    @Test
    void theScriptAsksForWordsThatThereAreAndForAllOfThem() throws IOException {
        Set<String> asked = new TreeSet<>(COMPOSED);
        WORD.matcher(PageScript.script())
                .results()
                .forEach(call -> KEY.matcher(call.group(1)).results().forEach(key -> asked.add(key.group(1))));
        assertEquals(
                Arrays.stream(PageText.values()).map(PageText::code).collect(Collectors.toCollection(TreeSet::new)),
                asked);
    }
}
