// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.release;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A small bundle in which nothing is wrong, to spoil in tests. Checksums and signatures are made last. */
final class Sample {
    private static final ThrowAwayKey KEY = ThrowAwayKey.create();
    private static final String CODE = "io/github/rapport4j/core/Money";

    private final SortedMap<String, byte[]> files = new TreeMap<>();
    private final Release release = release(KEY);

    Sample() {
        text(release.pom("crm-parent"), """
                <project><artifactId>crm-parent</artifactId><version>1.0</version>
                <name>Parent</name><description>All</description><url>u</url>
                <licenses><license><name>Apache-2.0</name><url>u</url></license></licenses>
                <developers><developer><name>We</name></developer></developers>
                <scm><connection>c</connection><developerConnection>d</developerConnection><url>u</url></scm></project>
                """);
        text(release.pom("crm-core"), """
                <project><parent><artifactId>crm-parent</artifactId><version>1.0</version></parent>
                <artifactId>crm-core</artifactId><name>Core</name><description>Model</description>
                <dependencies><dependency><artifactId>guava</artifactId></dependency>
                <dependency><artifactId>jqwik</artifactId><scope>test</scope></dependency></dependencies></project>
                """);
        for (String module : List.of("crm-parent", "crm-core")) {
            text(release.stem(module) + "-cyclonedx.json", "\"/" + module + "@1.0\" \"/guava@33\"");
            text(release.stem(module) + "-cyclonedx.xml", "</" + module + "@1.0> </guava@33>");
        }
        jar("", "META-INF/LICENSE", "META-INF/NOTICE", "META-INF/MANIFEST.MF", "module-info.class", CODE + ".class");
        jar("-sources", "META-INF/LICENSE", "META-INF/NOTICE", "module-info.java", CODE + ".java");
        jar("-javadoc", "index.html", "element-list");
    }

    static Release release(ThrowAwayKey key) {
        try {
            return new Release("1.0", List.of("crm-core"), List.of("crm-parent"), ThrowAwayKey.parse(key.publicText()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Release release() {
        return release;
    }

    Sample text(String name, String content) {
        files.put(name, content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    Sample replace(String name, String what, String by) {
        return text(name, new String(files.get(name), StandardCharsets.UTF_8).replace(what, by));
    }

    /** A jar of crm-core; every file in it holds the name of the module. */
    Sample jar(String classifier, String... names) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write("module:io.github.rapport4j.core\n".getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        files.put(release.jar("crm-core", classifier), bytes.toByteArray());
        return this;
    }

    /** The bundle with checksums and signatures of what is there now, to be changed by the caller. */
    Bundle signed() {
        SortedMap<String, byte[]> all = new TreeMap<>(files);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            all.put(file.getKey() + ".asc", KEY.sign(file.getValue()));
            Stream.of(".md5", ".sha1", ".sha256", ".sha512")
                    .map(file.getKey()::concat)
                    .forEach(name -> all.put(
                            name, FileChecks.digest(file.getValue(), name).getBytes(StandardCharsets.US_ASCII)));
        }
        return new Bundle(all);
    }

    List<String> findings() {
        return BundleCheck.findings(signed(), release, List.of());
    }
}
