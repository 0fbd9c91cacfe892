// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.testkit.core;

import io.github.rapport4j.core.explain.ReasonCode;
import io.github.rapport4j.core.explain.Term;
import io.github.rapport4j.core.explain.Worded;
import java.io.IOException;
import java.io.UncheckedIOException;
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
import java.util.stream.Stream;

/**
 * Finds the enums of a module and what their words lack (文案检查), so that one test covers enums that are written later.
 * It reads the folder of compiled classes and is no use on a jar.
 */
public final class ModuleWords {
    private final List<Class<?>> enums;

    private ModuleWords(List<Class<?>> enums) {
        this.enums = enums;
    }

    /**
     * The words of a module.
     *
     * @param anchor any type of the module
     * @return its enums
     */
    public static ModuleWords of(Class<?> anchor) {
        try {
            Path root = Path.of(
                    anchor.getProtectionDomain().getCodeSource().getLocation().toURI());
            try (Stream<Path> files = Files.walk(root)) {
                return new ModuleWords(files.map(root::relativize)
                        .map(Path::toString)
                        .filter(name -> name.endsWith(".class") && name.indexOf('/') > 0)
                        .<Class<?>>map(name -> load(anchor, name))
                        .filter(Class::isEnum)
                        .toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new AssertionError("a code source is a URI", e);
        }
    }

    /**
     * The words that people read.
     *
     * @return every constant of every enum that is a {@link Worded}
     */
    public List<Worded> words() {
        List<Worded> words = new ArrayList<>();
        for (Class<?> type : enums) {
            if (Worded.class.isAssignableFrom(type)) {
                for (Object constant : type.getEnumConstants()) {
                    words.add((Worded) constant);
                }
            }
        }
        return words;
    }

    /**
     * What is wrong with them.
     *
     * @return empty when every public enum is worded, every constant has a code, a key of its own and a text in English
     *     and Chinese, and no text is left over
     */
    public List<String> complaints() {
        List<String> complaints = new ArrayList<>();
        for (Class<?> type : enums) {
            if ((type.getModifiers() & java.lang.reflect.Modifier.PUBLIC) != 0 && !isWorded(type)) {
                complaints.add(type.getName() + " is neither a term nor a reason code");
            }
        }
        Map<String, Worded> byKey = new HashMap<>();
        for (Worded word : words()) {
            if (byKey.put(word.key(), word) != null) {
                complaints.add(word.key() + " is the key of two constants");
            }
            lacks(word, complaints);
        }
        leftOver(byKey, complaints);
        return complaints;
    }

    private static boolean isWorded(Class<?> type) {
        return Term.class.isAssignableFrom(type) || ReasonCode.class.isAssignableFrom(type);
    }

    private static void lacks(Worded word, List<String> complaints) {
        String code = word instanceof Term term ? term.code() : ((ReasonCode) word).code();
        if (!code.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            complaints.add(word.key() + " has the code " + code);
        }
        for (Locale locale : List.of(Locale.ENGLISH, Locale.CHINESE)) {
            if (!word.texts().keys(locale).contains(word.key())
                    || word.text(locale).isBlank()) {
                complaints.add(word.key() + " has no text in " + locale);
            }
        }
    }

    private static void leftOver(Map<String, Worded> byKey, List<String> complaints) {
        Set<String> left = new HashSet<>();
        for (Worded word : byKey.values()) {
            left.addAll(word.texts().keys(Locale.ENGLISH));
            left.addAll(word.texts().keys(Locale.CHINESE));
        }
        left.removeAll(byKey.keySet());
        left.forEach(key -> complaints.add(key + " is the key of no constant"));
    }

    private static Class<?> load(Class<?> anchor, String file) {
        String name = file.substring(0, file.length() - ".class".length()).replace('/', '.');
        try {
            return Class.forName(name, false, anchor.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError("every class of the folder can be loaded", e);
        }
    }
}
