// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.page;

import io.github.rapport4j.examples.report.Story;
import io.github.rapport4j.examples.report.Text;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes the stories in packed chunks, each unpacked by the page when one of its customers is opened, and the ids of
 * each chunk. Only one chunk is in memory at a time.
 */
final class StoryScripts {
    /** A chunk unpacks within an eye's blink and still shares its words. */
    static final int CHUNK = 100;

    private final Writer out;
    private final List<List<String>> ids = new ArrayList<>();

    StoryScripts(Writer out) {
        this.out = out;
    }

    void write(Iterable<Story> stories) throws IOException {
        List<Story> chunk = new ArrayList<>(CHUNK);
        for (Story story : stories) {
            chunk.add(story);
            if (chunk.size() == CHUNK) {
                flush(chunk);
            }
        }
        if (!chunk.isEmpty()) {
            flush(chunk);
        }
        out.write("<script type=\"application/json\" id=\"story-index\">");
        out.write(Packed.plain(this::index));
        out.write("</script>\n");
    }

    private void flush(List<Story> chunk) throws IOException {
        Packed.script("stories-" + ids.size(), json -> chunk(json, chunk), out);
        ids.add(chunk.stream().map(story -> story.who().id()).toList());
        chunk.clear();
    }

    private void index(JsonTexts to) throws IOException {
        to.json().writeStartObject();
        to.array("chunks", ids, chunk -> {
            to.json().writeStartArray();
            for (String id : chunk) {
                to.json().writeString(id);
            }
            to.json().writeEndArray();
        });
        to.json().writeEndObject();
    }

    private static void chunk(JsonTexts to, List<Story> stories) throws IOException {
        Map<String, Text> kinds = new LinkedHashMap<>();
        stories.forEach(story -> story.timeLine().events().forEach(event -> kinds.put(event.code(), event.kind())));
        to.json().writeStartObject();
        to.json().writeObjectFieldStart("kinds");
        for (Map.Entry<String, Text> kind : kinds.entrySet()) {
            to.write(kind.getKey(), kind.getValue());
        }
        to.json().writeEndObject();
        to.array("stories", stories, story -> story(to, story));
        to.json().writeEndObject();
    }

    private static void story(JsonTexts to, Story story) throws IOException {
        to.json().writeStartObject();
        to.json().writeStringField("id", story.who().id());
        to.json().writeStringField("name", story.who().name());
        to.array("facts", story.who().facts(), fact -> {
            to.json().writeStartArray();
            to.write(fact.label());
            to.write(fact.value());
            to.json().writeEndArray();
        });
        to.array("scores", story.scores(), score -> score(to, score));
        to.array("checklists", story.checklists(), list -> checklist(to, list));
        to.array("events", story.timeLine().events(), event -> event(to, event));
        to.json().writeNumberField("left", story.timeLine().leftOff());
        to.json().writeEndObject();
    }

    private static void score(JsonTexts to, Story.Score score) throws IOException {
        to.json().writeStartObject();
        to.write("name", score.name());
        to.write("value", score.value());
        to.json().writeStringField("code", score.code());
        to.write("why", score.why());
        to.json().writeEndObject();
    }

    private static void checklist(JsonTexts to, Story.Checklist list) throws IOException {
        to.json().writeStartObject();
        to.write("step", list.step());
        to.array("items", list.items(), item -> {
            to.json().writeStartArray();
            to.write(item.text());
            to.json().writeBoolean(item.isMet());
            to.json().writeEndArray();
        });
        to.json().writeEndObject();
    }

    private static void event(JsonTexts to, Story.Event event) throws IOException {
        to.json().writeStartArray();
        to.json().writeString(event.day());
        to.json().writeString(event.code());
        to.write(event.text());
        to.json().writeEndArray();
    }
}
