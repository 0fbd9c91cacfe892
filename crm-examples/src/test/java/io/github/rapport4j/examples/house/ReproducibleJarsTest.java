// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Jars tell nothing of when and where they were built. That two builds agree is checked by .ci/slow. */
class ReproducibleJarsTest {
    private static final LocalDateTime STAMP = LocalDateTime.of(2026, 1, 1, 0, 0);
    private static final Set<String> OF_THE_MACHINE =
            Set.of("Built-By", "Build-Date", "Build-Time", "Build-Host", "Build-Jdk", "Bnd-LastModified", "Build-OS");

    @Test
    void jarsOfTheHouseAreReproducible() throws IOException {
        List<Path> jars = new ArrayList<>();
        for (HouseModule module : HouseModule.published()) {
            jars.addAll(HouseModule.files(module.folder().resolve("target"), "-SNAPSHOT.jar"));
        }
        if (jars.isEmpty()) {
            System.out.println("Not looked at, since only mvn package makes them: jars");
        }
        assumeFalse(jars.isEmpty());
        for (Path jar : jars) {
            assertEquals(Set.of(), traces(jar), jar.toString());
        }
    }

    @Test
    void tracesOfABuildAreNoticed(@TempDir Path folder) throws IOException {
        Path jar = folder.resolve("traced.jar");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new ZipEntry("META-INF/MANIFEST.MF"));
            out.write("Manifest-Version: 1.0\r\nBuilt-By: someone\r\n\r\n"
                    .getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        assertNotEquals(Set.of(), traces(jar));
        assertEquals(2, traces(jar).size());
    }

    private static Set<String> traces(Path jar) throws IOException {
        Set<String> found = new TreeSet<>();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            zip.stream()
                    .filter(entry -> !entry.getTimeLocal().equals(STAMP))
                    .forEach(entry -> found.add("time of " + entry.getName()));
            ZipEntry manifest = zip.getEntry("META-INF/MANIFEST.MF");
            try (InputStream in = zip.getInputStream(manifest)) {
                new Manifest(in)
                        .getMainAttributes().keySet().stream()
                                .map(Object::toString)
                                .filter(OF_THE_MACHINE::contains)
                                .forEach(found::add);
            }
        }
        return found;
    }
}
