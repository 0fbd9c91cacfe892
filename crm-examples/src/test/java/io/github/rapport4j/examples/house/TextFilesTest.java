// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** On the class path the first of two text files with one name hides the other. */
class TextFilesTest {
    @Test
    @Tag("TEXT-1")
    void noTwoModulesHaveATextFileOfOneName() throws IOException {
        Map<String, Long> names = new TreeMap<>();
        for (Path module : list(Path.of(System.getProperty("rapport.root")))) {
            Path texts = module.resolve("src/main/resources/META-INF/rapport");
            for (Path file : Files.isDirectory(texts) ? list(texts) : List.<Path>of()) {
                names.merge(file.getFileName().toString(), 1L, Long::sum);
            }
        }
        assertFalse(names.isEmpty());
        names.values().removeIf(count -> count == 1);
        assertEquals(Map.of(), names);
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.filter(path -> !path.getFileName().toString().startsWith("."))
                    .toList();
        }
    }
}
