// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.house;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What Maven resolved for users of a module, as the build wrote it down. The paths are those of the build: for modules
 * of the house, folders of classes or jars.
 */
record RuntimeClosure(List<Artifact> artifacts) {
    private static final Pattern LINE =
            Pattern.compile("^\\s+([\\w.-]+):([\\w.-]+):jar:([\\w.-]+):(?:compile|runtime):(.+?)(?: -- module .*)?$");

    /** A resolved jar. */
    record Artifact(String group, String name, String version, Path file) {
        String coordinates() {
            return group + ":" + name;
        }

        boolean isOfTheHouse() {
            return group.equals(HouseModule.HOUSE);
        }
    }

    static RuntimeClosure of(HouseModule module) {
        Path file = module.folder().resolve("target/runtime-closure.txt");
        if (!Files.exists(file)) {
            throw new IllegalStateException(
                    file + " is written by mvn process-test-classes: run the build from the root");
        }
        return parse(HouseModule.read(file));
    }

    static RuntimeClosure parse(String list) {
        List<String> lines = list.lines().filter(line -> line.startsWith("   ")).toList();
        if (lines.stream().map(String::strip).toList().equals(List.of("none"))) {
            return new RuntimeClosure(List.of());
        }
        return new RuntimeClosure(lines.stream().map(RuntimeClosure::artifact).toList());
    }

    private static Artifact artifact(String line) {
        var match = LINE.matcher(line);
        if (!match.matches()) {
            throw new IllegalArgumentException("line must name a resolved jar, but was " + line);
        }
        return new Artifact(match.group(1), match.group(2), match.group(3), Path.of(match.group(4)));
    }

    Set<String> own() {
        return artifacts.stream()
                .filter(Artifact::isOfTheHouse)
                .map(Artifact::name)
                .collect(Collectors.toSet());
    }

    Set<String> foreign() {
        return artifacts.stream()
                .filter(artifact -> !artifact.isOfTheHouse())
                .map(Artifact::coordinates)
                .collect(Collectors.toSet());
    }

    /** What is there beyond these. */
    Set<String> foreignBeyond(Set<String> allowed) {
        return foreign().stream().filter(name -> !allowed.contains(name)).collect(Collectors.toSet());
    }
}
