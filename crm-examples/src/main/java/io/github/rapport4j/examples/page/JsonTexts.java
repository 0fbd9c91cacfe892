// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.page;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.rapport4j.examples.report.Text;
import java.io.IOException;

/** JSON with texts in both languages: a plain string where they are the same, else one a language. */
final class JsonTexts {
    private final JsonGenerator json;

    JsonTexts(JsonGenerator json) {
        this.json = json;
    }

    JsonGenerator json() {
        return json;
    }

    void write(String field, Text text) throws IOException {
        json.writeFieldName(field);
        write(text);
    }

    void write(Text text) throws IOException {
        if (text.en().equals(text.zh())) {
            json.writeString(text.en());
            return;
        }
        json.writeStartObject();
        json.writeStringField("en", text.en());
        json.writeStringField("zh", text.zh());
        json.writeEndObject();
    }

    /** An array, an element a value. */
    <T> void array(String field, Iterable<T> values, Element<T> element) throws IOException {
        json.writeArrayFieldStart(field);
        for (T value : values) {
            element.write(value);
        }
        json.writeEndArray();
    }

    /** Writes one element. */
    interface Element<T> {
        void write(T value) throws IOException;
    }
}
