// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.release;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteCheckTest {
    @Test
    void linksThatLeadNowhereAreNamed(@TempDir Path site) throws IOException {
        Files.writeString(
                Files.createDirectory(site.resolve("a")).resolve("b.html"),
                "<p id=\"of(int)\"><p id=\"&lt;init&gt;()\">");
        Files.writeString(site.resolve("index.html"), """
                <a href="a/b.html">fine</a> <a href="a/b.html#of(int)">fine</a> <a href="a/b.html#of(long)">none</a>
                <a href="a/c.html">none</a> <a href="#here" id="here">fine</a> <a href="https://example.org/x">far</a>
                <img src="a.png"> <a href="a/b.html#of%28int%29">fine</a>
                <a href="a/b.html#%3Cinit%3E()">fine</a> <a href="a/b.html#%3Cinit%3E(int)">none</a>
                """);
        assertEquals(
                List.of(
                        "index.html -> a.png",
                        "index.html -> a/b.html#%3Cinit%3E(int)",
                        "index.html -> a/b.html#of(long)",
                        "index.html -> a/c.html"),
                new SiteCheck().findings(site));
    }
}
