// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.snippet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the code that README and docs show; what it prints stands in {@code src/test/resources/snippets}. */
class SnippetOutputTest {
    private static final Path SOURCES = Path.of("src/main/java/io/github/rapport4j/examples/snippet");
    private static final Path OUTPUTS = Path.of("src/test/resources/snippets");

    @ParameterizedTest
    @MethodSource("snippets")
    void printsWhatIsPinned(String name) throws ReflectiveOperationException, IOException {
        String pinned = Files.readString(OUTPUTS.resolve(name + ".txt"));
        assertEquals(pinned, outputOf(Class.forName(getClass().getPackageName() + "." + name)));
    }

    @Test
    void everyPinnedOutputHasItsSnippet() {
        assertTrue(snippets().size() > 0);
        assertEquals(snippets(), names(OUTPUTS, ".txt"));
    }

    static List<String> snippets() {
        return names(SOURCES, ".java").stream()
                .filter(name -> !name.equals("package-info"))
                .toList();
    }

    private static List<String> names(Path folder, String ending) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .map(name -> name.substring(0, name.length() - ending.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String outputOf(Class<?> snippet) throws ReflectiveOperationException {
        Method main = snippet.getMethod("main", String[].class);
        PrintStream console = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            System.setOut(out);
            main.invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(console);
        }
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
