// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.page;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.GZIPOutputStream;

/** Ways in which data stands in the page: as JSON to read at once, or packed until it is asked for. */
final class Packed {
    private static final JsonFactory JSON = new JsonFactory();

    private Packed() {}

    /** What writes the JSON. */
    interface Content {
        void write(JsonTexts json) throws IOException;
    }

    /** JSON that may stand inside a script element as it is. */
    static String plain(Content content) throws IOException {
        StringWriter out = new StringWriter(1 << 16);
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.setCharacterEscapes(new HtmlSafe());
            content.write(new JsonTexts(json));
        }
        return out.toString();
    }

    /** An inert script element with JSON, compressed and in base 64. */
    static void script(String id, Content content, Writer out) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
        try (JsonGenerator json = JSON.createGenerator(new GZIPOutputStream(bytes))) {
            content.write(new JsonTexts(json));
        }
        out.write("<script type=\"text/plain\" id=\"" + id + "\">");
        out.write(new String(Base64.getEncoder().encode(bytes.toByteArray()), StandardCharsets.US_ASCII));
        out.write("</script>\n");
    }
}
