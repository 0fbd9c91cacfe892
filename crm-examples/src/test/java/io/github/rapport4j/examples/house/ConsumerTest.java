// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A program outside the build that has crm-scoring alone, with entities of its own, compiled and run both ways that
 * users know. It is compiled with every warning an error: what we publish must not make users' compilers complain.
 */
class ConsumerTest {
    private static final Path PROGRAM = HouseModule.EXAMPLES.folder().resolve("src/consumer/java");
    private static final String EXPECTED =
            HouseModule.read(HouseModule.EXAMPLES.folder().resolve("src/test/resources/consumer.txt"));

    @Test
    void runsOnTheClassPath(@TempDir Path folder) throws IOException, InterruptedException {
        String path = installed(folder);
        compile(
                folder,
                sources(".java").stream().filter(file -> !isDescriptor(file)).toList(),
                "--class-path",
                path);
        String all = path + java.io.File.pathSeparator + folder.resolve("classes");
        assertEquals(EXPECTED, Tool.java(List.of("--class-path", all, "shop.Nightly")));
    }

    @Test
    void runsOnTheModulePath(@TempDir Path folder) throws IOException, InterruptedException {
        String path = installed(folder);
        compile(folder, sources(".java"), "--module-path", path);
        String all = path + java.io.File.pathSeparator + folder.resolve("classes");
        assertEquals(EXPECTED, Tool.java(List.of("--module-path", all, "--module", "shop/shop.Nightly")));
    }

    @Test
    void withoutTheModuleItDoesNotCompile(@TempDir Path folder) {
        assertThrows(AssertionError.class, () -> compile(folder, sources(".java"), "--module-path", folder.toString()));
    }

    private static String installed(Path folder) throws IOException {
        InstalledModules modules = InstalledModules.install(HouseModule.SCORING, folder.resolve("repository"));
        assertTrue(modules.jars().size() >= 2 && modules.jars().size() <= 5, "jars: " + modules.jars());
        return modules.jars().stream().map(Path::toString).collect(Collectors.joining(java.io.File.pathSeparator));
    }

    private static void compile(Path folder, List<Path> sources, String option, String path) {
        List<String> arguments = new ArrayList<>(List.of("--release", "17", "-Xlint:all", "-Werror"));
        arguments.addAll(List.of("-d", folder.resolve("classes").toString(), option, path));
        sources.forEach(file -> arguments.add(file.toString()));
        Tool.named("javac").run(arguments.toArray(String[]::new));
    }

    private static List<Path> sources(String ending) {
        return HouseModule.files(PROGRAM, ending);
    }

    private static boolean isDescriptor(Path file) {
        return file.endsWith("module-info.java");
    }
}
