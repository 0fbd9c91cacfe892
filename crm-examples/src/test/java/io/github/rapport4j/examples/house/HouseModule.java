// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The modules that hold code, whom each may use, and where its files are. */
enum HouseModule {
    CORE(),
    SCORING(CORE),
    LIFECYCLE(CORE, SCORING),
    INTAKE(CORE),
    POLICY(CORE, SCORING, LIFECYCLE),
    TESTKIT(CORE, SCORING, LIFECYCLE),
    EXAMPLES(CORE, SCORING, LIFECYCLE, INTAKE, POLICY);

    /** The package below which everything of the house lives. */
    static final String HOUSE = "io.github.rapport4j";

    private static final Pattern EXPORTS = Pattern.compile("^\\s*exports\\s+([\\w.]+)\\s*;", Pattern.MULTILINE);

    private final List<HouseModule> uses;

    HouseModule(HouseModule... uses) {
        this.uses = List.of(uses);
    }

    /** The modules whose rules are pure functions. */
    static List<HouseModule> pure() {
        return List.of(CORE, SCORING, LIFECYCLE);
    }

    /** The modules that users depend on. */
    static List<HouseModule> published() {
        return List.of(CORE, SCORING, LIFECYCLE, INTAKE, POLICY, TESTKIT);
    }

    /** The folder of the project. */
    static Path root() {
        String root = System.getProperty("rapport.root");
        return root == null ? Path.of("..").toAbsolutePath().normalize() : Path.of(root);
    }

    String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    String artifact() {
        return "crm-" + key();
    }

    String packageName() {
        return HOUSE + "." + key();
    }

    Path folder() {
        return root().resolve(artifact());
    }

    Path classes() {
        return folder().resolve("target/classes");
    }

    /** The modules that this one must not know. */
    List<HouseModule> strangers() {
        return Arrays.stream(values())
                .filter(other -> other != this && !uses.contains(other))
                .toList();
    }

    /** The folders of its main sources: the testkit's lie with the modules it serves. */
    List<Path> mainSources() {
        Stream<Path> own = Stream.of(folder().resolve("src/main/java"));
        Stream<Path> lent = this == TESTKIT
                ? pure().stream().map(module -> module.folder().resolve("src/testkit/java"))
                : Stream.of();
        return Stream.concat(own, lent).filter(Files::isDirectory).toList();
    }

    /** The packages that its descriptor exports. */
    List<String> exportedPackages() {
        return EXPORTS.matcher(read(folder().resolve("src/main/java/module-info.java")))
                .results()
                .map(MatchResult::group)
                .map(line -> line.replaceAll("\\s*exports\\s+|\\s*;", ""))
                .toList();
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files of a folder whose name ends so, in order; none if there is no such folder. */
    static List<Path> files(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
