// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.house;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;

/** The words of the KPI handbook that are not the library's own. */
final class HandbookWords {
    private final Properties words = new Properties();

    private HandbookWords() {}

    static HandbookWords in(Locale locale) {
        HandbookWords all = new HandbookWords();
        Path file = HouseModule.EXAMPLES
                .folder()
                .resolve("src/test/resources/handbook/handbook_" + locale.getLanguage() + ".properties");
        try (Reader reader = Files.newBufferedReader(file)) {
            all.words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    String get(String key) {
        String text = words.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("handbook must say " + key);
        }
        return text;
    }

    String get(String key, Object... arguments) {
        return String.format(Locale.ROOT, get(key), arguments);
    }
}
