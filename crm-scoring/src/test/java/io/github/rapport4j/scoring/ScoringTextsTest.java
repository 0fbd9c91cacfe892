// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.rapport4j.core.explain.Texts;
import io.github.rapport4j.core.explain.Worded;
import io.github.rapport4j.scoring.bant.BantScorer;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Walks the classes of the module, so that words added later are covered without touching this test. */
class ScoringTextsTest {
    private static final Pattern PLACE = Pattern.compile("\\{\\d+}");

    @Test
    @Tag("TEXT-1")
    void everyWordHasATextInBothLanguages() throws Exception {
        List<Worded> words = words();
        assertTrue(words.size() > 30, "found " + words.size());
        for (Worded word : words) {
            for (Locale locale : List.of(Locale.ENGLISH, Locale.CHINESE)) {
                assertTrue(word.texts().keys(locale).contains(word.key()), word.key() + " lacks " + locale);
                assertFalse(word.text(locale).isBlank(), word.key() + " is blank in " + locale);
            }
            assertEquals(places(word, Locale.ENGLISH), places(word, Locale.CHINESE), word.key());
        }
    }

    @Test
    @Tag("TEXT-1")
    void everyTextBelongsToAWordAndEveryKeyToOne() throws Exception {
        Map<Texts, Set<String>> keys = new HashMap<>();
        for (Worded word : words()) {
            assertTrue(
                    keys.computeIfAbsent(word.texts(), texts -> new HashSet<>()).add(word.key()), word.key());
        }
        keys.forEach((texts, used) -> {
            assertEquals(new TreeSet<>(used), new TreeSet<>(texts.keys(Locale.ENGLISH)));
            assertEquals(new TreeSet<>(used), new TreeSet<>(texts.keys(Locale.CHINESE)));
        });
    }

    private static Set<String> places(Worded word, Locale locale) {
        Set<String> places = new TreeSet<>();
        PLACE.matcher(word.text(locale)).results().forEach(match -> places.add(match.group()));
        return places;
    }

    private static List<Worded> words() throws IOException, URISyntaxException, ClassNotFoundException {
        Path root = Path.of(BantScorer.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        List<Worded> words = new ArrayList<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".class")).sorted().toList()) {
                String name =
                        root.relativize(file).toString().replace(".class", "").replace('/', '.');
                if (name.endsWith("-info")) {
                    continue;
                }
                Class<?> type = Class.forName(name, false, BantScorer.class.getClassLoader());
                if (type.isEnum() && Worded.class.isAssignableFrom(type)) {
                    for (Object constant : type.getEnumConstants()) {
                        words.add((Worded) constant);
                    }
                }
            }
        }
        return words;
    }
}
