// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadmeTest {
    private static final Path SNIPPETS =
            HouseModule.EXAMPLES.folder().resolve("src/main/java/io/github/rapport4j/examples/snippet");

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    void theFirstBlockIsTheTwoCommands(String file) {
        Markdown page = page(HouseModule.root().resolve(file));
        assertEquals(
                List.of("mvn -q -pl crm-examples -am compile exec:java", "mvn verify"),
                page.blocks().get(0).lines());
    }

    @Test
    void everyJavaBlockIsCodeThatRuns() {
        List<String> regions = sources()
                .flatMap(text -> Markdown.regions(text).values().stream())
                .map(Markdown::normal)
                .toList();
        assertEquals(
                List.of(),
                blocks("java").filter(text -> !regions.contains(text)).toList());
    }

    @Test
    void everyOutputShownIsPinned() {
        Path resources = HouseModule.EXAMPLES.folder().resolve("src/test/resources");
        List<String> outputs = Stream.of("snippets", "trial")
                .flatMap(folder -> HouseModule.files(resources.resolve(folder), ".txt").stream())
                .map(HouseModule::read)
                .map(Markdown::normal)
                .toList();
        assertEquals(
                List.of(),
                blocks("text")
                        .filter(text -> outputs.stream().noneMatch(output -> output.contains(text)))
                        .toList());
    }

    @Test
    void theBothReadmesShowTheSameCode() {
        List<Markdown.Block> english =
                page(HouseModule.root().resolve("README.md")).in("java");
        assertEquals(
                english, page(HouseModule.root().resolve("README.zh-CN.md")).in("java"));
        assertTrue(english.size() > 0, "README.md shows no code");
    }

    @Test
    void blocksAndRegionsAreRead() {
        Markdown page = Markdown.of("text\n```\none\n\ntwo\n```\nmore\n```java\nint a  =\n  1;\n```\n");
        assertEquals(List.of("one", "two"), page.blocks().get(0).lines());
        assertEquals("int a = 1;", Markdown.normal(page.in("java").get(0).text()));
        assertEquals(
                Map.of("part", "    int a = 1;\n"),
                Markdown.regions("class A {\n    // tag::part[]\n    int a = 1;\n    // end::part[]\n}\n"));
    }

    private static Stream<String> sources() {
        return HouseModule.files(SNIPPETS, ".java").stream().map(HouseModule::read);
    }

    private static Stream<String> blocks(String language) {
        Path root = HouseModule.root();
        Stream<Path> pages = Stream.concat(
                Stream.of("README.md", "README.zh-CN.md", "CONTRIBUTING.md").map(root::resolve),
                HouseModule.files(root.resolve("docs"), ".md").stream());
        return pages.filter(Files::exists)
                .flatMap(file -> page(file).in(language).stream())
                .map(block -> Markdown.normal(block.text()));
    }

    private static Markdown page(Path file) {
        return Markdown.of(HouseModule.read(file));
    }
}
