// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The checks of a bundle see nothing wrong in a good one, and each fault in a spoiled one. */
class BundleCheckTest {
    private static final String CORE = "io/github/rapport4j/crm-core/1.0/crm-core-1.0";
    private static final String PARENT = "io/github/rapport4j/crm-parent/1.0/crm-parent-1.0";

    private final Sample sample = new Sample();
    private final Bundle signed = sample.signed();

    @Test
    void nothingIsWrongWithAGoodBundle() {
        assertEquals(9 * 6, signed.names().size());
        assertEquals(List.of(), sample.findings());
    }

    @Test
    void missingAndStrangeFilesAreNamed() {
        signed.files().remove(CORE + ".jar.asc");
        signed.files().remove(PARENT + "-cyclonedx.xml");
        signed.files().put("io/github/rapport4j/crm-examples/1.0/crm-examples-1.0.jar", new byte[0]);
        assertEquals(
                List.of(
                        "missing: " + CORE + ".jar.asc",
                        "missing: " + PARENT + "-cyclonedx.xml",
                        "strange: io/github/rapport4j/crm-examples/1.0/crm-examples-1.0.jar"),
                findings());
    }

    @Test
    void aFlippedBitBreaksEveryChecksumAndTheSignature() {
        signed.bytes(CORE + "-cyclonedx.json")[0] ^= 1;
        assertEquals(
                List.of(
                        "wrong checksum: " + CORE + "-cyclonedx.json.md5",
                        "wrong checksum: " + CORE + "-cyclonedx.json.sha1",
                        "wrong checksum: " + CORE + "-cyclonedx.json.sha256",
                        "wrong checksum: " + CORE + "-cyclonedx.json.sha512",
                        "wrong signature: " + CORE + "-cyclonedx.json.asc"),
                findings());
    }

    @Test
    void aBrokenJarIsNamedAndNotOpened() {
        byte[] jar = signed.bytes(CORE + ".jar");
        jar[jar.length / 4] ^= 1;
        assertEquals(5, findings().size());
        assertEquals("wrong signature: " + CORE + ".jar.asc", findings().get(4));
    }

    @Test
    void onlyTheKeyOfTheReleaseSigns() {
        byte[] pom = signed.bytes(CORE + ".pom");
        signed.files().put(CORE + ".pom.asc", ThrowAwayKey.create().sign(pom));
        signed.files().put(CORE + ".jar.asc", "no signature".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        signed.files().put(CORE + "-sources.jar.asc", signed.bytes(CORE + "-javadoc.jar.asc"));
        assertEquals(
                List.of(
                        "wrong signature: " + CORE + "-sources.jar.asc",
                        "wrong signature: " + CORE + ".jar.asc",
                        "wrong signature: " + CORE + ".pom.asc"),
                findings());
    }

    @Test
    void aPomWithoutWhatCentralAsksForIsNamed() {
        sample.replace(PARENT + ".pom", "<licenses>", "<!--").replace(PARENT + ".pom", "</licenses>", "-->");
        sample.replace(CORE + ".pom", "<name>Core</name>", "<repositories/>");
        assertEquals(
                List.of(
                        PARENT + ".pom has no licenses/license/name",
                        PARENT + ".pom has no licenses/license/url",
                        CORE + ".pom has no own name",
                        CORE + ".pom has no licenses/license/name",
                        CORE + ".pom has no licenses/license/url",
                        CORE + ".pom names a repository"),
                sorted(sample.findings()));
    }

    @Test
    void unfinishedVersionsAreNamed() {
        sample.replace(CORE + ".pom", "<version>1.0<", "<version>1.0-SNAPSHOT<");
        sample.replace(PARENT + ".pom", "<version>1.0<", "<version>0.9<");
        assertEquals(
                List.of(
                        PARENT + ".pom has another version",
                        CORE + ".pom has a parent of another version",
                        CORE + ".pom has a snapshot in it"),
                sorted(sample.findings()));
    }

    @Test
    void aBillOfMaterialsThatLeavesSomethingOutIsNamed() {
        sample.replace(CORE + "-cyclonedx.json", "guava", "lava");
        sample.replace(PARENT + "-cyclonedx.xml", "1.0", "0.9");
        assertEquals(
                List.of(
                        PARENT + "-cyclonedx.xml does not name /crm-parent@1.0",
                        CORE + "-cyclonedx.json does not name /guava@"),
                sorted(sample.findings()));
    }

    @Test
    void whatJarsLackOrHoldTooMuchIsNamed() {
        String code = "io/github/rapport4j/core/Money.class";
        String foreign = "io/github/rapport4j/examples/MainJob.class";
        sample.jar("", "META-INF/LICENSE", "META-INF/MANIFEST.MF", "module-info.class", code, foreign);
        sample.jar("-sources", "META-INF/LICENSE", "META-INF/NOTICE", "module-info.java");
        sample.jar("-javadoc", "help.html");
        assertEquals(
                List.of(
                        CORE + ".jar lacks META-INF/NOTICE",
                        CORE + ".jar holds " + foreign,
                        CORE + "-sources.jar lacks io/github/rapport4j/core/Money.java",
                        CORE + "-sources.jar lacks io/github/rapport4j/examples/MainJob.java",
                        CORE + "-javadoc.jar lacks index.html",
                        CORE + "-javadoc.jar lacks element-list",
                        CORE + "-javadoc.jar does not list module:io.github.rapport4j.core"),
                sample.findings());
    }

    @Test
    void tracesOfTheMachineAreNoticedInJarsToo() {
        List<String> found = TraceChecks.findings(signed, List.of("rapport4j.core", "<name>Core"));
        assertTrue(found.contains(CORE + ".pom tells of <name>Core"), found.toString());
        assertTrue(found.contains(CORE + "-javadoc.jar!index.html tells of rapport4j.core"), found.toString());
        assertEquals(List.of(), TraceChecks.findings(signed, List.of("/home/somebody/")));
    }

    @Test
    void theTreeSaysWhatItPublishes() throws IOException {
        Path root = Path.of(System.getProperty("rapport.root", ".."));
        Release release = BundleCheck.release(root, ThrowAwayKey.create().publicText());
        assertEquals(
                List.of("crm-core", "crm-scoring", "crm-lifecycle", "crm-intake", "crm-policy", "crm-testkit"),
                release.jarModules());
        assertEquals(List.of("crm-parent", "crm-bom"), release.pomModules());
    }

    private List<String> findings() {
        return BundleCheck.findings(signed, sample.release(), List.of());
    }

    /** Findings about the parent first. */
    private static List<String> sorted(List<String> findings) {
        return findings.stream()
                .sorted(java.util.Comparator.comparing(finding -> !finding.contains("crm-parent-")))
                .toList();
    }
}
