// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.house;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every rule with its sentence, the classes that carry it out, and the tests that would fail without it. */
final class RuleCatalogue {
    private static final Pattern TAG =
            Pattern.compile("@Tag\\(\\s*\"((?:[A-Z]+-[A-Z0-9]+)|(?:[TRXMN]\\d{1,2}))\"\\s*\\)");
    private static final Pattern FAMILY = Pattern.compile("[A-Z]+");
    private static final Pattern KIND = Pattern.compile("(Test|Properties|Contract|Fuzz)$");
    private static final Comparator<String> ORDER = Comparator.comparing(RuleCatalogue::family)
            .thenComparing(RuleCatalogue::number)
            .thenComparing(id -> id);

    private final Path root;
    private final Map<String, Set<Path>> tests = new TreeMap<>(ORDER);

    private RuleCatalogue(Path root) {
        this.root = root;
    }

    /** The rules that tests of the modules name. */
    static RuleCatalogue of(Path root) {
        RuleCatalogue catalogue = new RuleCatalogue(root);
        for (HouseModule module : HouseModule.values()) {
            Stream.of("src/test/java", "src/main/java")
                    .map(module.folder()::resolve)
                    .flatMap(folder -> HouseModule.files(folder, ".java").stream())
                    .filter(file -> KIND.matcher(name(file)).find())
                    .forEach(catalogue::read);
        }
        return catalogue;
    }

    private void read(Path file) {
        for (MatchResult tag : TAG.matcher(HouseModule.read(file)).results().toList()) {
            tests.computeIfAbsent(tag.group(1), id -> new TreeSet<>()).add(file);
        }
    }

    Set<String> ids() {
        return tests.keySet();
    }

    /** The sentences in a language, by rule. */
    static Map<String, String> sentences(Locale locale) {
        Properties sentences = new Properties();
        Path file = HouseModule.EXAMPLES
                .folder()
                .resolve("src/test/resources/rules/rules_" + locale.getLanguage() + ".properties");
        try (Reader reader = Files.newBufferedReader(file)) {
            sentences.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sentences.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, sentences::getProperty));
    }

    /** The page in a language. */
    String page(Locale locale) {
        boolean isChinese = locale.equals(Locale.CHINESE);
        Map<String, String> sentences = sentences(locale);
        List<String> lines = new ArrayList<>();
        lines.add(isChinese ? "# 规则目录" : "# The rules");
        lines.add("");
        lines.add(
                isChinese
                        ? "每条规则一行：编号、含义、实现它的类，以及规则被破坏时会失败的测试。本页由测试生成并核对。"
                        : "One line a rule: its id, what it says, the class that carries it out, and the tests that fail when it"
                                + " is broken. A test makes this page and keeps it true.");
        String before = "";
        for (String id : tests.keySet()) {
            if (!family(id).equals(before)) {
                before = family(id);
                lines.addAll(List.of(
                        "",
                        "## " + sentences.get("family." + before),
                        "",
                        isChinese ? "| 编号 | 规则 | 类 | 测试 |" : "| id | rule | class | tests |",
                        "|---|---|---|---|"));
            }
            lines.add("| " + id + " | " + sentences.get(id) + " | " + classes(id) + " | " + testNames(id) + " |");
        }
        return String.join("\n", lines) + "\n";
    }

    private String testNames(String id) {
        return files(id).map(this::link).collect(Collectors.joining(", "));
    }

    /** The classes that the tests are named after; where a test is named after none, its package. */
    private String classes(String id) {
        return files(id).map(this::subject).distinct().sorted().collect(Collectors.joining(", "));
    }

    private Stream<Path> files(String id) {
        return tests.getOrDefault(id, Set.of()).stream().sorted(Comparator.comparing(RuleCatalogue::name));
    }

    private String subject(Path test) {
        Path folder = test.getParent();
        Path main = Path.of(folder.toString().replace("/src/test/", "/src/main/"));
        Path subject = main.resolve(KIND.matcher(name(test)).replaceFirst("") + ".java");
        return Files.exists(subject) ? link(subject) : "`" + folder.getFileName() + "`";
    }

    private String link(Path file) {
        return "[" + name(file) + "](../" + root.relativize(file).toString().replace('\\', '/') + ")";
    }

    private static String name(Path file) {
        return file.getFileName().toString().replaceFirst("\\.java$", "");
    }

    private static String family(String id) {
        return FAMILY.matcher(id).results().findFirst().orElseThrow().group();
    }

    private static int number(String id) {
        String digits = id.replaceAll("\\D", "");
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }
}
