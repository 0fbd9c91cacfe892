// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.rapport4j.core.explain.Policy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The folder docs/policies has one file a kind, as the documented default is written. */
class ExampleFilesTest {
    private static final Path FOLDER = root().resolve("docs").resolve("policies");

    @Test
    void everyKindHasAFileWithItsDefaults() throws IOException {
        for (PolicyForm<?> form : PolicyForms.all()) {
            assertIsWritten(form);
        }
        List<String> kinds = PolicyForms.all().stream()
                .map(form -> form.kind() + ".yaml")
                .sorted()
                .toList();
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertEquals(
                    kinds,
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }

    private static <P extends Policy> void assertIsWritten(PolicyForm<P> form) throws IOException {
        Path file = FOLDER.resolve(form.kind() + ".yaml");
        String written = PolicyFile.format(form, form.base());
        if (Boolean.getBoolean("rapport.write")) {
            Files.writeString(file, written);
        }
        assertEquals(
                written,
                Files.readString(file),
                form.kind() + " is stale: mvn test -Drapport.write=true -Dtest=ExampleFilesTest makes it anew");
        assertEquals(form.base(), PolicyFile.read(form, file).orThrow());
    }

    private static Path root() {
        String root = System.getProperty("rapport.root");
        return root == null ? Path.of("..").toAbsolutePath().normalize() : Path.of(root);
    }
}
