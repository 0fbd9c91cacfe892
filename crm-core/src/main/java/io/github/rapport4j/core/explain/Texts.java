// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.explain;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words of one rule family in English and Chinese (文案), read once from UTF-8 properties of the module that owns
 * them. Immutable and safe for use by several threads.
 */
public final class Texts {
    private final String name;
    private final Map<String, String> english;
    private final Map<String, String> chinese;

    private Texts(String name, Map<String, String> english, Map<String, String> chinese) {
        this.name = name;
        this.english = english;
        this.chinese = chinese;
    }

    /**
     * Reads {@code META-INF/rapport/<name>_en.properties} and {@code _zh.properties} through the class loader of a
     * type.
     *
     * @param owner a type of the module that holds the files
     * @param name the name of the family, such as {@code bant}
     * @return the texts
     * @throws IllegalArgumentException if a file is missing
     */
    public static Texts of(Class<?> owner, String name) {
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(name, "name");
        return new Texts(name, read(owner, name + "_en"), read(owner, name + "_zh"));
    }

    /**
     * The text of a key: Chinese for every Chinese locale, English for all others.
     *
     * @param key the key
     * @param locale the reader's language
     * @return the text
     * @throws IllegalArgumentException if the key has no text
     */
    public String text(String key, Locale locale) {
        @Nullable String text = locale.getLanguage().equals("zh") ? chinese.get(key) : null;
        if (text == null) {
            text = english.get(key);
        }
        if (text == null) {
            throw new IllegalArgumentException("key must have a text in " + name + ", but was " + key);
        }
        return text;
    }

    /**
     * The keys that have a text in one language, for completeness checks.
     *
     * @param locale English or Chinese
     * @return the keys of that file
     */
    public Set<String> keys(Locale locale) {
        return (locale.getLanguage().equals("zh") ? chinese : english).keySet();
    }

    private static Map<String, String> read(Class<?> owner, String file) {
        String path = "/META-INF/rapport/" + file + ".properties";
        try (InputStream in = owner.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalArgumentException("texts must be at " + path + " of " + owner.getName());
            }
            Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
            Properties properties = new Properties();
            properties.load(reader);
            Map<String, String> texts = new HashMap<>();
            properties.forEach((key, value) -> texts.put((String) key, (String) value));
            return Map.copyOf(texts);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }
}
