// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.rapport4j.examples.report.Report;
import io.github.rapport4j.examples.report.Story;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageWriterTest {
    private static final Pattern CHUNK = Pattern.compile("\\[(?:\"C\\d+\",?)+\\]");

    @TempDir
    Path folder;

    @Test
    void everyStoryStandsInTheChunkThatTheIndexNames() throws IOException {
        PageContents page = written(MadeUpReport.big());
        String markup = page.markup();
        String index = markup.substring(markup.indexOf("id=\"story-index\">"));
        List<String> chunks =
                CHUNK.matcher(index).results().map(hit -> hit.group()).toList();
        assertEquals(50, chunks.size());
        for (int i = 0; i < 5000; i += 7) {
            String id = "\"" + MadeUpReport.id(i) + "\"";
            assertTrue(chunks.get(i / StoryScripts.CHUNK).contains(id), id);
            assertTrue(page.packed().get("stories-" + i / StoryScripts.CHUNK).contains("{\"id\":" + id), id);
        }
    }

    @Test
    void storiesAreReadOnceAndInOrder() throws IOException {
        Report report = MadeUpReport.small();
        List<String> read = new ArrayList<>();
        Iterable<Story> stories = () -> {
            Iterator<Story> all = report.stories().iterator();
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return all.hasNext();
                }

                @Override
                public Story next() {
                    Story story = all.next();
                    read.add(story.who().id());
                    return story;
                }
            };
        };
        written(new Report(report.front(), report.figures(), report.sheets(), stories));
        assertEquals(IntStream.range(0, 12).mapToObj(MadeUpReport::id).toList(), read);
    }

    @Test
    void onlyLargeTablesArePacked() throws IOException {
        assertEquals(
                List.of("stories-0"),
                List.copyOf(written(MadeUpReport.small()).packed().keySet()));
        PageContents big = written(MadeUpReport.big());
        assertTrue(big.packed().get("rows-customers").contains("Company 4999"));
        assertFalse(big.packed().containsKey("rows-leads"));
    }

    @Test
    void noTextOfTheDataIsMarkupInTheFile() throws IOException {
        PageContents page = written(MadeUpReport.small());
        assertFalse(page.markup().contains("<img src=x"), "as it stands");
        assertTrue(page.markup().contains("\\u003Cimg src=x onerror="), "as text");
        assertTrue(page.everything().contains("<img src=x onerror="), "packed, where it is no markup");
    }

    @Test
    void theSameReportGivesTheSamePage() throws IOException {
        assertEquals(
                written(MadeUpReport.small()).markup(),
                written(MadeUpReport.small()).markup());
    }

    private PageContents written(Report report) throws IOException {
        Path file = Files.createTempFile(folder, "page", ".html");
        PageWriter.write(report, Locale.ENGLISH, file);
        return PageContents.of(file);
    }
}
