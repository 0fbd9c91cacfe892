// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.release;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** An archive's files by path: the bundle, or a jar in it. */
record Bundle(SortedMap<String, byte[]> files) {
    static Bundle read(Path archive) {
        try {
            return parse(Files.readAllBytes(archive));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Bundle parse(byte[] archive) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (!entry.isDirectory()) {
                    files.put(entry.getName(), in.readAllBytes());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Bundle(files);
    }

    Set<String> names() {
        return files.keySet();
    }

    /** The file's bytes, none when there is no such file. */
    byte[] bytes(String name) {
        return files.getOrDefault(name, new byte[0]);
    }

    String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    /** The jar of this name, empty when there is none. */
    Bundle jar(String name) {
        return parse(bytes(name));
    }
}
