// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolicyTrialTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    @Tag("BANT-17")
    void everyBundledPairIsComparedOnTheSampleCompany() throws IOException {
        assertEquals(PolicyTrial.DONE, run("--show", "1"), err.toString());
        assertEquals(pinned("trials.txt"), out.toString());
    }

    @Test
    @Tag("TEXT-1")
    void aPairCanBeShownInChinese() throws IOException {
        assertEquals(PolicyTrial.DONE, run("quadrant", "--lang", "zh", "--show", "1"), err.toString());
        assertEquals(pinned("quadrant-zh.txt"), out.toString());
    }

    @Test
    @Tag("BANT-17")
    void twoFilesAreComparedAndThoseWhoLoseTheirPlaceAreNamed(@TempDir Path folder) throws IOException {
        Path today = Files.writeString(folder.resolve("today.yaml"), "policy: health\nminimum-coverage: 60\n");
        Path strict = Files.writeString(folder.resolve("strict.yaml"), "policy: health\nminimum-coverage: 100\n");
        assertEquals(PolicyTrial.DONE, run(today.toString(), strict.toString(), "--show", "1"), err.toString());
        List<String> lines = out.toString().lines().toList();
        assertEquals("  minimum-coverage: 60 becomes 100", lines.get(1));
        assertTrue(
                lines.stream().anyMatch(line -> line.matches("  C\\d+ .*: (green|amber|red) to no outcome")),
                out.toString());
        assertTrue(
                lines.stream().anyMatch(line -> line.matches("  … and \\d+ more; --show \\d+ tells all")),
                out.toString());
    }

    @Test
    @Tag("BANT-17")
    void everyKindThatPlacesSomebodyCanBeTried(@TempDir Path folder) throws IOException {
        for (String kind : List.of(
                "bant", "evidence", "value", "quadrant", "loyalty", "tiers", "rfm-scores", "rfm-groups", "health")) {
            Path file = Files.writeString(folder.resolve(kind + ".yaml"), "policy: " + kind + "\n");
            assertEquals(PolicyTrial.DONE, run(file.toString(), file.toString()), err.toString());
            assertTrue(out.toString().startsWith("0 differences between standard v1"), out.toString());
            assertTrue(out.toString().endsWith("nobody moves\n"), out.toString());
            out.getBuffer().setLength(0);
        }
    }

    @Test
    void whatIsWrongWithAFileIsTold(@TempDir Path folder) throws IOException {
        Path good = Files.writeString(folder.resolve("good.yaml"), "policy: tiers\n");
        Path bad = Files.writeString(folder.resolve("bad.yaml"), "policy: tiers\nshares: {core: 120}\n");
        assertEquals(PolicyTrial.FAILED, run(good.toString(), bad.toString()));
        assertEquals(
                "bad.yaml, line 2, column 16, shares.core: shares must not be negative and make 100, but was 120 50 30\n",
                err());
        Path nameless = Files.writeString(folder.resolve("nameless.yaml"), "shares: 3\n");
        assertEquals(PolicyTrial.FAILED, run(nameless.toString(), good.toString()));
        assertEquals("nameless.yaml does not say of what kind it is in a line such as policy: bant\n", err());
        Path sheet = Files.writeString(folder.resolve("sheet.yaml"), "policy: nps\n");
        assertEquals(PolicyTrial.FAILED, run(sheet.toString(), good.toString()));
        assertEquals(
                "sheet.yaml places nobody; what can be tried: bant, evidence, value, quadrant, loyalty, tiers, rfm-scores,"
                        + " rfm-groups, health\n",
                err());
        assertEquals(PolicyTrial.FAILED, run(folder.resolve("none.yaml").toString(), good.toString()));
        assertEquals(folder.resolve("none.yaml") + " cannot be read\n", err());
        assertEquals(PolicyTrial.FAILED, run("pipeline"));
        assertEquals(
                "give two policy files, one kind out of bant, quadrant, tiers, rfm-groups, health, or nothing to try them"
                        + " all\n",
                err());
        assertEquals(PolicyTrial.FAILED, run("--lang", "fr"));
        assertEquals("--lang must be en or zh, but was fr\n", err());
        assertEquals(PolicyTrial.DONE, run("--help"));
        assertTrue(out.toString().contains("--show"), out.toString());
    }

    @Test
    @Tag("TEXT-1")
    void everySentenceIsThereInBothLanguages() {
        Set<String> keys = Arrays.stream(TrialText.values()).map(TrialText::key).collect(Collectors.toSet());
        assertEquals(keys, TrialText.WHO.texts().keys(Locale.ENGLISH));
        assertEquals(keys, TrialText.WHO.texts().keys(Locale.CHINESE));
    }

    private int run(String... arguments) {
        return PolicyTrial.run(arguments, new PrintWriter(out, true), new PrintWriter(err, true));
    }

    private String err() {
        String text = err.toString();
        err.getBuffer().setLength(0);
        return text;
    }

    private static String pinned(String name) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(PolicyTrialTest.class.getResourceAsStream("/trial/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
