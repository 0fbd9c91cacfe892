// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.relationship;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Runs the story; what it prints stands in {@code src/test/resources/relationship}. */
class OneRelationshipTest {
    private static final Path PINNED = Path.of("src/test/resources/relationship/OneRelationship.txt");

    @Test
    void printsWhatIsPinned() throws IOException {
        String printed = output();
        if (Boolean.getBoolean("rapport.write")) {
            Files.writeString(PINNED, printed);
        }
        assertEquals(Files.readString(PINNED), printed);
    }

    private static String output() {
        PrintStream console = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            System.setOut(out);
            OneRelationship.main(new String[0]);
        } finally {
            System.setOut(console);
        }
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
